import { ALSACE_MOSELLE, BELGIUM, FRANCE, LUXEMBOURG, QUEBEC } from './countryHolidays.ts'
import type { HolidayId, HolidayRegion } from './holidayIds.ts'
import type { HolidayRule } from './holidayRules.ts'
import { SWITZERLAND } from './swissHolidays.ts'
import { yearOf, type Day } from './wallClock.ts'
import type { Zone } from './zone.ts'

/** What is known of a region: its holidays, and the zone its people live in. */
interface Region {
  readonly rules: readonly HolidayRule[]
  readonly zone: Zone
}

const inZone = (rules: Readonly<Record<string, readonly HolidayRule[]>>, zone: Zone) =>
  Object.fromEntries(Object.entries(rules).map(([region, own]) => [region, { rules: own, zone }]))

const REGIONS: Readonly<Record<HolidayRegion, Region>> = {
  none: { rules: [], zone: 'UTC' },
  FR: { rules: FRANCE, zone: 'Europe/Paris' },
  'FR-alsace-moselle': { rules: ALSACE_MOSELLE, zone: 'Europe/Paris' },
  BE: { rules: BELGIUM, zone: 'Europe/Brussels' },
  LU: { rules: LUXEMBOURG, zone: 'Europe/Luxembourg' },
  'CA-QC': { rules: QUEBEC, zone: 'America/Toronto' },
  // Every canton shares the zone of its country.
  ...(inZone(SWITZERLAND, 'Europe/Zurich') as Record<keyof typeof SWITZERLAND, Region>),
}

/** The zone people of a region live in: what stands in where a machine names none. */
export const zoneOfRegion = (region: HolidayRegion): Zone => REGIONS[region].zone

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
