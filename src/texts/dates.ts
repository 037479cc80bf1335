import { dayInWords, timeInWords } from '#domain/calendar/dayInWords.ts'
import type { Spoken } from '#domain/spoken.ts'

const NBSP = '\u00A0'

/** A short day that no line break takes apart. */
const unbroken = (words: string): string => words.replaceAll(' ', NBSP)

const DAY_FIRST = /(\d{1,2}(?:er)?) (?=\p{L})/u
const MONTH_FIRST = /(\p{L}) (?=\d{1,2}\b)/u

/** A day and its month stay on one line, whichever comes first. */
const monthKept = (words: string): string =>
  words.replace(DAY_FIRST.test(words) ? DAY_FIRST : MONTH_FIRST, `$1${NBSP}`)

/** « mar. 24 nov. » / "Tue 24 Nov". */
export const shortDay = (local: string, spoken: Spoken): string =>
  unbroken(dayInWords(local, spoken, { weekday: 'short', day: 'numeric', month: 'short' }))

/** « mardi 24 novembre 2026 » / "Tuesday 24 November 2026". */
export const fullDay = (local: string, spoken: Spoken): string =>
  monthKept(
    dayInWords(local, spoken, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
  )

const WITH_YEAR = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const

/** « mar. 24 nov. 2026 » / "Tue 24 Nov 2026"; the year may come on the next line. */
export const shortDayAndYear = (local: string, spoken: Spoken): string =>
  dayInWords(local, spoken, WITH_YEAR).replaceAll(/ (?!\d{4}$)/gu, NBSP)

/** A short day as it is said at another, with its year where that is not the same. */
export const shortDayAt = (local: string, now: string, spoken: Spoken): string =>
  local.slice(0, 4) === now.slice(0, 4)
    ? shortDay(local, spoken)
    : unbroken(dayInWords(local, spoken, WITH_YEAR))

/** « 24 nov. » / "24 Nov". */
export const dayAndMonth = (local: string, spoken: Spoken): string =>
  unbroken(dayInWords(local, spoken, { day: 'numeric', month: 'short' }))

/** « 24 nov. 2025 » / "24 Nov 2025" / "Nov 24, 2025". */
export const dayMonthAndYear = (local: string, spoken: Spoken): string =>
  unbroken(dayInWords(local, spoken, { day: 'numeric', month: 'short', year: 'numeric' }))

/** « 1er décembre » / "1 December" / "December 1". */
export const dayOfMonth = (local: string, spoken: Spoken): string =>
  dayInWords(local, spoken, { day: 'numeric', month: 'long' })

/** « mardi » / "Tuesday". */
export const weekdayName = (local: string, spoken: Spoken): string =>
  dayInWords(local, spoken, { weekday: 'long' })

/** « mar. » / "Tue". */
export const shortWeekday = (local: string, spoken: Spoken): string =>
  dayInWords(local, spoken, { weekday: 'short' })

/** « 24 », « 1er » / "24", "1": a day of the month by itself. */
export const dayNumber = (local: string, spoken: Spoken): string =>
  dayInWords(local, spoken, { day: 'numeric' })

/** « novembre » / "November". */
export const monthName = (local: string, spoken: Spoken): string =>
  dayInWords(local, spoken, { month: 'long' })

/** « 10 h », « 14 h 30 » / "10:00" / "2:30 p.m.". Takes a moment or a bare `HH:mm`. */
export const timeOfDay = timeInWords

/** « mar. 24 nov., 10 h » / "Tue 24 Nov, 10:00". */
export const shortMoment = (local: string, spoken: Spoken): string =>
  `${shortDay(local, spoken)}, ${timeOfDay(local, spoken)}`
