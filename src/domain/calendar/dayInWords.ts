import { byLanguage, LANGUAGE_ROWS, type Language } from '#domain/language.ts'
import type { LocalDateTime } from './wallClock.ts'

/** The parts of a day that are written out; the language knows their order. */
export interface DayPattern {
  readonly weekday?: 'long' | 'short'
  readonly day?: 'numeric'
  readonly month?: 'long' | 'short'
  readonly year?: 'numeric'
}

const formatters = byLanguage(() => new Map<string, Intl.DateTimeFormat>())

const formatterOf = (language: Language, pattern: DayPattern): Intl.DateTimeFormat => {
  const key = Object.entries(pattern).join()
  const known = formatters[language].get(key)
  if (known !== undefined) return known
  const { locale } = LANGUAGE_ROWS[language]
  const made = new Intl.DateTimeFormat(locale, { ...pattern, timeZone: 'UTC' })
  formatters[language].set(key, made)
  return made
}

/** Wall clock shown as it is: read as UTC so that no zone moves it. */
const asUtc = (local: LocalDateTime): Date => new Date(`${local.slice(0, 10)}T00:00Z`)

/**
 * « mardi 1er décembre » / "Tuesday 1 December": a day, or the day of a moment, in the order and words
 * of a language.
 */
export const dayInWords = (local: LocalDateTime, language: Language, pattern: DayPattern): string =>
  formatterOf(language, pattern)
    .formatToParts(asUtc(local))
    .map(({ type, value }) => {
      if (type === 'literal') return value.replace(',', '')
      return type === 'day' && value === '1' ? LANGUAGE_ROWS[language].firstOfMonth : value
    })
    .join('')
