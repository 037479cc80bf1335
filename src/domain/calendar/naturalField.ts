import { hourOnSide } from './naturalSide.ts'
import { readMoments, type ReadingContext, type ReadMoment } from './naturalDate.ts'
import {
  dayOf,
  minutesOfTime,
  parseLocalDate,
  parseLocalDateTime,
  timeOfDay,
  type LocalDate,
  type TimeOfDay,
} from './wallClock.ts'

/** What a field for a moment reads typed words against. */
export type FieldContext = ReadingContext & {
  /** The value of the field before the words were typed: a moment, a day with `dayOnly`, or empty. */
  readonly standing: string
  /** The field asks for a day; an hour has no place in it. */
  readonly dayOnly: boolean
  /** Taken where only a day is written and no hour stands in the field. */
  readonly defaultTime?: TimeOfDay | undefined
  /** The day that another field begins with: what is asked for here ends it. */
  readonly after?: LocalDate | undefined
}

/** How words in a field were taken. */
export interface FieldReading {
  /** The value of the field. */
  readonly value: string
  /** An hour was written that a day has no place for. */
  readonly dropsTime: boolean
  /** Where a range of times was written beside the day, its end: the value is its start. */
  readonly until?: TimeOfDay | undefined
  /** The values the words may stand for, where they may stand for several or are strangely far away. */
  readonly choices: readonly string[]
}

const standingDayOf = ({ standing }: FieldContext): LocalDate | null =>
  parseLocalDate(standing.slice(0, 10))

const WORKING_DAY = { from: 0, to: 20 * 60 }

/** The hour of a day that was written without one: of today it lies on the side that is asked about. */
const usualTime = (
  day: string,
  { now, leaning, defaultTime }: FieldContext,
): TimeOfDay | undefined =>
  defaultTime === undefined || day !== now.slice(0, 10)
    ? defaultTime
    : timeOfDay(
        hourOnSide(minutesOfTime(defaultTime), WORKING_DAY, {
          nowMinutes: minutesOfTime(now.slice(11)),
          leaning,
        }),
      )

type Taken = Omit<FieldReading, 'choices' | 'until'>

/** The value a moment gives the field; undefined where it lacks a day or an hour. */
const taken = (read: ReadMoment, context: FieldContext): Taken | undefined => {
  const { standing, dayOnly } = context
  const standingDay = standingDayOf(context)
  const day = read.local.slice(0, 10)
  if (dayOnly) {
    // A time alone names no day.
    if (read.hadDay) return { value: day, dropsTime: read.hadTime }
    return standingDay === null ? undefined : { value: standingDay, dropsTime: true }
  }
  const standingTime = isUnread(standing) ? undefined : standing.slice(11)
  const time = read.hadTime ? read.local.slice(11) : standingTime || usualTime(day, context)
  return time === undefined ? undefined : { value: `${day}T${time}`, dropsTime: false }
}

const MONTH_DAYS = 31

/**
 * The value of a field for what is written in it: empty where nothing is, a moment
 * (`YYYY-MM-DDTHH:mm`) or, with `dayOnly`, a day (`YYYY-MM-DD`); else the words themselves, which no
 * check takes for a date: nothing typed is lost, nothing unread is saved, and what may mean several
 * days is asked. A time alone keeps the day that stands in the field, a day alone the time.
 */
export const readField = (text: string, context: FieldContext): FieldReading => {
  const own = readAlone(text, context)
  const { after } = context
  if (after === undefined || own.value >= after || isUnread(own.value, context)) return own
  // « Du lundi au vendredi »: the Friday after that Monday. A date in full means no other year.
  const later = readAlone(text, { ...context, now: `${after}T00:00` })
  if (isUnread(later.value, context)) return own
  const days = dayOf(later.value) - dayOf(after)
  return days >= 0 && days <= MONTH_DAYS ? later : own
}

const readAlone = (text: string, context: FieldContext): FieldReading => {
  const unread = { value: text.trim(), dropsTime: false, choices: [] }
  if (unread.value === '') return unread
  const standing = standingDayOf(context)
  const { sure, isDaySure, moments, until } = readMoments(text, {
    ...context,
    about: standing === null ? undefined : dayOf(standing),
  })
  const readings = moments
    .map((moment) => taken(moment, context))
    .filter((each) => each !== undefined)
  const values = [...new Set(readings.map(({ value }) => value))]
  const [only] = readings
  if (only === undefined) return unread
  // In which half of the day it was matters to no day, and a time alone keeps the one that stands there.
  const isOneDay = isDaySure || moments.every(({ hadDay }) => !hadDay)
  const isSure = sure || (context.dayOnly && isOneDay && values.length === 1)
  const ends = context.dayOnly || until === undefined ? {} : { until }
  return isSure ? { ...only, ...ends, choices: [] } : { ...unread, ...ends, choices: values }
}

/** Whether a field holds words that could not be read as what it asks for. */
export const isUnread = (value: string, { dayOnly = false } = {}): boolean =>
  value !== '' && (dayOnly ? parseLocalDate(value) : parseLocalDateTime(value)) === null

/** The moment or the day in a field; empty while none can be read. */
export const readableOf = (value: string, asked: { readonly dayOnly?: boolean } = {}): string =>
  isUnread(value, asked) ? '' : value
