import { dayOfMinute, minutesInDay, startOfDay, type Minute } from '#domain/calendar/wallClock.ts'
import { without } from '#domain/without.ts'
import type { Calendar } from '#domain/calendar/contactHours.ts'
import { ANCHOR, isLate, type Found } from './anchors.ts'
import type { Facts } from './facts.ts'
import { TIMES, type Guard, type RuleMoment, type Point, type Slot } from './ruleMoment.ts'
import { mover } from './mover.ts'
import type { Rule, Subject } from './rule.ts'
import type { By } from '#domain/vocabulary.ts'

const NOON = TIMES['12:00']

const GUARD: By<Guard, (facts: Facts, from: Minute, reached: Minute) => boolean> = {
  // Thanks are said on quiet days too.
  'opens-in-the-morning': ({ calendar, pace }, _from, reached) => {
    const hours = calendar.everyDay.hoursOn(dayOfMinute(reached), pace)
    return hours !== null && hours.opens < NOON
  },
  'before-noon': (_facts, from) => minutesInDay(from) < NOON,
  'contact-hour': ({ calendar, pace }, _from, reached) => calendar.isContactHour(reached, pace),
  'late-for-thanks': (facts, from) => isLate(from, 'thankLateHours', facts),
  'late-for-invitation': (facts, from) => isLate(from, 'connectHours', facts),
  'opens-at-noon': ({ last }, from) =>
    last?.promise?.halfDay === true && from === last.promise.holdsUntil,
}

const SLOT: By<Slot, (calendar: Calendar, minute: Minute, facts: Facts) => Minute> = {
  own: (calendar, minute, { pace }) => calendar.nextSlot(minute, pace),
  'own-every-day': ({ everyDay }, minute, { pace }) => everyDay.nextSlot(minute, pace),
  urgent: (calendar, minute) => calendar.nextSlot(minute, 'urgent'),
  'urgent-every-day': ({ everyDay }, minute) => everyDay.nextSlot(minute, 'urgent'),
}

/** The earliest good moment from `minute` on, by the hours a slot is looked for in. */
export const slotFrom = (minute: Minute, slot: Slot, facts: Facts): Minute =>
  SLOT[slot](facts.calendar, minute, facts)

/** A moment of a rule, made ready: where it lies, or null where it does not count. */
export type ReadyMoment = (facts: Facts, subject: Subject, found: Found) => Minute | null

const readyPoint = (written: Point, whole: boolean): ReadyMoment => {
  const point: Point = whole ? written : without(written, 'slot', 'workingDay')
  const anchor = ANCHOR[point.from]
  const guards = (point.when ?? []).map((guard) => GUARD[guard])
  const move = mover(point)
  const { slot } = point
  return (facts, subject, found) => {
    const from = anchor(facts, subject, found)
    if (from === undefined) return null
    if (point.lastSlotBefore === true)
      return facts.calendar.everyDay.lastSlotBefore(dayOfMinute(from), 'urgent')
    const minute = move(from, facts)
    for (const guard of guards) if (!guard(facts, from, minute)) return null
    return slot === undefined ? minute : slotFrom(minute, slot, facts)
  }
}

const readyFirst =
  (moments: readonly ReadyMoment[]): ReadyMoment =>
  (facts, subject, found) => {
    for (const momentOf of moments) {
      const minute = momentOf(facts, subject, found)
      if (minute !== null) return minute
    }
    return null
  }

/** The one of several that is furthest in one direction. */
const readyFurthest =
  (
    moments: readonly ReadyMoment[],
    isFurther: (one: Minute, other: Minute) => boolean,
  ): ReadyMoment =>
  (facts, subject, found) => {
    let furthest: Minute | null = null
    for (const momentOf of moments) {
      const minute = momentOf(facts, subject, found)
      if (minute !== null && (furthest === null || isFurther(minute, furthest))) furthest = minute
    }
    return furthest
  }

/**
 * Makes a moment ready once, for many applications. Where it is not `whole`, it is looked for before it
 * moves to a good slot or a working day.
 */
export const readyMoment = (moment: RuleMoment, whole = true): ReadyMoment => {
  const each = (moments: readonly RuleMoment[]): readonly ReadyMoment[] =>
    moments.map((one) => readyMoment(one, whole))
  if ('first' in moment) return readyFirst(each(moment.first))
  if ('latest' in moment) return readyFurthest(each(moment.latest), (one, other) => one > other)
  if ('earliest' in moment) return readyFurthest(each(moment.earliest), (one, other) => one < other)
  if ('startOfDay' in moment) {
    const momentOf = readyMoment(moment.startOfDay, true)
    return (facts, subject, found) => {
      const minute = momentOf(facts, subject, found)
      return minute === null ? null : startOfDay(dayOfMinute(minute))
    }
  }
  return readyPoint(moment, whole)
}

/** The three moments of a step, opens ≤ due ≤ closes, and where its slot was looked for from. */
export interface StepWindow {
  readonly opens: Minute
  readonly due: Minute
  readonly closes: Minute | null
  /** Equals due where neither contact hours nor a working day moved anything. */
  readonly target: Minute
}

/** A row made ready; null where an anchor it counts from is missing. */
export type ReadyWindow = (facts: Facts, subject: Subject) => StepWindow | null

/** Makes the windows of a row ready once, for many applications. */
export const readyWindow = (row: Rule): ReadyWindow => {
  const opensAt = readyMoment(row.opens)
  const dueAt = readyMoment(row.due)
  const targetAt = row.contact === 'any-hour' ? null : readyMoment(row.due, false)
  const closesAt = row.closes === 'never' ? null : readyMoment(row.closes)
  return (facts, subject) => {
    const opens = opensAt(facts, subject, {})
    if (opens === null) return null
    const dueAsWritten = dueAt(facts, subject, { opens })
    if (dueAsWritten === null) return null
    const target = targetAt?.(facts, subject, { opens }) ?? dueAsWritten
    // Due is never before opens: nothing is asked for before it may be done.
    const due = Math.max(dueAsWritten, opens)
    if (closesAt === null) return { opens, due, closes: null, target }
    const closes = closesAt(facts, subject, { opens, due }) ?? due
    // Closes is never before due, or it would be late at once, except where it is the firmer one.
    return row.dueWithinCloses === true
      ? { opens: Math.min(opens, closes), due: Math.min(due, closes), closes, target }
      : { opens, due, closes: Math.max(closes, due), target }
  }
}
