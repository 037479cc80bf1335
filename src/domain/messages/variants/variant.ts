import type { Country } from '#domain/calendar/holidayIds.ts'
import type { Language } from '#domain/language.ts'

/** Words of a language and what is said in their place in one country. */
export type OtherWords = readonly (readonly [usual: string, there: string])[]

/** How a language is written in one country: what differs from its texts, and nothing else. */
export interface Variant {
  readonly language: Language
  readonly countries: readonly Country[]
  /**
   * Laid over the words of a template, never over what the person noted; longer words first. A word
   * counts only where no letter stands beside it, and begins with a capital where the usual one did.
   */
  readonly words: OtherWords
  /** The locale of `Intl` whose dates are taken as they come, commas included ("November 24, 2026"). */
  readonly datesOf?: string
  /** Short titles end with a full stop ("Ms. Benali"). */
  readonly stopAfterTitles?: true
  /** A time of day; both parts have two figures. */
  readonly timeOfDay?: (hours: string, minutes: string) => string
}
