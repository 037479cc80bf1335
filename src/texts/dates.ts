import { dayInWords } from '#domain/calendar/dayInWords.ts'
import { LANGUAGE_ROWS, type Language } from '#domain/language.ts'

const NBSP = '\u00A0'

/** A short day that no line break takes apart. */
const unbroken = (words: string): string => words.replaceAll(' ', NBSP)

/** « mar. 24 nov. » / "Tue 24 Nov". */
export const shortDay = (local: string, language: Language): string =>
  unbroken(dayInWords(local, language, { weekday: 'short', day: 'numeric', month: 'short' }))

/** « mardi 24 novembre 2026 » / "Tuesday 24 November 2026". */
export const fullDay = (local: string, language: Language): string =>
  dayInWords(local, language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })

/** « mar. 24 nov. 2026 » / "Tue 24 Nov 2026". */
export const shortDayAndYear = (local: string, language: Language): string =>
  `${shortDay(local, language)} ${local.slice(0, 4)}`

/** « 24 nov. » / "24 Nov". */
export const dayAndMonth = (local: string, language: Language): string =>
  unbroken(dayInWords(local, language, { day: 'numeric', month: 'short' }))

/** « mardi » / "Tuesday". */
export const weekdayName = (local: string, language: Language): string =>
  dayInWords(local, language, { weekday: 'long' })

/** « mar. » / "Tue". */
export const shortWeekday = (local: string, language: Language): string =>
  dayInWords(local, language, { weekday: 'short' })

/** « 24 », « 1er » / "24", "1": a day of the month by itself. */
export const dayNumber = (local: string, language: Language): string =>
  dayInWords(local, language, { day: 'numeric' })

/** « novembre » / "November". */
export const monthName = (local: string, language: Language): string =>
  dayInWords(local, language, { month: 'long' })

/** « 10 h », « 14 h 30 » / "10:00". Takes a moment or a bare `HH:mm`. */
export const timeOfDay = (local: string, language: Language): string => {
  const time = local.length > 5 ? local.slice(11, 16) : local
  return LANGUAGE_ROWS[language].timeOfDay(time.slice(0, 2), time.slice(3, 5))
}

/** « mar. 24 nov., 10 h » / "Tue 24 Nov, 10:00". */
export const shortMoment = (local: string, language: Language): string =>
  `${shortDay(local, language)}, ${timeOfDay(local, language)}`
