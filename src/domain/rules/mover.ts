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
import { RULE_NUMBERS, type RuleNumberId, type Unit } from '#domain/logbook/settings.ts'
import type { By } from '#domain/vocabulary.ts'

const FRIDAY = 5

/** Minutes in one unit; months are counted on the calendar and take no part here. */
const MINUTES_IN: By<Unit, number> = {
  minutes: 1,
  hours: 60,
  days: MINUTES_PER_DAY,
  'working-days': 0,
  months: 0,
  times: 0,
}

/** A number of the settings on the clock: so many minutes, or so many months. */
const amountOf = (id: RuleNumberId | undefined) => {
  const unit = id === undefined ? null : RULE_NUMBERS[id].unit
  const minutesEach = unit === null ? 0 : MINUTES_IN[unit]
  const monthsEach = unit === 'months' ? 1 : 0
  return {
    minutes: ({ settings }: Facts): number =>
      id === undefined || minutesEach === 0 ? 0 : settings.numbers[id] * minutesEach,
    months: ({ settings }: Facts): number =>
      id === undefined || monthsEach === 0 ? 0 : settings.numbers[id],
  }
}

const withMonths = (minute: Minute, months: number): Minute =>
  months === 0 ? minute : startOfDay(addMonths(dayOfMinute(minute), months)) + minutesInDay(minute)

/** How a point moves from its anchor: months first, then days and hours, then the time of day. */
export const mover = (point: Point): ((from: Minute, facts: Facts) => Minute) => {
  const plus = amountOf(point.plus)
  const minus = amountOf(point.minus)
  const days = point.nextDay === true ? MINUTES_PER_DAY : 0
  const time = point.at === undefined ? undefined : TIMES[point.at]
  return (from, facts) => {
    const trial = point.trial === true ? facts.trialMonths : 0
    // A lead longer than the trial period takes the whole of it, never more.
    const months = Math.max(0, trial + plus.months(facts) - minus.months(facts))
    let minute = withMonths(from, months) + plus.minutes(facts) - minus.minutes(facts) + days
    if (point.friday === true) minute += (FRIDAY - weekdayOf(dayOfMinute(minute))) * MINUTES_PER_DAY
    return time === undefined ? minute : startOfDay(dayOfMinute(minute)) + time
  }
}
