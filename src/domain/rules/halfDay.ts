import {
  MINUTES_PER_DAY,
  dayOfMinute,
  minutesInDay,
  type Minute,
} from '#domain/calendar/wallClock.ts'
import { TIMES } from './ruleMoment.ts'

/** Half-days counted from 1970: even before noon, odd after. */
export type HalfDay = number

/** Half-days split at noon, whatever the contact hours. */
export const halfDayOf = (minute: Minute): HalfDay =>
  dayOfMinute(minute) * 2 + (minutesInDay(minute) < TIMES['12:00'] ? 0 : 1)

/** The minute a half-day begins at. */
export const startOfHalfDay = (halfDay: HalfDay): Minute => halfDay * (MINUTES_PER_DAY / 2)
