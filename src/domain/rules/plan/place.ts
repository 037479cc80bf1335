import { startOfDay, type Minute, type MinutesInDay } from '#domain/calendar/wallClock.ts'
import { halfDayOf, type HalfDay } from '#domain/rules/halfDay.ts'
import { TIMES } from '#domain/rules/ruleMoment.ts'
import type { TimedStep } from '#domain/rules/rule.ts'
import type { Wall } from '#domain/rules/wall.ts'
import { awayAt, type Away } from '#domain/rules/absences.ts'
import type { Suggested } from './makeStep.ts'

/** A contact, or a step that asks for one, that keeps others out of its half-day. */
export interface Occupied {
  readonly minute: Minute
  /** The clock that the minute is on. */
  readonly wall: Wall
  readonly company: string
}

/** The half-days in which a person is contacted already. */
export interface Agenda {
  readonly occupied: Occupied[]
}

interface Half {
  readonly preferred: MinutesInDay
  readonly begins: MinutesInDay
  readonly ends: MinutesInDay
}

const MORNING: Half = { preferred: TIMES['10:00'], begins: 0, ends: TIMES['12:00'] }
const AFTERNOON: Half = { preferred: TIMES['14:30'], begins: TIMES['12:00'], ends: 24 * 60 }

/** More half-days than anybody is contacted in. */
const SEARCHED = 800

const isEven = (halfDay: HalfDay): boolean => halfDay % 2 === 0

/** The good moment of a half-day for a step, moved into its hours; null where it has none. */
const momentIn = (halfDay: HalfDay, { row, facts }: TimedStep): Minute | null => {
  const day = Math.floor(halfDay / 2)
  const half = isEven(halfDay) ? MORNING : AFTERNOON
  if (row.contact === 'any-hour') return startOfDay(day) + half.preferred
  const everyDay = row.slot === 'own-every-day' || row.slot === 'urgent-every-day'
  const urgent = row.slot === 'urgent' || row.slot === 'urgent-every-day'
  const hours = (everyDay ? facts.calendar.everyDay : facts.calendar).hoursOn(
    day,
    urgent ? 'urgent' : facts.pace,
  )
  if (hours === null) return null
  const opens = Math.max(hours.opens, half.begins)
  const closes = Math.min(hours.closes, half.ends)
  if (opens >= closes) return null
  return startOfDay(day) + Math.min(Math.max(half.preferred, opens), closes - 1)
}

/** The same moment on another clock. */
const onWall = ({ minute, wall }: Occupied, other: Wall): Minute =>
  wall === other ? minute : other.read(wall.moment(minute), wall.zone)

/** Who is first in each half-day of one clock, as far as an agenda was read. */
interface HalfDays {
  readonly taken: Map<HalfDay, Occupied>
  read: number
}

/** Of somebody with hundreds of steps, each would look through all the others. */
const halfDays = new WeakMap<Agenda, Map<Wall, HalfDays>>()

/** Who is in a half-day of a step's own clock already. */
const inHalfDay = (halfDay: HalfDay, agenda: Agenda, wall: Wall): Occupied | undefined => {
  const byWall = halfDays.get(agenda) ?? new Map<Wall, HalfDays>()
  halfDays.set(agenda, byWall)
  const known = byWall.get(wall) ?? { taken: new Map<HalfDay, Occupied>(), read: 0 }
  byWall.set(wall, known)
  for (const occupied of agenda.occupied.slice(known.read)) {
    const its = halfDayOf(onWall(occupied, wall))
    if (!known.taken.has(its)) known.taken.set(its, occupied)
  }
  known.read = agenda.occupied.length
  return known.taken.get(halfDay)
}

/**
 * Where a step is suggested beside what is there already: as it is, or in the next half-day that is
 * free, at ten or at half past two moved into its hours.
 */
export const placed = (suggested: Suggested, agenda: Agenda): Suggested => {
  const { timed, at } = suggested
  const { wall } = timed.facts
  if (at === null) return suggested
  const first = halfDayOf(at)
  const other = inHalfDay(first, agenda, wall)
  if (other === undefined) return suggested
  let away: Away | undefined = suggested.away
  for (let halfDay = first + 1; halfDay <= first + SEARCHED; halfDay += 1) {
    const moment = momentIn(halfDay, timed)
    if (moment === null || inHalfDay(halfDay, agenda, wall) !== undefined) continue
    const gone = awayAt(moment, timed.facts.absences)
    if (gone === undefined)
      return { ...suggested, at: moment, besides: other.company, ...(away ? { away } : {}) }
    away ??= gone
  }
  return suggested
}

/** Notes that a step keeps others out of its half-day. */
export const occupy = ({ timed, at }: Suggested, agenda: Agenda): void => {
  const { wall, application } = timed.facts
  if (at !== null) agenda.occupied.push({ minute: at, wall, company: application.details.company })
}
