import type { LocalDateTime } from '#domain/calendar/wallClock.ts'
import { isZone } from '#domain/calendar/zone.ts'
import {
  asked,
  offsetsIn,
  onClocks,
  optionAt,
  placed,
  sure,
  type Placing,
} from '#domain/incoming/mail/placed.ts'
import type { MomentOption, MomentReading, Source } from '#domain/incoming/mail/reading.ts'
import { zoneNamed, type ZoneMeaning } from '#domain/incoming/mail/zoneNames.ts'
import type { RawTime } from './rawCalendar.ts'

/** Whose clock an hour is told on, and the zone the calendar names for itself. */
export interface ClockGround {
  readonly zone: string
  readonly usualZone?: string | undefined
}

const optionsOf = ({ sure: known, options }: MomentReading): readonly MomentOption[] =>
  known === undefined ? options : [known]

/** Two ways to take an hour: sure where both come to the same moment. */
const agreed = (one: MomentReading, other: MomentReading, source: Source): MomentReading => {
  if (one.sure !== undefined && one.sure.at === other.sure?.at) return one
  return asked('zones-disagree', source, [...optionsOf(one), ...optionsOf(other)])
}

/** The hour by the rules that stand in the file. */
const byRules = (
  local: LocalDateTime,
  offsets: readonly number[],
  there: string,
  { zone, source }: Placing,
): MomentReading => {
  const options = offsets.map((offset) =>
    optionAt(local, offset, { zone, there, source, as: there }),
  )
  const [only, second] = options
  if (only === undefined)
    return asked('hour-missing', source, onClocks(local, [zone], { zone, source }))
  return second === undefined ? sure(only) : asked('hour-doubled', source, options)
}

/** The zone a name certainly or probably stands for; of an offset, the clock that is called so. */
const zoneMeant = (meaning: ZoneMeaning): string | undefined => {
  if (meaning.is === 'zone') return meaning.zone
  return meaning.is === 'offset' ? meaning.family : meaning.likely
}

/**
 * The rules in the file come first; where its name is one of a zone of the world, both must say the
 * same of this hour.
 */
const withRules = (
  local: LocalDateTime,
  name: string,
  { meaning, embedded }: { readonly meaning: ZoneMeaning; readonly embedded: readonly number[] },
  placing: Placing,
): MomentReading => {
  const ruled = byRules(local, embedded, name, placing)
  if (meaning.is === 'offset' && meaning.family === undefined) {
    const isSame = embedded.length === 1 && embedded[0] === meaning.minutes
    return isSame
      ? ruled
      : agreed(ruled, placed(local, { ...meaning, fixed: true }, placing), placing.source)
  }
  const meant = zoneMeant(meaning)
  if (meant === undefined) return ruled
  const offsets = offsetsIn(meant, local)
  const isSame =
    offsets.length === embedded.length && offsets.every((offset) => embedded.includes(offset))
  if (!isSame)
    return agreed(ruled, placed(local, { is: 'zone', zone: meant }, placing), placing.source)
  return meaning.is === 'zone' ? placed(local, meaning, placing) : ruled
}

/** An hour in UTC, as long as no zone beside it says otherwise. */
const inUtc = (
  local: LocalDateTime,
  meaning: ZoneMeaning | undefined,
  placing: Placing,
): MomentReading => {
  const { at, source } = optionAt(local, 0, { ...placing, there: 'UTC' })
  const utc = sure({ at, source, ...(at === local ? {} : { there: { at: local, zone: 'UTC' } }) })
  return meaning === undefined ? utc : agreed(utc, placed(local, meaning, placing), source)
}

/**
 * When an event begins, from its raw line: UTC or an offset in it; else the rules in the file, then
 * the name of its zone by table; else it is asked. An hour without a zone is nobody's yet.
 */
export const calendarMoment = (
  time: RawTime | undefined,
  { zone, usualZone }: ClockGround,
): MomentReading => {
  if (time?.local === undefined)
    return { question: 'unreadable', options: [], ...(time && { source: sourceOf(time) }) }
  const source = sourceOf(time)
  const placing: Placing = { zone, source }
  const { local, tzid, embedded, windows = [] } = time
  if (time.isDay === true)
    return { question: 'all-day', options: [], day: local.slice(0, 10), source }
  if (time.offset !== undefined)
    return sure(optionAt(local, time.offset, { ...placing, there: tzid ?? 'UTC', as: tzid ?? '' }))
  const meaning = tzid === undefined ? undefined : zoneNamed(tzid, () => windows)
  if (time.isUtc === true) return inUtc(local, meaning, placing)
  if (tzid === undefined || meaning === undefined)
    return asked(
      'floating',
      source,
      onClocks(
        local,
        [...(usualZone !== undefined && isZone(usualZone) ? [usualZone] : []), zone],
        placing,
      ),
    )
  return embedded === undefined
    ? placed(local, meaning, placing)
    : withRules(local, tzid, { meaning, embedded }, placing)
}

const sourceOf = ({ line }: RawTime): Source => ({ part: 'calendar', line: line.slice(0, 300) })
