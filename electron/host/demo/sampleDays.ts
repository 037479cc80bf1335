import {
  dayOf,
  localDate,
  weekdayOf,
  type LocalDate,
  type LocalDateTime,
} from '#domain/calendar/wallClock.ts'

/** Days around a moment, counted from Monday to Friday, so that the sample looks lived whenever it is opened. */
export interface SampleDays {
  /** `working` weekdays before today, at a time that is in the past. */
  readonly before: (working: number, time: string) => LocalDateTime
  /** `working` weekdays after today. */
  readonly after: (working: number, time: string) => LocalDateTime
  /** The day `days` calendar days from today; negative for the past. */
  readonly date: (days: number) => LocalDate
}

const isWeekend = (day: number): boolean => weekdayOf(day) > 5

const step = (day: number, working: number, direction: 1 | -1): number => {
  let reached = day
  for (let left = working; left > 0;) {
    reached += direction
    if (!isWeekend(reached)) left -= 1
  }
  return reached
}

export const sampleDays = (now: LocalDateTime): SampleDays => {
  const today = dayOf(now)
  return {
    before: (working, time) => `${localDate(step(today, Math.max(1, working), -1))}T${time}`,
    after: (working, time) => `${localDate(step(today, Math.max(1, working), 1))}T${time}`,
    date: (days) => localDate(today + days),
  }
}
