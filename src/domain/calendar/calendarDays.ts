import { addMonths as addMonthsTo } from 'date-fns/addMonths'
import { startOfISOWeek } from 'date-fns/startOfISOWeek'
import { civilOf, dayOfCivil } from './civilDate.ts'
import type { Day } from './wallClock.ts'

/**
 * A day as date-fns takes it: noon of the machine's zone, which no change of clocks reaches but the few
 * that left a whole day out (Samoa in 2011). Only its calendar fields are read back, so that the zone
 * has no say in the result.
 */
const noonOf = (day: Day): Date => {
  const { year, month, day: dayOfMonth } = civilOf(day)
  return new Date(year, month - 1, dayOfMonth, 12)
}

const dayOfDate = (date: Date): Day =>
  dayOfCivil(date.getFullYear(), date.getMonth() + 1, date.getDate())

/** The same day of the month `months` later (or earlier); a missing day becomes the month's last. */
export const addMonths = (day: Day, months: number): Day =>
  dayOfDate(addMonthsTo(noonOf(day), months))

/** The Monday of the ISO week in which a day lies. */
export const mondayOf = (day: Day): Day => dayOfDate(startOfISOWeek(noonOf(day)))
