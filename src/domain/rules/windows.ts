import {
  MINUTES_PER_DAY,
  addMonths,
  dayOf,
  dayOfMinute,
  minutesInDay,
  startOfDay,
  weekdayOf,
  type Minute,
} from '#domain/calendar/wallClock.ts'
import type { Facts } from '#domain/rules/facts.ts'
import { TIMES, type Anchor, type Guard, type Moment, type Point } from '#domain/rules/moment.ts'
import type { Rule, Subject } from '#domain/rules/rule.ts'
import { RULE_NUMBERS, type RuleNumberId, type Unit } from '#domain/settings.ts'
import type { By } from '#domain/vocabulary.ts'

const NOON = TIMES['12:00']
const FRIDAY = 5

/** What is already known of the window a moment belongs to. */
interface Found {
  readonly opens?: Minute
  readonly due?: Minute
}

/** Where each anchor lies; undefined where there is none, and what is counted from it falls away. */
const ANCHOR: By<Anchor, (facts: Facts, subject: Subject, found: Found) => Minute | undefined> = {
  'interview-start': ({ last }, { meeting }) => (meeting ?? last)?.starts,
  'interview-end': ({ last }, { meeting }) => (meeting ?? last)?.ends,
  promise: ({ last }) => last?.promise?.holdsUntil,
  'last-round': ({ last }) => last?.lastMessage?.at,
  answer: ({ last }) => last?.answer?.at,
  attempt: ({ last }) => last?.attempt?.at,
  refusal: ({ decision }) => decision?.at,
  'chosen-start': ({ decision }) =>
    decision?.entry.kind === 'refusal' && decision.entry.chosenStarts !== undefined
      ? startOfDay(dayOf(decision.entry.chosenStarts))
      : decision?.at,
  hire: ({ decision }) => decision?.at,
  offer: ({ offer }) => offer?.at,
  deadline: ({ offer }) =>
    offer?.entry.deadline === undefined ? undefined : startOfDay(dayOf(offer.entry.deadline)),
  'closed-step': (_facts, { closed }) => closed,
  opens: (_facts, _subject, { opens }) => opens,
  due: (_facts, _subject, { due }) => due,
}

const GUARD: By<Guard, (facts: Facts, from: Minute, reached: Minute) => boolean> = {
  'opens-in-the-morning': ({ calendar, pace }, _from, reached) => {
    const hours = calendar.hoursOn(dayOfMinute(reached), pace)
    return hours !== null && hours.opens < NOON
  },
  'before-noon': (_facts, from) => minutesInDay(from) < NOON,
  'contact-hour': ({ calendar, pace }, _from, reached) => calendar.isContactHour(reached, pace),
}

/** Minutes in one unit; months are counted on the calendar and take no part here. */
const MINUTES_IN: By<Unit, number> = {
  minutes: 1,
  hours: 60,
  days: MINUTES_PER_DAY,
  'working-days': 0,
  months: 0,
  times: 0,
}

const minutesOf = (id: RuleNumberId, { settings }: Facts): number =>
  settings.numbers[id] * MINUTES_IN[RULE_NUMBERS[id].unit]

const monthsOf = (id: RuleNumberId | undefined, { settings }: Facts): number =>
  id !== undefined && RULE_NUMBERS[id].unit === 'months' ? settings.numbers[id] : 0

const reach = (point: Point, from: Minute, facts: Facts): Minute => {
  let minute = from
  const { plus } = point
  const months =
    (point.trial === true ? facts.trialMonths : 0) +
    monthsOf(plus, facts) -
    monthsOf(point.minus, facts)
  if (months !== 0)
    minute = startOfDay(addMonths(dayOfMinute(minute), months)) + minutesInDay(minute)
  if (plus !== undefined) minute += minutesOf(plus, facts)
  if (point.minus !== undefined) minute -= minutesOf(point.minus, facts)
  if (point.nextDay === true) minute += MINUTES_PER_DAY
  if (point.friday === true) minute += (FRIDAY - weekdayOf(dayOfMinute(minute))) * MINUTES_PER_DAY
  if (point.at !== undefined) minute = startOfDay(dayOfMinute(minute)) + TIMES[point.at]
  return minute
}

/** Where a moment lies, or null where it does not count. `slots: false` leaves out the last step. */
const minuteAt = (
  moment: Moment,
  facts: Facts,
  subject: Subject,
  found: Found,
  slots = true,
): Minute | null => {
  if ('first' in moment) {
    for (const each of moment.first) {
      const minute = minuteAt(each, facts, subject, found, slots)
      if (minute !== null) return minute
    }
    return null
  }
  if ('latest' in moment) {
    let latest: Minute | null = null
    for (const each of moment.latest) {
      const minute = minuteAt(each, facts, subject, found, slots)
      if (minute !== null && (latest === null || minute > latest)) latest = minute
    }
    return latest
  }
  const from = ANCHOR[moment.from](facts, subject, found)
  if (from === undefined) return null
  const minute = reach(moment, from, facts)
  if (moment.when?.some((guard) => !GUARD[guard](facts, from, minute)) === true) return null
  return slots && moment.slot === true ? facts.calendar.nextSlot(minute, facts.pace) : minute
}

/** The three moments of a step, in order: opens ≤ due ≤ closes. */
export interface Window {
  readonly opens: Minute
  readonly due: Minute
  readonly closes: Minute | null
}

/** Evaluates a row for one subject; null where an anchor it counts from is missing. */
export const windowOf = (row: Rule, facts: Facts, subject: Subject): Window | null => {
  const opens = minuteAt(row.opens, facts, subject, {})
  if (opens === null) return null
  const dueAsWritten = minuteAt(row.due, facts, subject, { opens })
  if (dueAsWritten === null) return null
  // Due is never before opens (settled point 21).
  const due = Math.max(dueAsWritten, opens)
  if (row.closes === 'never') return { opens, due, closes: null }
  const closes = minuteAt(row.closes, facts, subject, { opens, due }) ?? due
  // Closes is never before due (settled point 17), except where it is the firmer of the two.
  return row.dueWithinCloses === true
    ? { opens: Math.min(opens, closes), due: Math.min(due, closes), closes }
    : { opens, due, closes: Math.max(closes, due) }
}

/** The moment a slot was looked for from; equals due where the hours moved nothing. */
export const targetOf = (row: Rule, facts: Facts, subject: Subject, opens: Minute): Minute | null =>
  minuteAt(row.due, facts, subject, { opens }, false)

/** Where a moment of a rule lies that is not part of a window; null where it does not count. */
export const momentOf = (moment: Moment, facts: Facts, subject: Subject): Minute | null =>
  minuteAt(moment, facts, subject, {})
