import { addBusinessDays, addDays, formatISO, isWeekend, parseISO, previousFriday } from 'date-fns'
import type { LocalDate, LocalDateTime } from '#domain/calendar/wallClock.ts'

/** Days around a moment, counted from Monday to Friday, so that the sample looks lived whenever it is opened. */
export interface SampleDays {
  /** `working` weekdays before today, at a time that is in the past. */
  readonly before: (working: number, time: string) => LocalDateTime
  /** `working` weekdays after today. */
  readonly after: (working: number, time: string) => LocalDateTime
  /** The day `days` calendar days from today; negative for the past. */
  readonly date: (days: number) => LocalDate
}

const dateOf = (day: Date): LocalDate => formatISO(day, { representation: 'date' })

/** Working days back; from a weekend, the Friday before is the first. */
const back = (today: Date, working: number): Date =>
  isWeekend(today)
    ? addBusinessDays(previousFriday(today), 1 - working)
    : addBusinessDays(today, -working)

export const sampleDays = (now: LocalDateTime): SampleDays => {
  // Noon exists on every day in every zone.
  const today = parseISO(`${now.slice(0, 10)}T12:00`)
  return {
    before: (working, time) => `${dateOf(back(today, Math.max(1, working)))}T${time}`,
    after: (working, time) => `${dateOf(addBusinessDays(today, Math.max(1, working)))}T${time}`,
    date: (days) => dateOf(addDays(today, days)),
  }
}
