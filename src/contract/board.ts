import * as v from 'valibot'
import { id, line, upTo } from '#domain/fields/fields.ts'
import { MOST_CARDS, type Board, type BoardMoves } from '#domain/views/board.ts'
import type { Card } from '#domain/views/card.ts'
import { CARD_FILTERS } from '#domain/views/cardFilter.ts'
import { STAGES } from '#domain/vocabulary.ts'
import { call, type ParsedOf } from './call.ts'

const place = v.pipe(v.number(), v.integer(), v.minValue(0))
const nothing = v.undefined()

/** What the board is narrowed to: words that are searched for, and what the next step is. */
const narrow = v.object({ text: line, filter: v.picklist(CARD_FILTERS) })
export type Narrow = v.InferOutput<typeof narrow>

/** Those sent so long ago without an answer that they may be let go together. */
export interface LongSilent {
  readonly count: number
  /** The oldest, as many as are written at once. */
  readonly oldest: readonly string[]
}

/** Cards that were found, and how many there are in all. */
export interface FoundCards {
  readonly total: number
  readonly cards: readonly Card[]
}

const page = { from: place, most: v.pipe(place, v.minValue(1), v.maxValue(500)) }

/** What the board and the lists of cards are asked. */
export const board = {
  /** The counts, and the cards in sight: never the whole board at once. */
  board: call(
    v.object({
      narrow: v.optional(narrow),
      parts: upTo(
        STAGES.length,
        v.object({
          stage: v.picklist(STAGES),
          from: place,
          most: v.pipe(place, v.maxValue(MOST_CARDS)),
        }),
      ),
      find: upTo(MOST_CARDS, id),
    }),
  ).returning<Board>(),
  /** What became of the cards since an order; null where that is too long ago to be told. */
  boardSince: call(v.object({ order: place })).returning<BoardMoves | null>(),
  /** Somebody is about to search: texts are made ready before the first letter. */
  readySearch: call(nothing).returning<null>(),
  /** Cards in which the words are found, all of them where there are none, in reading order. */
  search: call(
    v.object({
      text: line,
      /** Only cards whose next step is for now or today. */
      dueOnly: v.optional(v.boolean()),
      stages: v.optional(upTo(STAGES.length, v.picklist(STAGES))),
      ...page,
    }),
  ).returning<FoundCards>(),
  /** Cards of a company, or of those whose names begin as it is typed. */
  cardsAt: call(v.object({ company: line, typed: v.optional(v.boolean()) })).returning<
    readonly Card[]
  >(),
  longSilent: call(v.object({ narrow: v.optional(narrow) })).returning<LongSilent>(),
}

export type BoardQuestion = ParsedOf<(typeof board)['board']>
