import { tzOffset } from '@date-fns/tz'
import {
  MINUTES_PER_DAY,
  localDateTime,
  minuteOf,
  type LocalDateTime,
  type Minute,
} from './wallClock.ts'

/** An IANA time zone name, such as `Europe/Paris`. */
export type Zone = string

const MS_PER_MINUTE = 60_000

/** Names that say that nothing is known of the zone; some machines take them for one. */
const NO_PLACE = /^(?:factory|localtime|posixrules|etc\/unknown|unknown)$/i

/**
 * Whether this machine knows a zone by that name and can tell the time in it. Bare offsets such as
 * `+02:00` are no zones, and neither is the name of not knowing one.
 */
export const isZone = (name: string): boolean => {
  if (KNOWN.has(name)) return true
  const isKnown = /^[A-Za-z]/.test(name) && !NO_PLACE.test(name) && tellsTime(name)
  if (isKnown) KNOWN.add(name)
  return isKnown
}

/** Ways of naming Universal Time, some with the offset it has: « UTC0 ». */
const UNIVERSAL =
  /^:?(?:(?:posix|right|etc)\/)*(?:utc|uct|gmt|zulu|universal|greenwich)(?:[+-]?0)?$/iu

/** Whether a name, as a machine gives it, is Universal Time: nobody's place. */
export const isUniversal = (name: string): boolean => UNIVERSAL.test(name)

/** Asking again costs as much as making a format: what a machine knows it goes on knowing. */
const KNOWN = new Set<string>()

const tellsTime = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return Number.isFinite(tzOffset(name, new Date(0)))
  } catch {
    return false
  }
}

/**
 * The instant, in milliseconds since 1970 UTC, at which a wall clock in the zone shows `local`.
 * A time that does not exist moves forward to the first that does; of a doubled time the first is
 * taken.
 */
export const instantOf = (local: LocalDateTime, zone: Zone): number => {
  const wall = minuteOf(local)
  const offsetBefore = offsetMinutes(wall - MINUTES_PER_DAY, zone)
  const offsetAfter = offsetMinutes(wall + MINUTES_PER_DAY, zone)
  if (offsetBefore === offsetAfter) return toMs(wall - offsetBefore)
  const candidates = [wall - offsetBefore, wall - offsetAfter].sort((a, b) => a - b)
  const shown = candidates.find((minute) => minute + offsetMinutes(minute, zone) === wall)
  return toMs(shown ?? firstMinuteShowingAtLeast(wall, candidates, zone))
}

/** What a wall clock in the zone shows at an instant (milliseconds since 1970 UTC). */
export const localOf = (instantMs: number, zone: Zone): LocalDateTime => {
  const minute = instantMs / MS_PER_MINUTE
  return localDateTime(Math.floor(minute + offsetMinutes(minute, zone)))
}

/** The same wall time, or the first one after it that exists in the zone. */
export const existing = (local: LocalDateTime, zone: Zone): LocalDateTime =>
  localOf(instantOf(local, zone), zone)

/**
 * What a wall clock in another zone shows when one in `from` shows `local`; the same where this
 * machine does not know `from`, as it was written on one that did.
 */
export const inZone = (local: LocalDateTime, from: Zone, to: Zone): LocalDateTime =>
  isZone(from) ? localOf(instantOf(local, from), to) : local

/** In a gap the clock jumps over `wall` somewhere between the two candidates: find that jump. */
const firstMinuteShowingAtLeast = (
  wall: Minute,
  [earliest = wall, latest = wall]: readonly number[],
  zone: Zone,
): number => {
  let tooEarly = Math.floor(earliest) - 1
  let lateEnough = Math.ceil(latest)
  while (lateEnough - tooEarly > 1) {
    const middle = Math.floor((tooEarly + lateEnough) / 2)
    if (middle + offsetMinutes(middle, zone) >= wall) lateEnough = middle
    else tooEarly = middle
  }
  return lateEnough
}

/** Minutes by which the zone's wall clock is ahead of UTC, at a UTC minute. */
const offsetMinutes = (utcMinute: number, zone: Zone): number =>
  tzOffset(zone, new Date(toMs(utcMinute)))

const toMs = (minute: number): number => Math.round(minute * MS_PER_MINUTE)
