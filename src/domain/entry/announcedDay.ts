import { dayOf, type Day } from '#domain/calendar/wallClock.ts'
import type { Promised } from './promise.ts'

/** A day that was announced, by how it was said. */
export interface AnnouncedDay {
  readonly day: Day
  /** The whole of that day is still theirs: nothing is asked before the next. */
  readonly throughout: boolean
}

type ByDay = Exclude<Promised, { kind: 'vague' | 'none' | 'hours' }>

const READ: {
  readonly [Kind in ByDay['kind']]: (
    promise: Extract<ByDay, { kind: Kind }>,
    saidOn: Day,
  ) => AnnouncedDay
} = {
  date: ({ date }) => ({ day: dayOf(date), throughout: false }),
  by: ({ date }) => ({ day: dayOf(date), throughout: true }),
  before: ({ date }) => ({ day: dayOf(date) - 1, throughout: true }),
  within: ({ days }, saidOn) => ({ day: saidOn + days, throughout: true }),
}

/**
 * The day a promise names; null for none, vague ones and those in hours. "Within N days" is N
 * calendar days from the day it was said on. A date on or before that day counts as none.
 */
export const announcedDay = (promise: Promised | undefined, saidOn: Day): AnnouncedDay | null => {
  if (promise === undefined || promise.kind === 'vague' || promise.kind === 'none') return null
  if (promise.kind === 'hours') return null
  if ('date' in promise && dayOf(promise.date) <= saidOn) return null
  const read = READ[promise.kind] as (promise: ByDay, saidOn: Day) => AnnouncedDay
  return read(promise, saidOn)
}
