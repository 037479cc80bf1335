import {
  localDateTime,
  MINUTES_PER_DAY,
  minuteOf,
  type LocalDateTime,
} from '#domain/calendar/wallClock.ts'
import { localOf, type Zone } from '#domain/calendar/zone.ts'
import type { MomentOption, MomentQuestion, MomentReading, Source } from './reading.ts'
import type { ZoneMeaning } from './zoneNames.ts'

const MS_PER_MINUTE = 60_000

/** Minutes by which the clock of a zone is ahead of UTC, at a minute of UTC. */
const offsetAt = (utcMinute: number, zone: Zone): number =>
  minuteOf(localOf(utcMinute * MS_PER_MINUTE, zone)) - utcMinute

/**
 * By how many minutes the clock of a zone may be ahead of UTC when it shows `local`: none in the hour
 * that is left out in spring, two in the one that is lived twice in autumn.
 */
export const offsetsIn = (zone: Zone, local: LocalDateTime): readonly number[] =>
  offsetsAround(zone, local).filter((offset) => offsetAt(minuteOf(local) - offset, zone) === offset)

/** The offsets of a zone the day before and the day after: two where its clock changes between. */
const offsetsAround = (zone: Zone, local: LocalDateTime): readonly number[] => {
  const wall = minuteOf(local)
  return [
    ...new Set(
      [wall - MINUTES_PER_DAY, wall + MINUTES_PER_DAY].map((minute) => offsetAt(minute, zone)),
    ),
  ]
}

/** A moment that is known, on the person's clock, and on the one it was written in where they differ. */
export const optionAt = (
  local: LocalDateTime,
  offset: number,
  {
    zone,
    there,
    source,
    as,
  }: {
    readonly zone: Zone
    /** The name of the clock it was written in. */
    readonly there: string
    readonly source: Source
    readonly as?: string
  },
): MomentOption => {
  const at = localOf((minuteOf(local) - offset) * MS_PER_MINUTE, zone)
  return {
    at,
    ...(at === local ? {} : { there: { at: local, zone: there } }),
    ...(as === undefined ? {} : { as }),
    source,
  }
}

/** What an hour is placed on the person's clock with. */
export interface Placing {
  readonly zone: Zone
  readonly source: Source
}

/** The same options once each. */
const distinct = (options: readonly MomentOption[]): readonly MomentOption[] =>
  [...new Map(options.toReversed().map((option) => [option.at, option])).values()].toReversed()

export const asked = (
  question: MomentQuestion,
  source: Source,
  options: readonly MomentOption[],
): MomentReading => ({ question, source, options: distinct(options) })

export const sure = (option: MomentOption): MomentReading => ({
  sure: option,
  options: [],
  source: option.source,
})

/** An hour on the clock of a zone: sure but in the two hours of the year that are none or two. */
export const placedInZone = (
  local: LocalDateTime,
  there: Zone,
  { zone, source }: Placing,
): MomentReading => {
  const offsets = offsetsIn(there, local)
  const [only, second] = offsets
  if (only !== undefined && second === undefined)
    return sure(optionAt(local, only, { zone, there, source }))
  // In the hour that is left out, either clock may have been meant.
  const meant = only === undefined ? offsetsAround(there, local) : offsets
  return asked(
    only === undefined ? 'hour-missing' : 'hour-doubled',
    source,
    meant.map((offset) => optionAt(local, offset, { zone, there, source, as: offsetName(offset) })),
  )
}

/** How an offset is written: `UTC+1`, `UTC−3:30`. */
export const offsetName = (minutes: number): string => {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  const sign = minutes < 0 ? '−' : '+'
  if (minutes === 0) return 'UTC'
  return `UTC${sign}${String(hours)}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`
}

/** Months in which no clock north of the tropics is put forward. */
const isWinter = (local: LocalDateTime): boolean => /^\d{4}-(?:11|12|01|02)/u.test(local)

/** An hour beside an offset, or letters that stand for one: asked where habit says something else. */
const placedAtOffset = (
  local: LocalDateTime,
  { minutes, family, fixed }: Extract<ZoneMeaning, { is: 'offset' }>,
  { zone, source }: Placing,
): MomentReading => {
  const literal = optionAt(local, minutes, {
    zone,
    there: offsetName(minutes),
    source,
    as: offsetName(minutes),
  })
  if (fixed === true) return sure(literal)
  const habit = family ?? zone
  const offsets = offsetsIn(habit, local)
  const isMeant = offsets.length === 1 && offsets[0] === minutes
  if (isMeant || (family === undefined && isWinter(local))) return sure(literal)
  const winter = offsetsIn(habit, `${local.slice(0, 4)}-01-15T12:00`)
  const isHabit = family !== undefined || winter.includes(minutes)
  const byHabit = isHabit
    ? offsets.map((offset) => optionAt(local, offset, { zone, there: habit, source, as: habit }))
    : []
  return asked('zone-vague', source, [...byHabit, literal])
}

/** Whether a clock goes as the one that letters are usually said of, in winter and in summer. */
const isSameFamily = ({ likely }: { readonly likely?: Zone }, zone: Zone): boolean =>
  likely !== undefined &&
  ['2026-01-15T12:00', '2026-07-15T12:00'].every(
    (local) => offsetsIn(likely, local)[0] === offsetsIn(zone, local)[0],
  )

/** An hour beside the name of a zone. What the name leaves open is asked, on the person's clock first. */
export const placed = (
  local: LocalDateTime,
  meaning: ZoneMeaning,
  placing: Placing,
): MomentReading => {
  if (meaning.is === 'zone') return placedInZone(local, meaning.zone, placing)
  if (meaning.is === 'offset') return placedAtOffset(local, meaning, placing)
  const own = offsetsIn(placing.zone, local)
  // "10:00 BST" to somebody in London in summer: their own clock is called so.
  const isOwn =
    isSameFamily(meaning, placing.zone) && own.length === 1 && own[0] === meaning.minutes
  if (isOwn) return placedInZone(local, placing.zone, placing)
  return asked('zone-unknown', placing.source, [
    ...onClocks(
      local,
      [...(meaning.likely === undefined ? [] : [meaning.likely]), placing.zone],
      placing,
    ),
  ])
}

/** The same hour on several clocks, to choose from. */
export const onClocks = (
  local: LocalDateTime,
  zones: readonly Zone[],
  { zone, source }: Placing,
): readonly MomentOption[] =>
  [...new Set(zones)].flatMap((there) =>
    offsetsIn(there, local).map((offset) =>
      optionAt(local, offset, { zone, there, source, as: there }),
    ),
  )

/** Moves a wall clock by minutes. */
export const later = (local: LocalDateTime, minutes: number): LocalDateTime =>
  localDateTime(minuteOf(local) + minutes)
