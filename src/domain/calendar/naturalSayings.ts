import { FAR_DAYS } from './naturalDay.ts'
import type { Leaning } from './naturalDayContext.ts'
import type { Reach } from './naturalLimit.ts'
import { timeInPart } from './naturalPart.ts'
import type { Place } from './naturalPlace.ts'
import { endsOfStretch, type FoundStretch } from './naturalRelative.ts'
import { takeTime } from './naturalTime.ts'
import {
  at,
  dayOfMinute,
  minutesInDay,
  type Day,
  type LocalDateTime,
  type Minute,
  type MinutesInDay,
} from './wallClock.ts'

/** What typed words are read against. */
export interface PhraseContext extends Place {
  readonly now: LocalDateTime
  /**
   * `past` for what has happened (an interview held), `future` for what is planned. A bare weekday
   * is then the last one up to now, or the next one to come.
   */
  readonly leaning: Leaning
  /**
   * What a stretch (« décembre », "next week") stands for: its last day, as of a promise, where left
   * out; `begin` its first, as of a first day of work; `ask` neither, as of the hour of a talk.
   */
  readonly stretch?: 'begin' | 'ask' | undefined
  /** The day that is spoken of already: a time alone is of that day. */
  readonly about?: Day | undefined
}

/** One thing a phrase may say. */
export interface Said {
  readonly reach: Reach
  readonly day: Day
  readonly minutes: MinutesInDay | null
  /** Where a time stands alone, the day is the one it belongs to. */
  readonly hadDay: boolean
  /** A delay counted from now, as it was said. */
  readonly within?: { readonly unit: 'days' | 'hours'; readonly count: number } | undefined
}

/** What a phrase says; nothing is `sure` where it may say several things, or lies strangely far away. */
export interface Sayings {
  readonly said: readonly Said[]
  /** No day was named and none is meant: « prochainement », "in the new year", "not before Friday". */
  readonly isVague: boolean
  readonly isDaySure: boolean
  readonly isTimeSure: boolean
  /** The end of a range of times, « de 16 h à 17 h 30 ». */
  readonly until?: MinutesInDay | undefined
}

const HOUR = 60

/** What lies strangely far away is asked, however plainly it is counted. */
const isNear = (day: Day, now: Minute): boolean => Math.abs(day - dayOfMinute(now)) <= FAR_DAYS

/** What a stretch counted from now says; null where more than an hour stands beside it. */
export const stretchSaid = (
  found: FoundStretch,
  now: Minute,
  place: PhraseContext,
): Sayings | null => {
  const { count, unit, rest, sure } = found
  const isLimit = /^(?:au plus tard|at the latest|max|maximum|maxi|tops)$/.test(rest)
  const time = isLimit ? { clock: null, until: null, rest: '' } : takeTime(rest, place)
  if (time === null || !/^(?:a|at)?$/.test(time.rest)) return null
  const reach = isLimit ? 'by' : found.reach
  const minutes = timeInPart(time.clock, null)
  if (unit === 'minutes') {
    if (time.clock !== null) return null
    const then = now + count
    const within =
      reach === 'by' && count % HOUR === 0 && count > 0
        ? ({ unit: 'hours', count: count / HOUR } as const)
        : undefined
    const said = {
      reach,
      day: dayOfMinute(then),
      minutes: minutesInDay(then),
      hadDay: true,
      within,
    }
    const isDaySure = sure && isNear(said.day, now)
    return { said: [said], isVague: false, isDaySure, isTimeSure: true }
  }
  const days = endsOfStretch(found, dayOfMinute(now), place)
  const within =
    reach === 'by' && unit === 'days' && count > 0 ? ({ unit: 'days', count } as const) : undefined
  return {
    said: days.flatMap((day) =>
      (minutes.length === 0 ? [null] : minutes).map((each) => ({
        reach,
        day,
        minutes: each,
        hadDay: true,
        within,
      })),
    ),
    isVague: false,
    isDaySure: sure && days.length === 1 && days.every((day) => isNear(day, now)),
    isTimeSure: minutes.length < 2,
  }
}

/** The moment something said stands for; without a time, the start of its day. */
export const minuteOfSaid = ({ day, minutes }: Said): Minute => at(day, minutes ?? 0)
