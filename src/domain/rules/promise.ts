import type { Calendar } from '#domain/calendar/contactHours.ts'
import {
  dayOfMinute,
  minutesInDay,
  startOfDay,
  type Day,
  type Minute,
} from '#domain/calendar/wallClock.ts'
import { announcedDay } from '#domain/entry/announcedDay.ts'
import type { Promised } from '#domain/entry/promise.ts'
import { TIMES } from './ruleMoment.ts'

/** How a date was said: it opens on that day, or once its last day or hour is over. */
export type PromiseForm = 'date' | 'last-day' | 'hours'

/** A date they announced. */
export interface PromisedDay {
  readonly form: PromiseForm
  /** The day they named: the last that is theirs where the whole of it is. */
  readonly day: Day
  /** The moment it was said at. */
  readonly saidAt: Minute
  /** How many hours they asked for, and when those end; null where they named a day. */
  readonly hours: { readonly count: number; readonly end: Minute } | null
  /** From here on a word is no broken promise. */
  readonly opens: Minute
  /** When a follow-up may open: the same, with the grace in working days. */
  readonly holdsUntil: Minute
  /** It opens at noon: half a day after the hours they asked for. */
  readonly halfDay: boolean
  /** They were to call on that day, and are left the whole of it. */
  readonly theyCall: boolean
  /** Said at an interview before the latest: it opens no earlier than so many working days after that. */
  readonly earlier: boolean
}

/** How a promise was given. */
export interface Given {
  readonly at: Minute
  /** They agreed to call. */
  readonly theyCall: boolean
}

const NOON = TIMES['12:00']

/** The half-day after a moment: that afternoon, or the next day from midnight on. */
export const nextHalfDay = (minute: Minute): Minute =>
  minutesInDay(minute) < NOON
    ? startOfDay(dayOfMinute(minute)) + NOON
    : startOfDay(dayOfMinute(minute) + 1)

type Opening = Pick<PromisedDay, 'form' | 'day' | 'hours' | 'opens' | 'halfDay'>

const openingOf = (promise: Promised | undefined, at: Minute): Opening | null => {
  if (promise?.kind === 'hours') {
    const hours = { count: promise.hours, end: at + promise.hours * 60 }
    const opens = nextHalfDay(hours.end)
    const halfDay = minutesInDay(opens) === NOON
    return { form: 'hours', day: dayOfMinute(hours.end), hours, opens, halfDay }
  }
  const announced = announcedDay(promise, dayOfMinute(at))
  if (announced === null) return null
  const { day, throughout } = announced
  const named = { day, hours: null, halfDay: false }
  return throughout
    ? { form: 'last-day', ...named, opens: startOfDay(day + 1) }
    : { form: 'date', ...named, opens: startOfDay(day) }
}

/**
 * When a follow-up may open after what they announced, on the clock that `at` is on; null where they
 * named no date. Who are to call are left their day: the next working day opens it.
 */
export const promisedDay = (
  promise: Promised | undefined,
  { at, theyCall }: Given,
  calendar: Calendar,
  graceWorkingDays: number,
): PromisedDay | null => {
  const opening = openingOf(promise, at)
  if (opening === null) return null
  const said = theyCall
    ? { ...opening, opens: startOfDay(calendar.addWorkingDays(opening.day, 1)), halfDay: false }
    : opening
  const openDay = dayOfMinute(said.opens)
  const graced = calendar.addWorkingDays(openDay, graceWorkingDays)
  return {
    ...said,
    saidAt: at,
    holdsUntil: startOfDay(graced) + (graced === openDay ? minutesInDay(said.opens) : 0),
    halfDay: said.halfDay && graced === openDay,
    theyCall,
    earlier: false,
  }
}

/**
 * A date said before an interview still holds after it, where it lies ahead of its end; it opens no
 * earlier than the start of the `workingDays`-th working day after the day that interview ends.
 */
export const carriedOver = (
  promise: PromisedDay | null,
  ends: Minute,
  calendar: Calendar,
  workingDays: number,
): PromisedDay | null => {
  if (promise === null || promise.opens <= ends) return null
  const floor = startOfDay(calendar.addWorkingDays(dayOfMinute(ends), workingDays))
  const holdsUntil = Math.max(promise.holdsUntil, floor)
  return {
    ...promise,
    opens: Math.max(promise.opens, floor),
    holdsUntil,
    halfDay: promise.halfDay && holdsUntil === promise.holdsUntil,
    earlier: true,
  }
}
