import type { Calendar } from '#domain/calendar/contactHours.ts'
import {
  dayOf,
  dayOfMinute,
  startOfDay,
  type Day,
  type Minute,
} from '#domain/calendar/wallClock.ts'
import type { Promised } from '#domain/entry/entry.ts'

/** A date they announced, with the grace the person grants after it. */
export interface PromisedDay {
  readonly day: Day
  /** 00:00 of the day a follow-up may open: the promised day and the grace in working days. */
  readonly holdsUntil: Minute
}

/**
 * The day a promise names, or null for none and vague ones. A day on or before the one it was given
 * counts as none, as there is nothing to wait for; "within N days" is N calendar days from that day.
 */
export const promisedDay = (
  promise: Promised | undefined,
  given: Minute,
  calendar: Calendar,
  graceWorkingDays: number,
): PromisedDay | null => {
  if (promise === undefined || promise.kind === 'vague' || promise.kind === 'none') return null
  const saidOn = dayOfMinute(given)
  const day = promise.kind === 'date' ? dayOf(promise.date) : saidOn + promise.days
  if (day <= saidOn) return null
  return { day, holdsUntil: startOfDay(calendar.addWorkingDays(day, graceWorkingDays)) }
}
