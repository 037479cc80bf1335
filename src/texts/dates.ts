import type { Language } from '#domain/language.ts'
import type { By } from '#domain/vocabulary.ts'

const NBSP = '\u00A0'

const formatter = (language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', { ...options, timeZone: 'UTC' })

const formatters = new Map<string, Intl.DateTimeFormat>()
const cached = (language: Language, name: string, options: Intl.DateTimeFormatOptions) => {
  const key = `${language}/${name}`
  const known = formatters.get(key)
  if (known !== undefined) return known
  const made = formatter(language, options)
  formatters.set(key, made)
  return made
}

/** Wall clock shown as it is: read as UTC so that no zone moves it. */
const asUtc = (local: string): Date =>
  new Date(`${local.length === 10 ? `${local}T00:00` : local}:00Z`)

const words = (
  local: string,
  language: Language,
  name: string,
  options: Intl.DateTimeFormatOptions,
): string => cached(language, name, options).format(asUtc(local))

const FIRST_OF_MONTH = /(^|[^\d])1(?=\s)/u

/** French writes the first of a month « 1ᵉʳ ». */
const ordinal = (text: string, language: Language): string =>
  language === 'fr' ? text.replace(FIRST_OF_MONTH, '$11er') : text

/** « mar. 24 nov. » / "Tue 24 Nov". */
export const shortDay = (local: string, language: Language): string =>
  ordinal(
    words(local, language, 'shortDay', {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
    }).replace(',', ''),
    language,
  ).replaceAll(' ', NBSP)

/** « mardi 24 novembre 2026 » / "Tuesday 24 November 2026". */
export const fullDay = (local: string, language: Language): string =>
  ordinal(
    words(local, language, 'fullDay', {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    }).replace(',', ''),
    language,
  )

/** « mar. 24 nov. 2026 » / "Tue 24 Nov 2026". */
export const shortDayAndYear = (local: string, language: Language): string =>
  `${shortDay(local, language)} ${local.slice(0, 4)}`

/** « 24 nov. » / "24 Nov". */
export const dayAndMonth = (local: string, language: Language): string =>
  ordinal(
    words(local, language, 'dayAndMonth', { day: 'numeric', month: 'short' }),
    language,
  ).replaceAll(' ', NBSP)

/** « mardi » / "Tuesday". */
export const weekdayName = (local: string, language: Language): string =>
  words(local, language, 'weekday', { weekday: 'long' })

/** « mar. » / "Tue". */
export const shortWeekday = (local: string, language: Language): string =>
  words(local, language, 'shortWeekday', { weekday: 'short' })

/** « 24 », « 1er » / "24", "1": a day of the month by itself. */
export const dayNumber = (local: string, language: Language): string => {
  const number = Number(local.slice(8, 10))
  return language === 'fr' && number === 1 ? '1er' : String(number)
}

/** « novembre » / "November". */
export const monthName = (local: string, language: Language): string =>
  words(local, language, 'month', { month: 'long' })

const TIME: By<Language, (hours: string, minutes: string) => string> = {
  fr: (hours, minutes) =>
    `${String(Number(hours))}${NBSP}h${minutes === '00' ? '' : `${NBSP}${minutes}`}`,
  en: (hours, minutes) => `${hours}:${minutes}`,
}

/** « 10 h », « 14 h 30 » / "10:00". Takes a moment or a bare `HH:mm`. */
export const timeOfDay = (local: string, language: Language): string => {
  const time = local.length > 5 ? local.slice(11, 16) : local
  return TIME[language](time.slice(0, 2), time.slice(3, 5))
}

/** « mar. 24 nov., 10 h » / "Tue 24 Nov, 10:00". */
export const shortMoment = (local: string, language: Language): string =>
  `${shortDay(local, language)}, ${timeOfDay(local, language)}`
