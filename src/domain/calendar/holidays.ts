import { ALSACE_MOSELLE, BELGIUM, FRANCE, LUXEMBOURG, QUEBEC } from './countryHolidays.ts'
import type { HolidayRule } from './holidayRules.ts'
import { SWITZERLAND } from './swissHolidays.ts'
import { yearOf, type Day } from './wallClock.ts'

/** Where the recruiters work: whose public holidays are kept free of contacts. */
export const HOLIDAY_REGIONS = [
  'none',
  'FR',
  'FR-alsace-moselle',
  'BE',
  'LU',
  'CA-QC',
  'CH-AG',
  'CH-AI',
  'CH-AR',
  'CH-BE',
  'CH-BL',
  'CH-BS',
  'CH-FR',
  'CH-GE',
  'CH-GL',
  'CH-GR',
  'CH-JU',
  'CH-LU',
  'CH-NE',
  'CH-NW',
  'CH-OW',
  'CH-SG',
  'CH-SH',
  'CH-SO',
  'CH-SZ',
  'CH-TG',
  'CH-TI',
  'CH-UR',
  'CH-VD',
  'CH-VS',
  'CH-ZG',
  'CH-ZH',
] as const
export type HolidayRegion = (typeof HOLIDAY_REGIONS)[number]

/** A Swiss canton among the regions. */
export type SwissRegion = Extract<HolidayRegion, `CH-${string}`>

/** Every public holiday by name; the texts are under the same keys. */
export const HOLIDAY_IDS = [
  'newYear',
  'saintBerchtold',
  'epiphany',
  'republicOfNeuchatel',
  'saintJoseph',
  'goodFriday',
  'easterMonday',
  'battleOfNafels',
  'labourDay',
  'victory1945',
  'europeDay',
  'ascension',
  'whitMonday',
  'patriotsDay',
  'corpusChristi',
  'juraPlebiscite',
  'nationalDayOfLuxembourg',
  'nationalDayOfQuebec',
  'saintsPeterAndPaul',
  'canadaDay',
  'nationalDayOfFrance',
  'nationalDayOfBelgium',
  'nationalDayOfSwitzerland',
  'assumption',
  'fastOfGeneva',
  'federalFastMonday',
  'saintMaurice',
  'saintNicholasOfFlue',
  'thanksgiving',
  'allSaints',
  'armistice',
  'immaculateConception',
  'christmas',
  'saintStephen',
  'restorationOfGeneva',
] as const
export type HolidayId = (typeof HOLIDAY_IDS)[number]

const RULES: Readonly<Record<HolidayRegion, readonly HolidayRule[]>> = {
  none: [],
  FR: FRANCE,
  'FR-alsace-moselle': ALSACE_MOSELLE,
  BE: BELGIUM,
  LU: LUXEMBOURG,
  'CA-QC': QUEBEC,
  ...SWITZERLAND,
}

const computed = new Map<HolidayRegion, Map<number, ReadonlyMap<Day, HolidayId>>>()

/** The public holidays of a year in a region. Feasts that always fall on a Sunday are left out. */
export function holidaysOf(year: number, region: HolidayRegion): ReadonlyMap<Day, HolidayId> {
  let years = computed.get(region)
  if (!years) computed.set(region, (years = new Map()))
  let holidays = years.get(year)
  if (!holidays) years.set(year, (holidays = computeHolidays(year, RULES[region])))
  return holidays
}

/** The public holiday that falls on a day in a region, or null. */
export function holidayOn(day: Day, region: HolidayRegion): HolidayId | null {
  return holidaysOf(yearOf(day), region).get(day) ?? null
}

/** Where two holidays fall on one day, the rule written first gives its name. */
function computeHolidays(year: number, rules: readonly HolidayRule[]): ReadonlyMap<Day, HolidayId> {
  const holidays = new Map<Day, HolidayId>()
  for (const { id, dayIn } of rules) {
    const day = dayIn(year)
    if (day !== null && !holidays.has(day)) holidays.set(day, id)
  }
  return holidays
}
