import { dayOf, startOfDay, type Minute } from '#domain/calendar/wallClock.ts'
import type { Fact, RowFactId } from './fact.ts'
import type { Facts } from './facts.ts'
import type { TimedStep } from './rule.ts'
import { wallOf } from './wall.ts'

/** How a fact is read from an application; null where it does not apply. */
export type ReadFact = (facts: Facts, step: TimedStep) => Fact | null

/** A minute of the clock that a plan is on, as the person's own shows it. */
export const shownMoment = (minute: Minute, { wall, settings: { zone } }: Facts): string =>
  wall.zone === zone
    ? wall.moment(minute)
    : wallOf(zone).moment(wallOf(zone).read(wall.moment(minute), wall.zone))

/** 00:00 of a day that was written; undefined where none was. */
export const startOf = (date: string | undefined): Minute | undefined =>
  date === undefined ? undefined : startOfDay(dayOf(date))

/** A fact with its moment, as the person's own clock shows it; silent where there is none. */
export const moment =
  (fact: RowFactId, minuteOf: (facts: Facts, step: TimedStep) => Minute | undefined): ReadFact =>
  (facts, step) => {
    const minute = minuteOf(facts, step)
    return minute === undefined ? null : { fact, at: shownMoment(minute, facts) }
  }

/** A fact with its day; silent where there is none. */
export const day =
  (fact: RowFactId, minuteOf: (facts: Facts, step: TimedStep) => Minute | undefined): ReadFact =>
  (facts, step) => {
    const minute = minuteOf(facts, step)
    return minute === undefined ? null : { fact, at: facts.wall.date(minute) }
  }

/** A fact with a count; silent where there is none. */
export const count =
  (fact: RowFactId, countOf: (facts: Facts, step: TimedStep) => number | undefined): ReadFact =>
  (facts, step) => {
    const counted = countOf(facts, step)
    return counted === undefined ? null : { fact, count: counted }
  }

/** A fact that is so or not; silent where it is not. */
export const plain =
  (fact: RowFactId, isSo: (facts: Facts, step: TimedStep) => boolean): ReadFact =>
  (facts, step) =>
    isSo(facts, step) ? { fact } : null
