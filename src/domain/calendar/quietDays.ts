import { dayOfCivil } from './civilDate.ts'
import { holidayOn, holidaysOf } from './holidays.ts'
import type { HolidayRegion, QuietDayId } from './holidayIds.ts'
import { REGIONS } from './regions.ts'
import { weekdayOf, yearOf, type Day } from './wallClock.ts'

/** The days of a year that are quiet for one reason, in a region. */
type QuietRule = (year: number, region: HolidayRegion) => readonly Day[]

const THURSDAY = 4
const TUESDAY = 2

/** The Friday after a Thursday holiday, the Monday before a Tuesday one. */
const bridgeOf = (holiday: Day): readonly Day[] => {
  const weekday = weekdayOf(holiday)
  if (weekday === THURSDAY) return [holiday + 1]
  return weekday === TUESDAY ? [holiday - 1] : []
}

const QUIET_RULES: Readonly<Record<QuietDayId, QuietRule>> = {
  'between-the-years': (year) => [
    dayOfCivil(year, 1, 1),
    ...Array.from({ length: 8 }, (_, at) => dayOfCivil(year, 12, 24) + at),
  ],
  bridge: (year, region) =>
    [...holidaysOf(year, region).keys()]
      .flatMap(bridgeOf)
      .filter((day) => holidayOn(day, region) === null),
  'day-after-thanksgiving': (year, region) =>
    [...holidaysOf(year, region)].flatMap(([day, id]) => (id === 'thanksgiving' ? [day + 1] : [])),
}

const computeQuietDays = (year: number, region: HolidayRegion): ReadonlyMap<Day, QuietDayId> => {
  const quiet = new Map<Day, QuietDayId>()
  for (const id of REGIONS[region].quiet)
    for (const day of QUIET_RULES[id](year, region)) if (!quiet.has(day)) quiet.set(day, id)
  return quiet
}

const computed = new Map<HolidayRegion, Map<number, ReadonlyMap<Day, QuietDayId>>>()

const quietDaysOf = (year: number, region: HolidayRegion): ReadonlyMap<Day, QuietDayId> => {
  let years = computed.get(region)
  if (!years) computed.set(region, (years = new Map()))
  let quiet = years.get(year)
  if (!quiet) years.set(year, (quiet = computeQuietDays(year, region)))
  return quiet
}

/**
 * Why people are left in peace on a day although they work on it, or null. Holidays and weekends
 * between 24 December and 1 January count among the days between the years.
 */
export const quietDayOn = (day: Day, region: HolidayRegion): QuietDayId | null =>
  quietDaysOf(yearOf(day), region).get(day) ?? null
