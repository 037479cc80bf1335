import { holidayOn } from './holidays.ts'
import type { HolidayRegion, QuietDayId } from './holidayIds.ts'
import { weekdayOf, type Day } from './wallClock.ts'
import { civilOf } from './civilDate.ts'

const BRIDGES: readonly HolidayRegion[] = ['FR', 'FR-alsace-moselle', 'BE', 'LU']

/** Stand-in until the regions bring theirs. */
export const quietDayOn = (day: Day, region: HolidayRegion): QuietDayId | null => {
  if (region === 'none') return null
  const { month, day: date } = civilOf(day)
  if ((month === 12 && date >= 24) || (month === 1 && date === 1)) return 'between-the-years'
  if (!BRIDGES.includes(region)) return null
  const weekday = weekdayOf(day)
  if (weekday === 5 && holidayOn(day - 1, region) !== null) return 'bridge'
  if (weekday === 1 && holidayOn(day + 1, region) !== null) return 'bridge'
  return null
}
