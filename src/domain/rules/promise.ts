import type { Calendar } from '#domain/calendar/contactHours.ts'
import { dayOfMinute, startOfDay, type Day, type Minute } from '#domain/calendar/wallClock.ts'
import { announcedDay } from '#domain/entry/announcedDay.ts'
import type { Promised } from '#domain/entry/promise.ts'

/** A date they announced, with the grace the person grants after it. */
export interface PromisedDay {
  readonly day: Day
  /** 00:00 of the day a follow-up may open: the promised day and the grace in working days. */
  readonly holdsUntil: Minute
}

/** The day a promise names (`announcedDay`), with the grace after it; null where it names none. */
export const promisedDay = (
  promise: Promised | undefined,
  given: Minute,
  calendar: Calendar,
  graceWorkingDays: number,
): PromisedDay | null => {
  const day = announcedDay(promise, dayOfMinute(given))
  return day === null
    ? null
    : { day, holdsUntil: startOfDay(calendar.addWorkingDays(day, graceWorkingDays)) }
}
