import {
  MINUTES_PER_DAY,
  dayOfMinute,
  localDate,
  localDateTime,
  minuteOf,
  timeOfDay,
  type Day,
  type LocalDate,
  type LocalDateTime,
  type Minute,
} from '#domain/calendar/wallClock.ts'
import { existing, inZone, instantOf, type Zone } from '#domain/calendar/zone.ts'

/** The person's wall clock: reads what was lived elsewhere, and never shows a time that is skipped. */
export interface Wall {
  readonly zone: Zone
  /** The minute a moment lived in `zone` had on the person's wall clock, were it a skipped one. */
  read(local: LocalDateTime, zone: Zone): Minute
  /** The same minute, or the first one after it that exists (rules, "Time"). */
  shown(minute: Minute): Minute
  /** The moment a minute stands for, moved forward where the clock skips it. */
  moment(minute: Minute): LocalDateTime
  /** Whether the clock is not set on a day. */
  isSteady(day: Day): boolean
  /** The day a minute lies in. */
  date(minute: Minute): LocalDate
}

const MS_PER_DAY = MINUTES_PER_DAY * 60_000
/** Clock changes lie weeks apart, so a stretch of days that ends as it began holds none. */
const STRETCH_DAYS = 8

/** Answers from memory what was asked before; plans ask for the same few days again and again. */
const remembered = <Key, Value>(compute: (key: Key) => Value): ((key: Key) => Value) => {
  const known = new Map<Key, Value>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    const value = compute(key)
    known.set(key, value)
    return value
  }
}

const makeWall = (zone: Zone): Wall => {
  const midnight = (day: Day): number => instantOf(localDateTime(day * MINUTES_PER_DAY), zone)
  const isSteady = (day: Day, days: number): boolean =>
    midnight(day + days) - midnight(day) === days * MS_PER_DAY
  const isSteadyStretch = remembered((stretch: number) =>
    isSteady(stretch * STRETCH_DAYS, STRETCH_DAYS),
  )
  const isSteadyDay = remembered((day: Day) => isSteady(day, 1))
  const existingMinute = remembered((minute: Minute) =>
    minuteOf(existing(localDateTime(minute), zone)),
  )
  const isSteadyOn = (day: Day): boolean =>
    isSteadyStretch(Math.floor(day / STRETCH_DAYS)) || isSteadyDay(day)
  const shown = (minute: Minute): Minute =>
    isSteadyOn(dayOfMinute(minute)) ? minute : existingMinute(minute)
  const dateOf = remembered(localDate)
  const moment = (minute: Minute): LocalDateTime => {
    const clock = shown(minute)
    return `${dateOf(dayOfMinute(clock))}T${timeOfDay(clock)}`
  }
  return {
    zone,
    read: (local, from) =>
      from === zone ? shown(minuteOf(local)) : minuteOf(inZone(local, from, zone)),
    shown,
    moment,
    isSteady: isSteadyOn,
    date: (minute) => dateOf(dayOfMinute(minute)),
  }
}

/** The wall clock of a zone, made once: cards and plans ask it the same days thousands of times. */
export const wallOf = remembered(makeWall)
