import {
  MINUTES_PER_DAY,
  minutesOfTime,
  parseTimeOfDay,
  timeOfDay,
  type TimeOfDay,
} from '#domain/calendar/wallClock.ts'

/** Where the first step lands while no time is known: when offices open. */
const FIRST: TimeOfDay = '09:00'

const QUARTER_MINUTES = 15

/**
 * The time `byMinutes` later or, below zero, earlier, from quarter to quarter of an hour: 14:07 and
 * 15 give 14:15. Past midnight it goes on with the other end of the day; from what is no time of day
 * it goes to 09:00.
 */
export const steppedTime = (from: string, byMinutes: number): TimeOfDay => {
  const time = parseTimeOfDay(from)
  if (time === null) return FIRST
  const quarters = minutesOfTime(time) / QUARTER_MINUTES
  const start = (byMinutes > 0 ? Math.floor(quarters) : Math.ceil(quarters)) * QUARTER_MINUTES
  return timeOfDay((start + byMinutes + MINUTES_PER_DAY) % MINUTES_PER_DAY)
}
