import { addMonths } from '#domain/calendar/calendarDays.ts'
import {
  MINUTES_PER_DAY,
  dayOfMinute,
  minutesInDay,
  startOfDay,
  weekdayOf,
  type Minute,
} from '#domain/calendar/wallClock.ts'
import type { Facts } from './facts.ts'
import { TIMES, type Point } from './ruleMoment.ts'
import { RULE_NUMBERS, type RuleNumberId, type Unit } from '#domain/logbook/ruleNumbers.ts'
import type { By } from '#domain/vocabulary.ts'

const FRIDAY = 5

/** Minutes in one unit; months and working days are counted on the calendar and take no part here. */
const MINUTES_IN: By<Unit, number> = {
  minutes: 1,
  hours: 60,
  days: MINUTES_PER_DAY,
  'working-days': 0,
  months: 0,
  times: 0,
}

/** A number of the settings, by what it is counted in. */
const amountOf = (id: RuleNumberId | undefined) => {
  const unit = id === undefined ? null : RULE_NUMBERS[id].unit
  const minutesEach = unit === null ? 0 : MINUTES_IN[unit]
  const counted =
    (wanted: Unit) =>
    ({ settings }: Facts): number =>
      id === undefined || unit !== wanted ? 0 : settings.numbers[id]
  return {
    minutes: ({ settings }: Facts): number =>
      id === undefined || minutesEach === 0 ? 0 : settings.numbers[id] * minutesEach,
    months: counted('months'),
    workingDays: counted('working-days'),
  }
}

const withMonths = (minute: Minute, months: number): Minute =>
  months === 0 ? minute : startOfDay(addMonths(dayOfMinute(minute), months)) + minutesInDay(minute)

/** The same time of the working day that a moment is moved to. */
const onWorkingDay = (
  minute: Minute,
  direction: Point['workingDay'],
  { calendar }: Facts,
): Minute => {
  if (direction === undefined) return minute
  const step = direction === 'next' ? 1 : -1
  let day = dayOfMinute(minute)
  while (!calendar.isWorkingDay(day)) day += step
  return startOfDay(day) + minutesInDay(minute)
}

const afterWorkingDays = (minute: Minute, count: number, { calendar }: Facts): Minute =>
  count === 0
    ? minute
    : startOfDay(calendar.addWorkingDays(dayOfMinute(minute), count)) + minutesInDay(minute)

/**
 * How a point moves from its anchor: months first, then days and hours, then the time of day, then
 * the working day.
 */
export const mover = (point: Point): ((from: Minute, facts: Facts) => Minute) => {
  const plus = amountOf(point.plus)
  const minus = amountOf(point.minus)
  const days =
    point.nextDay === true ? MINUTES_PER_DAY : point.dayBefore === true ? -MINUTES_PER_DAY : 0
  const time = point.at === undefined ? undefined : TIMES[point.at]
  const deciders = amountOf(point.deciders === true ? 'decidersExtraDays' : undefined)
  return (from, facts) => {
    const trial = point.trial === true ? facts.trialMonths : 0
    // A lead longer than the trial period takes the whole of it, never more.
    const months = Math.max(0, trial + plus.months(facts) - minus.months(facts))
    const extra = facts.application.details.deciders === true ? deciders.minutes(facts) : 0
    let minute =
      withMonths(from, months) + plus.minutes(facts) - minus.minutes(facts) + days + extra
    minute = afterWorkingDays(minute, plus.workingDays(facts), facts)
    if (point.friday === true) minute += (FRIDAY - weekdayOf(dayOfMinute(minute))) * MINUTES_PER_DAY
    if (time !== undefined) minute = startOfDay(dayOfMinute(minute)) + time
    return onWorkingDay(minute, point.workingDay, facts)
  }
}
