import { LANGUAGE_ROWS } from '#domain/language.ts'
import { isVariant, languageOf, VARIANT_ROWS, type Spoken } from '#domain/spoken.ts'
import type { LocalDateTime } from './wallClock.ts'

/** The parts of a day that are written out; the language knows their order. */
export interface DayPattern {
  readonly weekday?: 'long' | 'short'
  readonly day?: 'numeric'
  readonly month?: 'long' | 'short'
  readonly year?: 'numeric'
}

const formatters = new Map<string, Intl.DateTimeFormat>()

const formatterOf = (locale: string, pattern: DayPattern): Intl.DateTimeFormat => {
  const key = [locale, ...Object.entries(pattern)].join()
  const known = formatters.get(key)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat(locale, { ...pattern, timeZone: 'UTC' })
  formatters.set(key, made)
  return made
}

/** Wall clock shown as it is: read as UTC so that no zone moves it. */
const asUtc = (local: LocalDateTime): Date => new Date(`${local.slice(0, 10)}T00:00Z`)

/**
 * « mardi 1er décembre » / "Tuesday 1 December" / "Tuesday, December 1": a day, or the day of a moment,
 * in the order and words of a language or of one country.
 */
export const dayInWords = (local: LocalDateTime, spoken: Spoken, pattern: DayPattern): string => {
  if (isVariant(spoken) && VARIANT_ROWS[spoken].ownDates === true)
    return formatterOf(spoken, pattern).format(asUtc(local))
  const { locale, firstOfMonth } = LANGUAGE_ROWS[languageOf(spoken)]
  return formatterOf(locale, pattern)
    .formatToParts(asUtc(local))
    .map(({ type, value }) => {
      if (type === 'literal') return value.replace(',', '')
      return type === 'day' && value === '1' ? firstOfMonth : value
    })
    .join('')
}

/** « 10 h », « 14 h 30 » / "10:00" / "2:30 p.m.". Takes a moment or a bare `HH:mm`. */
export const timeInWords = (local: string, spoken: Spoken): string => {
  const time = local.length > 5 ? local.slice(11, 16) : local
  const there = isVariant(spoken) ? VARIANT_ROWS[spoken].timeOfDay : undefined
  const { timeOfDay } = LANGUAGE_ROWS[languageOf(spoken)]
  return (there ?? timeOfDay)(time.slice(0, 2), time.slice(3, 5))
}
