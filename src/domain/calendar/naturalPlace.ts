import { LANGUAGE_ROWS, type Language } from '#domain/language.ts'
import type { HolidayRegion } from './holidayIds.ts'
import { countryOf } from './regions.ts'

/** Where the words were said, as far as it is known. */
export interface Place {
  readonly language: Language
  /** Whose holidays are kept; undefined where no settings are at hand. */
  readonly region?: HolidayRegion | undefined
}

const countryIn = ({ region }: Place) => (region === undefined ? null : countryOf(region))

/** « La fin de semaine » is Saturday and Sunday there, « avant-midi » the morning. */
export const isCanada = (place: Place): boolean => countryIn(place) === 'CA'

const isNorthAmerica = (place: Place): boolean =>
  countryIn(place) === 'CA' || countryIn(place) === 'US'

/**
 * Whether 12/3 may be 3 December: in North America both orders are written, and an English reader
 * of whom no place is known may be there.
 */
export const isMonthFirstPossible = (place: Place): boolean =>
  isNorthAmerica(place) ||
  (LANGUAGE_ROWS[place.language].typedMonthFirst && countryIn(place) === null)

/** Where a calendar begins its weeks on Sunday, "next week" said on a Sunday has two meanings. */
export const isWeekFromSunday = isMonthFirstPossible

/** Weeks are numbered by ISO 8601 in Europe, and otherwise across the ocean. */
export const isIsoWeekNumber = (place: Place): boolean => !isNorthAmerica(place)

/** "Half ten" is 10:30 in Britain and Ireland; elsewhere it is asked. */
export const isHalfPast = (place: Place): boolean => !isNorthAmerica(place)

/**
 * Whether Saturday is among the « jours ouvrables »: it is in France, it is not in Canada. In Belgium,
 * Luxembourg and Switzerland both are said: null.
 */
export const isSaturdayOuvrable = (place: Place): boolean | null => {
  const country = countryIn(place)
  if (country === 'CA' || country === 'US' || country === 'GB' || country === 'IE') return false
  return country === 'FR' || country === null ? true : null
}
