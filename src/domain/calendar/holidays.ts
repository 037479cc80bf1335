import type { HolidayId, HolidayRegion } from './holidayIds.ts'
import type { HolidayRule } from './holidayRules.ts'
import { REGIONS } from './regions.ts'
import { yearOf, type Day } from './wallClock.ts'

/** Where two holidays fall on one day, the rule written first gives its name. */
const computeHolidays = (
  year: number,
  rules: readonly HolidayRule[],
): ReadonlyMap<Day, HolidayId> => {
  const holidays = new Map<Day, HolidayId>()
  for (const { id, dayIn } of rules) {
    const day = dayIn(year)
    if (day !== null && !holidays.has(day)) holidays.set(day, id)
  }
  return holidays
}

const computed = new Map<HolidayRegion, Map<number, ReadonlyMap<Day, HolidayId>>>()

/** The public holidays of a year in a region. Feasts that always fall on a Sunday are left out. */
export const holidaysOf = (year: number, region: HolidayRegion): ReadonlyMap<Day, HolidayId> => {
  let years = computed.get(region)
  if (!years) computed.set(region, (years = new Map()))
  let holidays = years.get(year)
  if (!holidays) years.set(year, (holidays = computeHolidays(year, REGIONS[region].rules)))
  return holidays
}

/** The public holiday that falls on a day in a region, or null. */
export const holidayOn = (day: Day, region: HolidayRegion): HolidayId | null =>
  holidaysOf(yearOf(day), region).get(day) ?? null
