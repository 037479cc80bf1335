import {
  dayOfMinute,
  minuteOf,
  startOfDay,
  type Day,
  type LocalDateTime,
  type Minute,
} from '#domain/calendar/wallClock.ts'
import { halfDayOf, startOfHalfDay, type HalfDay } from './halfDay.ts'

/**
 * The present moment of one clock. It is asked and never read, and keeps the nearest moment at which any
 * of its answers would be another: until then, whatever was made of them is as it would be made anew. Only
 * what says that its moment is right now goes on with the clock.
 */
export interface Now {
  /** Whether a moment has come. */
  readonly hasCome: (moment: Minute) => boolean
  /** The same of one that was written down. */
  readonly isFrom: (moment: LocalDateTime) => boolean
  /** Whether one that was written down is over. */
  readonly isAfter: (moment: LocalDateTime) => boolean
  readonly day: () => Day
  readonly halfDay: () => HalfDay
  /** The minute itself: nothing made of it holds longer. */
  readonly minute: () => Minute
  /**
   * What `find` gives from now on, or from `floor` where that lies ahead: a minute no earlier than the one
   * it is given, that stays until it has come; and where it is that one itself, goes on with the clock until
   * some later minute of the day.
   */
  readonly soonest: (find: (from: Minute) => Minute, floor?: Minute) => Minute
  /** What else is made of it holds until then, and may go on with the clock. */
  readonly holdUntil: (moment: Minute, follows: boolean) => void
  /** The first moment at which anything said may be another; `Infinity` where it never is. */
  readonly until: () => Minute
  /** Something was found to be best done right now: in a minute that is a minute later. */
  readonly follows: () => boolean
}

/** The first minute up to `end` from which on `find` no longer gives the minute it is given. */
const endOfFollowing = (find: (from: Minute) => Minute, now: Minute, end: Minute): Minute => {
  if (find(end - 1) === end - 1) return end
  let last = now
  let over = end - 1
  while (over - last > 1) {
    const middle = Math.floor((last + over) / 2)
    if (find(middle) === middle) last = middle
    else over = middle
  }
  return over
}

/** A present moment that was asked nothing yet. */
export const makeNow = (minute: Minute): Now => {
  let until = Infinity
  let follows = false
  const hasCome = (moment: Minute): boolean => {
    if (moment <= minute) return true
    if (moment < until) until = moment
    return false
  }
  const halfDay = (): HalfDay => {
    const half = halfDayOf(minute)
    hasCome(startOfHalfDay(half + 1))
    return half
  }
  return {
    hasCome,
    isFrom: (moment) => hasCome(minuteOf(moment)),
    isAfter: (moment) => hasCome(minuteOf(moment) + 1),
    halfDay,
    day: () => {
      const day = dayOfMinute(minute)
      hasCome(startOfDay(day + 1))
      return day
    },
    minute: () => {
      hasCome(minute + 1)
      return minute
    },
    soonest: (find, floor = -Infinity) => {
      if (!hasCome(floor)) return find(floor)
      const found = find(minute)
      if (!hasCome(found)) return found
      follows = true
      // No contact hours go on over noon and midnight for all that asks: half-days are looked at apart.
      hasCome(endOfFollowing(find, minute, startOfHalfDay(halfDay() + 1)))
      return found
    },
    holdUntil: (moment, isFollowing) => {
      until = Math.min(until, moment)
      follows ||= isFollowing
    },
    until: () => until,
    follows: () => follows,
  }
}

/** A moment as its own present, where it is not one already. */
export const nowOf = (now: LocalDateTime | Now): Now =>
  typeof now === 'string' ? makeNow(minuteOf(now)) : now
