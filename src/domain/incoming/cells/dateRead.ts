import { localOf } from '#domain/calendar/zone.ts'
import {
  minuteOf,
  parseLocalDate,
  parseTimeOfDay,
  type LocalDate,
  type TimeOfDay,
} from '#domain/calendar/wallClock.ts'

/** What a cell says of a day, before its column has decided what is left open. */
export type DateRead =
  | { readonly is: 'nothing' }
  | { readonly is: 'day'; readonly date: LocalDate; readonly time?: TimeOfDay }
  /** Two numbers of which either may be the month; the year is null where none is written. */
  | {
      readonly is: 'numbers'
      readonly first: number
      readonly second: number
      readonly year: number | null
      /** The year was written with two figures: it may be the day, and the first the year. */
      readonly isYearShort?: true
      readonly time?: TimeOfDay
      /** The weekday that stands beside it, Monday is 1. */
      readonly weekday?: number
    }
  | {
      readonly is: 'no-year'
      readonly month: number
      readonly day: number
      readonly time?: TimeOfDay
      readonly weekday?: number
    }
  /** Days since the beginning of 1900 or of 1904, as programs count them. */
  | { readonly is: 'serial'; readonly days: number }
  | { readonly is: 'unread' }

/** What cannot be read as a day. */
export const UNREAD: DateRead = { is: 'unread' }

const MS_PER_MINUTE = 60_000

/** A number with two figures. */
export const two = (number: number | string): string => String(number).padStart(2, '0')

/** A day by its numbers; null where there is no such day. */
export const dateOf = (year: number, month: number, day: number): LocalDate | null =>
  parseLocalDate(`${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`)

/** A day that was read, with its hour. */
export const day = (date: LocalDate | null, time?: TimeOfDay | null): DateRead => {
  if (date === null) return UNREAD
  return time === undefined || time === null ? { is: 'day', date } : { is: 'day', date, time }
}

/** A year of two figures, of this century. */
export const fullYear = (text: string): number =>
  text.length === 2 ? 2000 + Number(text) : Number(text)

/**
 * A moment with an offset as the person's clock showed it. Midnight stands for the whole day: so
 * programs write a day as a moment, and moving it would make another day of it.
 */
export const moment = (
  date: LocalDate | null,
  time: TimeOfDay,
  offset: number | null,
  zone: string,
): DateRead => {
  if (date === null || parseTimeOfDay(time) === null) return UNREAD
  if (time === '00:00') return day(date)
  if (offset === null) return day(date, time)
  const local = localOf((minuteOf(`${date}T${time}`) - offset) * MS_PER_MINUTE, zone)
  return local.endsWith('T00:00')
    ? day(local.slice(0, 10))
    : day(local.slice(0, 10), local.slice(11))
}
