import { LANGUAGES, REFERENCE_LANGUAGE, type Language } from './language.ts'
import type { By } from './vocabulary.ts'

/** How a language is written in one country, where that differs: the language, then the country. */
export const VARIANT_IDS = ['fr-BE', 'fr-CA', 'fr-CH', 'en-CA', 'en-US'] as const
export type VariantId = (typeof VARIANT_IDS)[number]

/** A language as it stands, or as it is written in one country. */
export type Spoken = Language | VariantId
export const ALL_SPOKEN: readonly Spoken[] = [...LANGUAGES, ...VARIANT_IDS]

/** How dates and times are written there; what is left out is written as the language does. */
interface VariantRow {
  /** Dates are taken as `Intl` writes them there, commas included ("November 24, 2026"). */
  readonly ownDates?: true
  /** A time of day; both parts have two figures. */
  readonly timeOfDay?: (hours: string, minutes: string) => string
}

/** "2 p.m." and "2:30 p.m.", as North America writes the time. */
const twelveHours = (hours: string, minutes: string): string => {
  const hour = Number(hours)
  const shown = String(hour % 12 || 12)
  return `${shown}${minutes === '00' ? '' : `:${minutes}`}\u00A0${hour < 12 ? 'a.m.' : 'p.m.'}`
}

const NORTH_AMERICA: VariantRow = { ownDates: true, timeOfDay: twelveHours }

/** Every variant, a row each; its words are in `src/texts/variants/` and beside the messages. */
export const VARIANT_ROWS: By<VariantId, VariantRow> = {
  'fr-BE': {},
  'fr-CA': {},
  'fr-CH': {
    timeOfDay: (hours, minutes) => `${String(Number(hours))}h${minutes === '00' ? '' : minutes}`,
  },
  'en-CA': NORTH_AMERICA,
  'en-US': NORTH_AMERICA,
}

/** Whether a language is spoken as in one country. */
export const isVariant = (spoken: Spoken): spoken is VariantId => spoken.length > 2

/** The language of what is spoken: its texts, its grammar. */
export const languageOf = (spoken: Spoken): Language =>
  LANGUAGES.find((language) => spoken.startsWith(language)) ?? REFERENCE_LANGUAGE

/** A language as it is written in the country of a region (`CA-QC`, `none`); as it stands elsewhere. */
export const spokenIn = (language: Language, region: string | undefined): Spoken =>
  VARIANT_IDS.find((id) => id === `${language}-${region?.slice(0, 2) ?? ''}`) ?? language
