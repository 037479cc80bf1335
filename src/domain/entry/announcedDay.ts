import { dayOf, type Day } from '#domain/calendar/wallClock.ts'
import type { Promised } from './promise.ts'

/**
 * The day a promise names, or null for none and vague ones. A day on or before the one it was said
 * on counts as none; "within N days" is N calendar days from there.
 */
export const announcedDay = (promise: Promised | undefined, saidOn: Day): Day | null => {
  if (promise === undefined || promise.kind === 'vague' || promise.kind === 'none') return null
  const day = promise.kind === 'date' ? dayOf(promise.date) : saidOn + promise.days
  return day > saidOn ? day : null
}
