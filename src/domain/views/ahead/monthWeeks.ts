import { addMonths } from '#domain/calendar/calendarDays.ts'
import { dayOf, localDate, type LocalDate } from '#domain/calendar/wallClock.ts'
import { isoWeekOf, weekOf, type WeekCustom } from '#domain/calendar/weekCustom.ts'

/** A month, `YYYY-MM`. */
export type Month = string

/** A row of the month grid. */
export interface MonthWeek {
  /** ISO number; absent where people do not name weeks by one. */
  readonly number?: number
  readonly days: readonly LocalDate[]
}

const DAYS = 7

/** The month in which a date lies. */
export const monthOf = (date: LocalDate): Month => date.slice(0, 7)

/** The month so many months later, or earlier. */
export const monthAfter = (month: Month, months: number): Month =>
  monthOf(localDate(addMonths(dayOf(`${month}-01`), months)))

/** The weeks a month lies in, whole ones: their first and last days may be of other months. */
export const monthWeeks = (month: Month, custom: WeekCustom): readonly MonthWeek[] => {
  const next = dayOf(`${monthAfter(month, 1)}-01`)
  const weeks: MonthWeek[] = []
  for (let begins = weekOf(dayOf(`${month}-01`), custom); begins < next; begins += DAYS)
    weeks.push({
      // A week named by its number begins on its Monday.
      ...(custom.numbered ? { number: isoWeekOf(begins) } : {}),
      days: Array.from({ length: DAYS }, (_, at) => localDate(begins + at)),
    })
  return weeks
}
