import { startOfDay, type Minute, type MinutesInDay } from '#domain/calendar/wallClock.ts'
import type { Calendar } from '#domain/calendar/contactHours.ts'
import { halfDayOf, type HalfDay } from '#domain/rules/halfDay.ts'
import { TIMES } from '#domain/rules/ruleMoment.ts'
import type { TimedStep } from '#domain/rules/rule.ts'
import type { Wall } from '#domain/rules/wall.ts'
import { awayAt, type Away } from '#domain/rules/absences.ts'
import { nextFree, type Jumps } from './halfDays.ts'
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
  const urgent = row.slot === 'urgent-every-day'
  const everyDay = urgent || row.slot === 'own-every-day'
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

/** The half-days of one clock, as far as an agenda was read. */
interface HalfDays {
  /** Who is first in each. */
  readonly taken: Map<HalfDay, Occupied>
  read: number
  /** By the hours in which a contact is made: which half-days have no place for it. */
  readonly jumps: Map<Calendar, Map<string, Jumps>>
}

/** Of somebody with hundreds of steps, each would look through all the others. */
const halfDays = new WeakMap<Agenda, Map<Wall, HalfDays>>()

const halfDaysOn = (wall: Wall, agenda: Agenda): HalfDays => {
  const { occupied } = agenda
  const byWall = halfDays.get(agenda) ?? new Map<Wall, HalfDays>()
  halfDays.set(agenda, byWall)
  const known = byWall.get(wall) ?? { taken: new Map(), read: 0, jumps: new Map() }
  byWall.set(wall, known)
  for (const other of known.read === occupied.length ? [] : occupied.slice(known.read)) {
    const its = halfDayOf(onWall(other, wall))
    if (!known.taken.has(its)) known.taken.set(its, other)
  }
  known.read = occupied.length
  return known
}

/** What steps have in common that may be done in the same half-days. */
const jumpsFor = ({ row: { contact, slot }, facts }: TimedStep, { jumps }: HalfDays): Jumps => {
  const byHours = jumps.get(facts.calendar) ?? new Map<string, Jumps>()
  jumps.set(facts.calendar, byHours)
  const hours = contact === 'any-hour' ? contact : `${slot} ${facts.pace}`
  const known = byHours.get(hours) ?? new Map<HalfDay, HalfDay>()
  byHours.set(hours, known)
  return known
}

/**
 * Where a step is suggested beside what is there already: as it is, or in the next half-day that is
 * free, at ten or at half past two moved into its hours.
 */
export const placed = (suggested: Suggested, agenda: Agenda): Suggested => {
  const { timed, at } = suggested
  if (at === null) return suggested
  const first = halfDayOf(at)
  const here = halfDaysOn(timed.facts.wall, agenda)
  const other = here.taken.get(first)
  if (other === undefined) return suggested
  const jumps = jumpsFor(timed, here)
  const isOut = (halfDay: HalfDay): boolean =>
    here.taken.has(halfDay) || momentIn(halfDay, timed) === null
  const end = first + SEARCHED + 1
  const nextFrom = (halfDay: HalfDay): HalfDay => nextFree(halfDay, end, { jumps, isOut })
  let away: Away | undefined = suggested.away
  for (let halfDay = nextFrom(first + 1); halfDay < end; halfDay = nextFrom(halfDay + 1)) {
    const moment = momentIn(halfDay, timed)
    if (moment === null) continue
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
