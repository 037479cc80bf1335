import { interviewsOf, type Application } from './application.ts'
import { localDateTime, minuteOf, type LocalDateTime } from '#domain/calendar/wallClock.ts'
import type { Interview } from '#domain/entry/entry.ts'

/** Which interview of the application it is, from 1: as it was said, else by its place. */
export const roundOf = (application: Application, interview: Interview): number =>
  interview.round ?? interviewsOf(application).findIndex(({ id }) => id === interview.id) + 1

/** Whether it has not ended at `now`. */
export const isAhead = (
  { at, durationMinutes }: Pick<Interview, 'at' | 'durationMinutes'>,
  now: LocalDateTime,
): boolean => localDateTime(minuteOf(at) + durationMinutes) > now
