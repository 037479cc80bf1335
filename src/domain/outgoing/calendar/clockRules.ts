import { civilOf } from '#domain/calendar/civilDate.ts'
import { instantOf, localOf, type Zone } from '#domain/calendar/zone.ts'
import {
  dayOf,
  dayOfMinute,
  minuteOf,
  weekdayOf,
  type LocalDateTime,
} from '#domain/calendar/wallClock.ts'

const MS_PER_MINUTE = 60_000
const MS_PER_DAY = 86_400_000
/** Shorter than any time a zone kept between two changes of its clock. */
const STRIDE_MS = 7 * MS_PER_DAY
/** As old as what other programs know of zones may be. */
const YEARS_BEHIND = 5
/** Years that show whether a change keeps to the fourth or to the last Sunday of its month. */
const YEARS_SEEN = 10

/** A time of the clock: from when on, and the minutes it is ahead of UTC before and after. */
export interface ClockTime {
  readonly name: 'STANDARD' | 'DAYLIGHT'
  /** On the clock as it was before. */
  readonly start: LocalDateTime
  readonly from: number
  readonly to: number
  /** The rule it comes back by each year: « last Sunday of March » … */
  readonly yearly?: { readonly month: number; readonly weekday: string }
  /** … or each moment it came back at, where no rule says so. */
  readonly again: readonly LocalDateTime[]
}

interface Change {
  readonly start: LocalDateTime
  readonly from: number
  readonly to: number
}

const WEEKDAY_NAMES = ['', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const

const offsetAt = (ms: number, zone: Zone): number =>
  minuteOf(localOf(ms, zone)) - Math.floor(ms / MS_PER_MINUTE)

/** The first minute of the new time between two instants of which the second has it. */
const changeBetween = (before: number, after: number, zone: Zone): number => {
  const from = offsetAt(before, zone)
  let [early, late] = [before / MS_PER_MINUTE, after / MS_PER_MINUTE]
  while (late - early > 1) {
    const middle = Math.floor((early + late) / 2)
    if (offsetAt(middle * MS_PER_MINUTE, zone) === from) early = middle
    else late = middle
  }
  return late * MS_PER_MINUTE
}

const changesIn = (zone: Zone, firstYear: number, lastYear: number): readonly Change[] => {
  const changes: Change[] = []
  const end = instantOf(`${String(lastYear + 1)}-01-01T00:00`, 'UTC')
  let at = instantOf(`${String(firstYear)}-01-01T00:00`, 'UTC')
  while (at < end) {
    const next = at + STRIDE_MS
    const [from, to] = [offsetAt(at, zone), offsetAt(next, zone)]
    if (from !== to) {
      const instant = changeBetween(at, next, zone)
      changes.push({ start: localOf(instant + from * MS_PER_MINUTE, 'UTC'), from, to })
    }
    at = next
  }
  return changes
}

const monthEnd = (year: number, month: number): number =>
  dayOf(
    month === 12
      ? `${String(year + 1)}-01-01`
      : `${String(year)}-${String(month + 1).padStart(2, '0')}-01`,
  ) - 1

/** What one change says of the rule it keeps to. */
const traitsOf = ({ start }: Change) => {
  const { year, month, day } = civilOf(dayOf(start))
  return {
    year,
    month,
    weekday: weekdayOf(dayOfMinute(minuteOf(start))),
    time: start.slice(11),
    nth: Math.ceil(day / 7),
    isLast: monthEnd(year, month) - dayOf(start) < 7,
  }
}

/** The yearly rule that all of these keep to, once in each of the years; undefined for none. */
const ruleOf = (changes: readonly Change[], years: number): ClockTime['yearly'] => {
  const all = changes.map(traitsOf)
  const [first] = all
  if (first === undefined || all.length !== years) return undefined
  const isSame = all.every(
    ({ month, weekday, time }) =>
      month === first.month && weekday === first.weekday && time === first.time,
  )
  if (!isSame || new Set(all.map(({ year }) => year)).size !== years) return undefined
  const name = WEEKDAY_NAMES[first.weekday]
  if (all.every(({ isLast }) => isLast)) return { month: first.month, weekday: `-1${name}` }
  return all.every(({ nth }) => nth === first.nth)
    ? { month: first.month, weekday: `${String(first.nth)}${name}` }
    : undefined
}

const alike = (changes: readonly Change[]): readonly (readonly [Change, ...Change[]])[] => {
  const groups = new Map<string, [Change, ...Change[]]>()
  for (const change of changes) {
    const key = `${String(change.from)} ${String(change.to)}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [change])
    else group.push(change)
  }
  return [...groups.values()]
}

const nameOf = ({ from, to }: Change): ClockTime['name'] => (to > from ? 'DAYLIGHT' : 'STANDARD')

const settled = new Map<string, boolean>()

/**
 * Whether a zone went by one law for some years up to a year and through the one after it. Where it did
 * not, programs that know zones by their names, and older laws than this machine, are hours off, or find
 * that a moment ends before it begins and refuse the whole file.
 */
export const isSettledClock = (zone: Zone, year: number): boolean => {
  const key = `${zone} ${String(year)}`
  const before = settled.get(key)
  if (before !== undefined) return before
  const [first, last] = [year - YEARS_BEHIND, year + 1]
  const changes = changesIn(zone, first, last)
  const lawOf = (seen: number): string =>
    changes
      .filter(({ start }) => Number(start.slice(0, 4)) === seen)
      .map(({ from, to }) => `${String(from)} ${String(to)}`)
      .join()
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at)
  const isSettled = new Set(years.map(lawOf)).size === 1
  settled.set(key, isSettled)
  return isSettled
}

const known = new Map<string, readonly ClockTime[]>()

/**
 * The times of a zone's clock as a VTIMEZONE tells them (RFC 5545, 3.6.5), true for every moment of the
 * years asked for: as yearly rules where the clock keeps to such in all the years looked at, else each
 * change by its day. Made of what this machine knows of the zone.
 */
export const clockRules = (
  zone: Zone,
  firstYear: number,
  lastYear: number,
): readonly ClockTime[] => {
  const [from, to] = [firstYear - 1, Math.max(lastYear + 1, firstYear + YEARS_SEEN)]
  const key = `${zone} ${String(from)} ${String(to)}`
  const before = known.get(key)
  if (before !== undefined) return before
  const rules = rulesOf(zone, from, to)
  known.set(key, rules)
  return rules
}

const rulesOf = (zone: Zone, from: number, to: number): readonly ClockTime[] => {
  const changes = changesIn(zone, from, to)
  const groups = alike(changes)
  const yearly = groups.map((group) => ruleOf(group, to - from + 1))
  const isRegular = groups.length === 2 && yearly.every((rule) => rule !== undefined)
  const times = groups.map((group, place): ClockTime => {
    const [first, ...more] = group
    const rule = isRegular ? yearly[place] : undefined
    return rule === undefined
      ? { name: nameOf(first), ...first, again: more.map(({ start }) => start) }
      : { name: nameOf(first), ...first, yearly: rule, again: [] }
  })
  if (isRegular) return times
  const offset = offsetAt(instantOf(`${String(from)}-01-01T00:00`, 'UTC'), zone)
  const before: ClockTime = {
    name: 'STANDARD',
    start: `${String(from - 1)}-01-01T00:00`,
    from: offset,
    to: offset,
    again: [],
  }
  return [before, ...times]
}
