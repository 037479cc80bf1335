import { dayOf, type Day } from '#domain/calendar/wallClock.ts'
import type { Promised } from './promise.ts'

const HOURS_IN_A_DAY = 24

/** The last day that is still theirs. */
const lastDay = (
  promise: Exclude<Promised, { readonly kind: 'vague' | 'none' }>,
  saidOn: Day,
): Day => {
  switch (promise.kind) {
    case 'date':
    case 'by':
      return dayOf(promise.date)
    case 'before':
      return dayOf(promise.date) - 1
    case 'within':
      return saidOn + promise.days
    case 'hours':
      return saidOn + Math.ceil(promise.hours / HOURS_IN_A_DAY)
  }
}

/**
 * The last day a promise leaves them, or null for none and vague ones. A day on or before the one it
 * was said on counts as none; "within N days" is N calendar days from there, hours are told by the
 * day they reach into.
 */
export const announcedDay = (promise: Promised | undefined, saidOn: Day): Day | null => {
  if (promise === undefined || promise.kind === 'vague' || promise.kind === 'none') return null
  const day = lastDay(promise, saidOn)
  return day > saidOn ? day : null
}
