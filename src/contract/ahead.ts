import * as v from 'valibot'
import { dayOf } from '#domain/calendar/wallClock.ts'
import { localDate } from '#domain/fields/fields.ts'
import type { Outcome } from '#domain/outcome.ts'
import type { SpreadView } from '#domain/spread/spreadView.ts'
import type { Ahead } from '#domain/views/ahead/aheadDay.ts'
import { call } from './call.ts'

/** A month with the whole of its first and last week has six weeks at most. */
const MOST_DAYS = 42
/** Rows of each kind that a day sends among others. */
const MOST_ROWS_AMONG = 500
/** Rows of a day by itself, as of the first screen: all there are, however late one is. */
export const MOST_ROWS = 20_000

/** What the window may ask about the days ahead. */
export const ahead = {
  /** The days from `first` to `last`, with at most so many rows of each kind a day. */
  ahead: call(
    v.pipe(
      v.object({
        first: localDate,
        last: localDate,
        rows: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_ROWS)),
      }),
      v.check(
        ({ first, last, rows }) => rows <= MOST_ROWS_AMONG || first === last,
        'value-malformed',
      ),
      v.check(
        ({ first, last }) => first <= last && dayOf(last) - dayOf(first) < MOST_DAYS,
        'value-malformed',
      ),
    ),
  ).returning<Ahead>(),
  /** A calmer spread of a day with many contacts; nothing is written. */
  spread: call(v.object({ date: localDate })).returning<Outcome<SpreadView>>(),
} as const
