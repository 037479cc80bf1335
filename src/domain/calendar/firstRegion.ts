import { COUNTRIES, type Country, type HolidayRegion } from './holidayIds.ts'
import { countryOf } from './regions.ts'
import type { Zone } from './zone.ts'

/** What a system says of the place it stands in. */
export interface SystemPlace {
  /** The language it speaks as a BCP 47 tag, such as `fr-CA`; undefined where it names none. */
  readonly language: string | undefined
  /** The country it was set to, two letters, where it says so apart from its language. */
  readonly country?: string | undefined
  readonly zone: Zone
}

/** The region offered where nothing is known, as French is the first language. */
const FIRST: HolidayRegion = 'FR'

/** The region of a country offered first: the one with most people. */
const FIRST_OF: Readonly<Record<Country, HolidayRegion>> = {
  FR: 'FR',
  BE: 'BE',
  LU: 'LU',
  CA: 'CA-ON',
  CH: 'CH-VD',
  GB: 'GB-EAW',
  IE: 'IE',
  US: 'US',
}

/** Where a language is spoken beside the region offered first. */
const SPEAKING: Readonly<Record<string, Readonly<Partial<Record<HolidayRegion, HolidayRegion>>>>> =
  {
    fr: { 'CA-ON': 'CA-QC' },
    de: { 'CH-VD': 'CH-ZH' },
    en: { 'CH-VD': 'CH-ZH' },
    it: { 'CH-VD': 'CH-TI' },
    rm: { 'CH-VD': 'CH-GR' },
    gd: { 'GB-EAW': 'GB-SCT' },
  }

/** The zones that say where somebody is, older names included; Toronto tells Québec too. */
const ZONES: Readonly<Partial<Record<HolidayRegion, readonly Zone[]>>> = {
  FR: ['Europe/Paris'],
  BE: ['Europe/Brussels'],
  LU: ['Europe/Luxembourg'],
  'CH-VD': ['Europe/Zurich'],
  'GB-EAW': ['Europe/London', 'GB'],
  'GB-NIR': ['Europe/Belfast'],
  IE: ['Europe/Dublin', 'Eire'],
  'CA-AB': ['America/Edmonton'],
  'CA-BC': ['America/Vancouver', 'America/Creston', 'America/Dawson_Creek', 'America/Fort_Nelson'],
  'CA-MB': ['America/Winnipeg'],
  'CA-NB': ['America/Moncton'],
  'CA-NL': ['America/St_Johns', 'America/Goose_Bay'],
  'CA-NS': ['America/Halifax', 'America/Glace_Bay'],
  'CA-NT': ['America/Inuvik', 'America/Yellowknife'],
  'CA-NU': [
    'America/Cambridge_Bay',
    'America/Iqaluit',
    'America/Pangnirtung',
    'America/Rankin_Inlet',
    'America/Resolute',
  ],
  'CA-ON': [
    'America/Atikokan',
    'America/Nipigon',
    'America/Rainy_River',
    'America/Thunder_Bay',
    'America/Toronto',
  ],
  'CA-QC': ['America/Blanc-Sablon', 'America/Montreal'],
  'CA-SK': ['America/Regina', 'America/Swift_Current'],
  'CA-YT': ['America/Dawson', 'America/Whitehorse'],
  US: [
    'America/Adak',
    'America/Anchorage',
    'America/Boise',
    'America/Chicago',
    'America/Denver',
    'America/Detroit',
    'America/Indiana/Indianapolis',
    'America/Indianapolis',
    'America/Juneau',
    'America/Kentucky/Louisville',
    'America/Los_Angeles',
    'America/Louisville',
    'America/Menominee',
    'America/New_York',
    'America/Nome',
    'America/Phoenix',
    'America/Sitka',
    'Pacific/Honolulu',
  ],
}

const REGION_OF_ZONE: ReadonlyMap<Zone, HolidayRegion> = new Map(
  (Object.entries(ZONES) as [HolidayRegion, readonly Zone[]][]).flatMap(([region, zones]) =>
    zones.map((zone) => [zone, region] as const),
  ),
)

const ENGLISH = /^en\b/iu

const isCountry = (letters: string): letters is Country =>
  COUNTRIES.some((country) => country === letters)

/** The country of a tag: the two letters after the language and the script, if any. */
const countryOfTag = (tag: string): string | undefined =>
  tag
    .split('-')
    .slice(1, 3)
    .find((part) => /^[a-z]{2}$/iu.test(part))

/**
 * The region whose holidays are kept until the person chooses: that of the system's country, its zone
 * and its language telling which part. The zone alone tells the country where the system names none
 * that is known here, and where it is set to American English, which is what a system speaks whose
 * owner chose nothing.
 */
export const firstRegion = ({ language = '', country, zone }: SystemPlace): HolidayRegion => {
  const here = REGION_OF_ZONE.get(zone) ?? null
  const spoken = language.split('-')[0]?.toLowerCase() ?? ''
  const set = (country ?? countryOfTag(language) ?? '').toUpperCase()
  const isUnchosen = set === 'US' && ENGLISH.test(language) && here !== null
  const region =
    !isCountry(set) || isUnchosen
      ? (here ?? FIRST)
      : here !== null && countryOf(here) === set
        ? here
        : FIRST_OF[set]
  return SPEAKING[spoken]?.[region] ?? region
}
