import { holidayOn } from './holidays.ts'
import type { HolidayRegion } from './holidayIds.ts'
import { weekdayOf, type Day } from './wallClock.ts'

const FRIDAY = 5
const SATURDAY = 6

/** Whether an office works on a day: Monday to Friday, or Saturday too, without the holidays. */
const isWorked = (day: Day, region: HolidayRegion, withSaturday: boolean): boolean =>
  weekdayOf(day) <= (withSaturday ? SATURDAY : FRIDAY) && holidayOn(day, region) === null

/** The `count`th working day after a day. */
export const workingDaysAfter = (
  from: Day,
  count: number,
  region: HolidayRegion,
  withSaturday = false,
): Day => {
  let day = from
  for (let left = count; left > 0;) {
    day += 1
    if (isWorked(day, region, withSaturday)) left -= 1
  }
  return day
}

/** The last day on or before one on which an office works. */
export const workingDayUpTo = (day: Day, region: HolidayRegion): Day =>
  isWorked(day, region, false) ? day : workingDayUpTo(day - 1, region)
