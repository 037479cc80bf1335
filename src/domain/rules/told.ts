import {
  dayOf,
  dayOfMinute,
  startOfDay,
  weekdayOf,
  type Minute,
} from '#domain/calendar/wallClock.ts'
import type { Facts } from '#domain/rules/facts.ts'
import { TIMES } from '#domain/rules/moment.ts'
import type { Draft } from '#domain/rules/rule.ts'
import type { Fact, FactId } from '#domain/step.ts'
import type { By } from '#domain/vocabulary.ts'

/** Facts that every deduction ends in; all others are named by the rows. */
export type DeducedFactId =
  | 'target'
  | 'closed-holiday'
  | 'closed-weekend'
  | 'closed-monday'
  | 'closed-day'
  | 'outside-hours'
  | 'so'
  | 'so-late'

/** Facts that a row may tell. */
export type ToldFactId = Exclude<FactId, DeducedFactId>

type Tell = (facts: Facts, draft: Draft) => Fact | null

const FRIDAY = 5

/** A fact with its moment; silent where there is none. */
const moment =
  (fact: ToldFactId, minuteOf: (facts: Facts, draft: Draft) => Minute | undefined): Tell =>
  (facts, draft) => {
    const minute = minuteOf(facts, draft)
    return minute === undefined ? null : { fact, at: facts.wall.moment(minute) }
  }

/** A fact with its day; silent where there is none. */
const day =
  (fact: ToldFactId, minuteOf: (facts: Facts, draft: Draft) => Minute | undefined): Tell =>
  (facts, draft) => {
    const minute = minuteOf(facts, draft)
    return minute === undefined ? null : { fact, at: facts.wall.date(minute) }
  }

/** A fact with a count; silent where there is none. */
const count =
  (fact: ToldFactId, countOf: (facts: Facts) => number | undefined): Tell =>
  (facts) => {
    const counted = countOf(facts)
    return counted === undefined ? null : { fact, count: counted }
  }

const plain =
  (fact: ToldFactId, isSo: (facts: Facts) => boolean): Tell =>
  (facts) =>
    isSo(facts) ? { fact } : null

const isVague = ({ last }: Facts): boolean => last?.interview.promise?.kind === 'vague'
const startOf = (date: string | undefined): Minute | undefined =>
  date === undefined ? undefined : startOfDay(dayOf(date))
const promisedDay = ({ last }: Facts): Minute | undefined =>
  last?.promise == null ? undefined : startOfDay(last.promise.day)
const isNextMorning = ({ due }: Draft): boolean => due % startOfDay(1) === TIMES['09:00']

/** How each fact is read from an application; null where it does not apply. */
export const TOLD: By<ToldFactId, Tell> = {
  'interview-ahead': moment('interview-ahead', (_facts, { subject }) => subject.meeting?.starts),
  interview: moment('interview', ({ last }) => last?.starts),
  'no-date-announced': plain('no-date-announced', (facts) => !isVague(facts)),
  'vague-date-announced': plain('vague-date-announced', isVague),
  promised: day('promised', promisedDay),
  grace: count(
    'grace',
    ({ settings }) => settings.numbers.graceAfterPromiseWorkingDays || undefined,
  ),
  'they-agreed-to-call': plain(
    'they-agreed-to-call',
    ({ last }) => last?.interview.nextContact === 'they-call',
  ),
  'last-round': moment('last-round', ({ last }) => last?.lastMessage?.at),
  'rounds-used': count('rounds-used', ({ last }) => last?.rounds),
  answer: moment('answer', ({ last }) =>
    last?.answer?.entry.kind === 'answer' ? last.answer.at : undefined,
  ),
  reopened: moment('reopened', ({ last }) =>
    last?.answer?.entry.kind === 'reopened' ? last.answer.at : undefined,
  ),
  'unanswered-call': moment('unanswered-call', ({ last }) => last?.attempt?.at),
  'unanswered-calls': count('unanswered-calls', ({ last }) =>
    last !== null && last.unansweredCalls > 1 ? last.unansweredCalls : undefined,
  ),
  voicemail: moment('voicemail', ({ last }) =>
    last?.attempt?.entry.outcome === 'voicemail' ? last.attempt.at : undefined,
  ),
  'message-left': moment('message-left', ({ last }) =>
    last?.attempt?.entry.outcome === 'message-left' ? last.attempt.at : undefined,
  ),
  'friday-of-that-week': day('friday-of-that-week', (_facts, { due }) =>
    weekdayOf(dayOfMinute(due)) === FRIDAY ? due : undefined,
  ),
  // Told where it is what moved the date: between what else would open the step and its due moment.
  'promise-ahead': day('promise-ahead', (facts, { opens, due }) => {
    const until = facts.last?.promise?.holdsUntil
    return until === undefined || until < opens || until > due ? undefined : promisedDay(facts)
  }),
  refusal: moment('refusal', ({ decision }) => decision?.at),
  'chosen-starts': day('chosen-starts', ({ decision }) =>
    decision?.entry.kind === 'refusal' ? startOf(decision.entry.chosenStarts) : undefined,
  ),
  trial: count('trial', ({ trialMonths }) => trialMonths),
  hire: moment('hire', ({ decision }) => decision?.at),
  'others-open': count('others-open', ({ otherOpen }) => otherOpen),
  offer: moment('offer', ({ offer }) => offer?.at),
  deadline: day('deadline', ({ offer }) => startOf(offer?.entry.deadline)),
  'nothing-noted': plain('nothing-noted', () => true),
  'next-morning': day('next-morning', (_facts, draft) =>
    isNextMorning(draft) ? draft.due : undefined,
  ),
  'no-morning-next-day': day('no-morning-next-day', (_facts, draft) =>
    isNextMorning(draft) ? undefined : draft.opens + startOfDay(1),
  ),
  missed: day('missed', (_facts, { subject }) => subject.closed),
}
