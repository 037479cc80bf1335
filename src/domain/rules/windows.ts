import {
  dayOf,
  dayOfMinute,
  minutesInDay,
  startOfDay,
  type Minute,
} from '#domain/calendar/wallClock.ts'
import type { Facts } from './facts.ts'
import { TIMES, type Anchor, type Guard, type RuleMoment, type Point } from './ruleMoment.ts'
import { mover } from './mover.ts'
import type { Rule, Subject } from './rule.ts'
import type { By } from '#domain/vocabulary.ts'

const NOON = TIMES['12:00']

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

/** A moment of a rule, made ready: where it lies, or null where it does not count. */
export type ReadyMoment = (facts: Facts, subject: Subject, found: Found) => Minute | null

const readyPoint = (point: Point, withSlot: boolean): ReadyMoment => {
  const anchor = ANCHOR[point.from]
  const guards = (point.when ?? []).map((guard) => GUARD[guard])
  const move = mover(point)
  const slot = withSlot && point.slot === true
  return (facts, subject, found) => {
    const from = anchor(facts, subject, found)
    if (from === undefined) return null
    const minute = move(from, facts)
    for (const guard of guards) if (!guard(facts, from, minute)) return null
    return slot ? facts.calendar.nextSlot(minute, facts.pace) : minute
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

const readyLatest =
  (moments: readonly ReadyMoment[]): ReadyMoment =>
  (facts, subject, found) => {
    let latest: Minute | null = null
    for (const momentOf of moments) {
      const minute = momentOf(facts, subject, found)
      if (minute !== null && (latest === null || minute > latest)) latest = minute
    }
    return latest
  }

/** Makes a moment ready once, for many applications. `withSlot: false` stops before the slot. */
export const readyMoment = (moment: RuleMoment, withSlot = true): ReadyMoment => {
  if ('first' in moment) return readyFirst(moment.first.map((each) => readyMoment(each, withSlot)))
  if ('latest' in moment)
    return readyLatest(moment.latest.map((each) => readyMoment(each, withSlot)))
  return readyPoint(moment, withSlot)
}

/** The three moments of a step, opens ≤ due ≤ closes, and where its slot was looked for from. */
export interface StepWindow {
  readonly opens: Minute
  readonly due: Minute
  readonly closes: Minute | null
  /** Equals due where the contact hours moved nothing. */
  readonly target: Minute
}

/** A row made ready; null where an anchor it counts from is missing. */
export type ReadyWindow = (facts: Facts, subject: Subject) => StepWindow | null

/** Makes the windows of a row ready once, for many applications. */
export const readyWindow = (row: Rule): ReadyWindow => {
  const opensAt = readyMoment(row.opens)
  const dueAt = readyMoment(row.due)
  const targetAt = row.contact === 'courteous' ? readyMoment(row.due, false) : null
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
