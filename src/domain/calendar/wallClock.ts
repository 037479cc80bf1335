import { civilOf, dayOfCivil, isCivilDate } from './civilDate.ts'

/**
 * The person's wall clock as integers. No zone and no `Date` take part, so that "one day later" is
 * the same wall time on the next calendar day, also across a clock change.
 */

/** A wall-clock moment without a zone, `YYYY-MM-DDTHH:mm`. Sorts as text in order of time. */
export type LocalDateTime = string

/** A calendar day, `YYYY-MM-DD`. Sorts as text in order of time. */
export type LocalDate = string

/** A time of day on a 24-hour clock, `HH:mm`. */
export type TimeOfDay = string

/** Wall-clock minutes since 1970-01-01T00:00, free of any zone. */
export type Minute = number

/** Days since 1970-01-01. */
export type Day = number

/** Minutes since 00:00 of the same day, 0 to 1439. */
export type MinutesInDay = number

/** ISO weekdays: 1 = Monday … 7 = Sunday. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const

/** ISO weekday: 1 = Monday … 7 = Sunday. */
export type Weekday = (typeof WEEKDAYS)[number]

export const MINUTES_PER_DAY = 1440

const ZERO = '0'.charCodeAt(0)
const TWO_DIGITS = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, '0'))

/** The day of a date, or of the date part of a moment. The text must have been checked before. */
export const dayOf = (date: LocalDate): Day => {
  const year = twoDigitsAt(date, 0) * 100 + twoDigitsAt(date, 2)
  return dayOfCivil(year, twoDigitsAt(date, 5), twoDigitsAt(date, 8))
}

/** The reverse of `dayOf`. */
export const localDate = (day: Day): LocalDate => {
  const { year, month, day: dayOfMonth } = civilOf(day)
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`
}

/** The minute of a moment. The text must have been checked before (`parseLocalDateTime`). */
export const minuteOf = (moment: LocalDateTime): Minute =>
  dayOf(moment) * MINUTES_PER_DAY + twoDigitsAt(moment, 11) * 60 + twoDigitsAt(moment, 14)

/** The reverse of `minuteOf`. */
export const localDateTime = (minute: Minute): LocalDateTime =>
  `${localDate(dayOfMinute(minute))}T${timeOfDay(minute)}`

/** The day in which a minute lies. */
export const dayOfMinute = (minute: Minute): Day => Math.floor(minute / MINUTES_PER_DAY)

/** 00:00 of a day. */
export const startOfDay = (day: Day): Minute => day * MINUTES_PER_DAY

/** The moment `minutesInDay` after 00:00 of a day. */
export const at = (day: Day, minutesInDay: MinutesInDay): Minute =>
  day * MINUTES_PER_DAY + minutesInDay

/** How far into its day a minute lies. */
export const minutesInDay = (minute: Minute): MinutesInDay =>
  minute - dayOfMinute(minute) * MINUTES_PER_DAY

/** The clock time of a moment, or of minutes counted within a day. */
export const timeOfDay = (minute: Minute): TimeOfDay => {
  const inDay = minutesInDay(minute)
  return `${twoDigits(Math.floor(inDay / 60))}:${twoDigits(inDay % 60)}`
}

/** The reverse of `timeOfDay`. The text must have been checked before (`parseTimeOfDay`). */
export const minutesOfTime = (time: TimeOfDay): MinutesInDay =>
  twoDigitsAt(time, 0) * 60 + twoDigitsAt(time, 3)

/** The weekday of a day. */
export const weekdayOf = (day: Day): Weekday => {
  const sinceMonday = (day + 3) % 7
  return ((sinceMonday < 0 ? sinceMonday + 7 : sinceMonday) + 1) as Weekday
}

/** The year in which a day lies. */
export const yearOf = (day: Day): number => civilOf(day).year

/** Reads `YYYY-MM-DD`. Refuses any other shape, days that do not exist, years outside 1900–2200. */
export const parseLocalDate = (text: string): LocalDate | null => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  return isCivilDate(Number(text.slice(0, 4)), twoDigitsAt(text, 5), twoDigitsAt(text, 8))
    ? text
    : null
}

/** Reads `HH:mm`. Refuses any other shape and times past 23:59. */
export const parseTimeOfDay = (text: string): TimeOfDay | null => {
  if (!/^\d{2}:\d{2}$/.test(text)) return null
  return twoDigitsAt(text, 0) < 24 && twoDigitsAt(text, 3) < 60 ? text : null
}

/** Reads `YYYY-MM-DDTHH:mm`. Refuses what `parseLocalDate` or `parseTimeOfDay` refuse. */
export const parseLocalDateTime = (text: string): LocalDateTime | null => {
  if (text.length !== 16 || text[10] !== 'T') return null
  return parseLocalDate(text.slice(0, 10)) && parseTimeOfDay(text.slice(11)) ? text : null
}

const twoDigitsAt = (text: string, index: number): number =>
  (text.charCodeAt(index) - ZERO) * 10 + text.charCodeAt(index + 1) - ZERO

const twoDigits = (number: number): string => TWO_DIGITS[number] ?? String(number)
