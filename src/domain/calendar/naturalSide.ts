import { MINUTES_PER_HALF, type Clock } from './clockReading.ts'
import { dayOfBareTime } from './naturalDay.ts'
import type { DayContext, Leaning } from './naturalDayContext.ts'
import type { FoundPart, Part } from './naturalPart.ts'
import type { Said } from './naturalSayings.ts'
import type { Day, MinutesInDay } from './wallClock.ts'

type Side = Pick<DayContext, 'nowMinutes' | 'leaning'>

const HOUR = 60

/**
 * The hour that a part of today stands for: its usual one, unless that lies on the wrong side of now
 * while the part itself does not. « Ce matin » noted at 9:12 was at 9, « ce soir » planned at 18:10
 * is at 19.
 */
export const hourOnSide = (
  usual: MinutesInDay,
  { from, to }: Part['within'],
  { nowMinutes, leaning }: Side,
): MinutesInDay => {
  const isPast = leaning === 'past'
  if (isPast ? usual <= nowMinutes || nowMinutes < from : usual >= nowMinutes || nowMinutes >= to)
    return usual
  const hours = nowMinutes / HOUR
  return isPast
    ? Math.max(from, Math.floor(hours) * HOUR)
    : Math.min(to, (Math.floor(hours) + 1) * HOUR)
}

/** Of two halves of today the one that lies on the expected side of now; both where both do, or neither. */
const halvesOnSide = (
  times: readonly MinutesInDay[],
  { nowMinutes, leaning }: Side,
): readonly MinutesInDay[] => {
  const found = times.filter((time) =>
    leaning === 'past' ? time <= nowMinutes : time >= nowMinutes,
  )
  return found.length === 0 ? times : found
}

/** A time as it was found: the halves of the day it may mean, or the usual hour of a part of it. */
interface Told {
  readonly times: readonly MinutesInDay[]
  readonly clock: Clock | null
  readonly part: FoundPart
}

/** The times that are meant on a day; none is null. */
export const timesOn = (
  day: Day,
  { times, clock, part: { part } }: Told,
  side: Side & Pick<DayContext, 'today'>,
): readonly (MinutesInDay | null)[] => {
  if (times.length === 0) return [null]
  if (day !== side.today) return times
  return clock === null && part !== null
    ? times.map((usual) => hourOnSide(usual, part.within, side))
    : halvesOnSide(times, side)
}

/** The days that are meant; with its own time, where which one is meant hangs on it. */
export interface Days {
  readonly days: readonly (Pick<Said, 'day' | 'reach'> & { readonly minutes?: MinutesInDay })[]
  readonly sure: boolean
}

const NIGHT_ENDS = 6 * HOUR

/**
 * "3:00" noted in the morning of what has happened today: yesterday afternoon, or this night? The
 * afternoon that is to come is not meant.
 */
const nightOrYesterday = (
  { clock, part }: Told,
  { today, nowMinutes, leaning }: DayContext,
): readonly { day: Day; minutes: MinutesInDay }[] => {
  if (clock?.isLoose !== true || part.part !== null || leaning !== 'past') return []
  const { minutes } = clock
  const afternoon = minutes + MINUTES_PER_HALF
  return minutes >= HOUR && minutes < NIGHT_ENDS && minutes <= nowMinutes && afternoon > nowMinutes
    ? [
        { day: today - 1, minutes: afternoon },
        { day: today, minutes },
      ]
    : []
}

/** Where only a time is written, it is of the day that is spoken of, or of the one it belongs to. */
export const bareDays = (told: Told, context: DayContext, about: Day | undefined): Days | null => {
  const { times, clock, part } = told
  if (times.length === 0 && part.part?.isEnd !== true) return null
  const { today, reach } = context
  const night = about === today && !part.isToday ? nightOrYesterday(told, context) : []
  if (about !== undefined && night.length === 0)
    return { days: [{ day: about, reach }], sure: true }
  const belonging = times.map((time) => {
    const minutes =
      clock === null && part.part !== null ? hourOnSide(time, part.part.within, context) : time
    return { day: dayOfBareTime({ ...context, minutes }), minutes }
  })
  const days = night.length > 0 ? night : belonging.toSorted((one, other) => one.day - other.day)
  return { days: days.map((each) => ({ ...each, reach })), sure: days.length < 2 }
}

const NOW = /^(?:maintenant|now)$/
const JUST_NOW =
  /^(?:(?:just|right) now|just then|just|a l instant|juste maintenant|(?:ilya )?(?:1|a) (?:petit )?(?:instant|moment)(?: ago)?)$/
const EARLIER =
  /^(?:(?:1 )?(?:petit )?peu )?(?:tout a l heure|tantot|plus tot(?: (?:dans|en) (?:la )?journee)?|earlier(?: on)?)(?: D0)?$|^D0 (?:plus tot|earlier(?: on)?|tantot|tout a l heure)$|^a (?:little |short )?while ago$/

/** Whether words name this very moment; « à l'instant » only of what has happened. */
export const isNow = (phrase: string, leaning: Leaning): boolean =>
  NOW.test(phrase) || (leaning === 'past' && JUST_NOW.test(phrase))

/** Whether words say of what has happened that it was today, at no hour of its own: « tout à l'heure ». */
export const isEarlierToday = (phrase: string): boolean => EARLIER.test(phrase)
