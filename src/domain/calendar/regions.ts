import { UNITED_STATES } from './americanHolidays.ts'
import { IRELAND, UNITED_KINGDOM } from './britishHolidays.ts'
import { CANADA } from './canadianHolidays.ts'
import { ALSACE_MOSELLE, BELGIUM, FRANCE, LUXEMBOURG } from './countryHolidays.ts'
import type {
  BritishRegion,
  CanadianRegion,
  Country,
  HolidayRegion,
  QuietDayId,
  SwissRegion,
} from './holidayIds.ts'
import type { HolidayRule } from './holidayRules.ts'
import { SWITZERLAND } from './swissHolidays.ts'
import type { Zone } from './zone.ts'

/** What is known of a region, beside its name. */
export interface Region {
  /** Null where no country is meant. */
  readonly country: Country | null
  /** The zone its people live in, or most of them. */
  readonly zone: Zone
  readonly rules: readonly HolidayRule[]
  /** Which days between holidays are quiet there; where two fall on one day, the first names it. */
  readonly quiet: readonly QuietDayId[]
}

const YEAR_END = ['between-the-years'] as const
const WITH_BRIDGES = ['between-the-years', 'bridge'] as const

const FRENCH = { country: 'FR', zone: 'Europe/Paris', quiet: WITH_BRIDGES } as const

/** Where most people of a province live: several reach into a second zone. */
const CANADIAN_ZONES: Readonly<Record<CanadianRegion, Zone>> = {
  'CA-AB': 'America/Edmonton',
  'CA-BC': 'America/Vancouver',
  'CA-MB': 'America/Winnipeg',
  'CA-NB': 'America/Moncton',
  'CA-NL': 'America/St_Johns',
  'CA-NS': 'America/Halifax',
  'CA-NT': 'America/Edmonton',
  'CA-NU': 'America/Iqaluit',
  'CA-ON': 'America/Toronto',
  'CA-PE': 'America/Halifax',
  'CA-QC': 'America/Toronto',
  'CA-SK': 'America/Regina',
  'CA-YT': 'America/Whitehorse',
}

/** The regions of a country cut into several, each with its own rules. */
const eachOf = <Id extends BritishRegion | CanadianRegion | SwissRegion>(
  country: Country,
  rules: Readonly<Record<Id, readonly HolidayRule[]>>,
  zoneOf: (region: Id) => Zone,
): Readonly<Record<Id, Region>> =>
  Object.fromEntries(
    (Object.keys(rules) as Id[]).map((region): [Id, Region] => [
      region,
      { country, zone: zoneOf(region), rules: rules[region], quiet: YEAR_END },
    ]),
  ) as Record<Id, Region>

/** Every region, a row each. */
export const REGIONS: Readonly<Record<HolidayRegion, Region>> = {
  none: { country: null, zone: 'UTC', rules: [], quiet: [] },
  FR: { ...FRENCH, rules: FRANCE },
  'FR-alsace-moselle': { ...FRENCH, rules: ALSACE_MOSELLE },
  BE: { country: 'BE', zone: 'Europe/Brussels', rules: BELGIUM, quiet: WITH_BRIDGES },
  LU: { country: 'LU', zone: 'Europe/Luxembourg', rules: LUXEMBOURG, quiet: WITH_BRIDGES },
  ...eachOf('CA', CANADA, (region) => CANADIAN_ZONES[region]),
  ...eachOf('CH', SWITZERLAND, () => 'Europe/Zurich'),
  ...eachOf('GB', UNITED_KINGDOM, () => 'Europe/London'),
  IE: { country: 'IE', zone: 'Europe/Dublin', rules: IRELAND, quiet: YEAR_END },
  US: {
    country: 'US',
    zone: 'America/New_York',
    rules: UNITED_STATES,
    quiet: ['between-the-years', 'day-after-thanksgiving'],
  },
}

/** The zone people of a region live in: what stands in where a machine names none. */
export const zoneOfRegion = (region: HolidayRegion): Zone => REGIONS[region].zone

/** The country a region lies in; null for the region without holidays. */
export const countryOf = (region: HolidayRegion): Country | null => REGIONS[region].country
