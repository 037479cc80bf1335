import {
  dayOf,
  dayOfMinute,
  startOfDay,
  weekdayOf,
  type Minute,
} from '#domain/calendar/wallClock.ts'
import type { Facts } from './facts.ts'
import { whyClosed } from './jumped.ts'
import { TIMES } from './ruleMoment.ts'
import type { TimedStep } from './rule.ts'
import type { Fact, RowFactId } from './step.ts'
import type { By } from '#domain/vocabulary.ts'

type ReadFact = (facts: Facts, step: TimedStep) => Fact | null

const FRIDAY = 5
const DAY = startOfDay(1)
const NOON = TIMES['12:00']

/** A fact with its moment; silent where there is none. */
const moment =
  (fact: RowFactId, minuteOf: (facts: Facts, step: TimedStep) => Minute | undefined): ReadFact =>
  (facts, step) => {
    const minute = minuteOf(facts, step)
    return minute === undefined ? null : { fact, at: facts.wall.moment(minute) }
  }

/** A fact with its day; silent where there is none. */
const day =
  (fact: RowFactId, minuteOf: (facts: Facts, step: TimedStep) => Minute | undefined): ReadFact =>
  (facts, step) => {
    const minute = minuteOf(facts, step)
    return minute === undefined ? null : { fact, at: facts.wall.date(minute) }
  }

/** A fact with a count; silent where there is none. */
const count =
  (fact: RowFactId, countOf: (facts: Facts, step: TimedStep) => number | undefined): ReadFact =>
  (facts, step) => {
    const counted = countOf(facts, step)
    return counted === undefined ? null : { fact, count: counted }
  }

const plain =
  (fact: RowFactId, isSo: (facts: Facts, step: TimedStep) => boolean): ReadFact =>
  (facts, step) =>
    isSo(facts, step) ? { fact } : null

const isVague = ({ last }: Facts): boolean => last?.interview.promise?.kind === 'vague'
const startOf = (date: string | undefined): Minute | undefined =>
  date === undefined ? undefined : startOfDay(dayOf(date))
const promisedDay = ({ last }: Facts): Minute | undefined =>
  last?.promise == null ? undefined : startOfDay(last.promise.day)
/** Whether the contact hours of the day after the interview begin in the morning. */
const isNextMorning = ({ calendar, pace }: Facts, { opens }: TimedStep): boolean =>
  (calendar.hoursOn(dayOfMinute(opens) + 1, pace)?.opens ?? NOON) < NOON

/** The Friday of the week of the last attempt, where it is the day a mail is looked for from. */
const decidingFriday = ({ last }: Facts, { target }: TimedStep): Minute | undefined => {
  if (last?.attempt == null) return undefined
  const attempted = dayOfMinute(last.attempt.at)
  const friday = attempted + FRIDAY - weekdayOf(attempted)
  return dayOfMinute(target) === friday && friday > attempted ? startOfDay(friday) : undefined
}

/** How each fact is read from an application; null where it does not apply. */
export const ROW_FACTS: By<RowFactId, ReadFact> = {
  evening: () => null,
  'promised-by': () => null,
  'promised-within-hours': () => null,
  'earlier-promise': () => null,
  'after-that-interview': () => null,
  'day-after-their-call': () => null,
  'deciders-above': () => null,
  'no-hurry': () => null,
  'networking-talk': () => null,
  'left-me-message': () => null,
  'small-firm': () => null,
  cancelled: () => null,
  'they-did-not-come': () => null,
  'could-not-come': () => null,
  'offer-message': () => null,
  'offer-withdrawn': () => null,
  'working-days-after': () => null,
  'their-date': () => null,
  'before-deadline': () => null,
  'offer-elsewhere': () => null,
  'deadline-elsewhere': () => null,
  'last-word': () => null,
  'months-after': () => null,
  'nobody-hired': () => null,
  'working-day': () => null,
  'interview-ahead': moment('interview-ahead', (_facts, { subject }) => subject.meeting?.starts),
  interview: moment('interview', ({ last }) => last?.starts),
  'interview-ended': moment('interview-ended', ({ last }) => last?.ends),
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
  'rounds-used': ({ last, settings }) =>
    last === null
      ? null
      : { fact: 'rounds-used', count: last.rounds, most: settings.numbers.roundsMaximum },
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
  'days-to-call-back': count(
    'days-to-call-back',
    ({ settings }) => settings.numbers.mailAfterMessageDays,
  ),
  'friday-of-that-week': day('friday-of-that-week', decidingFriday),
  // Named where it is what moved the date: between what else would open the step and its due moment.
  'promise-ahead': day('promise-ahead', (facts, { opens, due }) => {
    const until = facts.last?.promise?.holdsUntil
    return until === undefined || until < opens || until > due ? undefined : promisedDay(facts)
  }),
  refusal: moment('refusal', ({ decision }) => decision?.at),
  'chosen-starts': day('chosen-starts', ({ decision }) =>
    decision?.entry.kind === 'refusal' ? startOf(decision.entry.chosenStarts) : undefined,
  ),
  'chosen-unknown': plain(
    'chosen-unknown',
    ({ decision }) =>
      decision?.entry.kind === 'refusal' && decision.entry.chosenStarts === undefined,
  ),
  trial: count('trial', ({ trialMonths }) => trialMonths),
  'trial-ends': day('trial-ends', (_facts, { closes }) => closes ?? undefined),
  hire: moment('hire', ({ decision }) => decision?.at),
  'others-open': count('others-open', ({ otherOpen }) => otherOpen),
  offer: moment('offer', ({ offer }) => offer?.at),
  deadline: day('deadline', ({ offer }) => startOf(offer?.entry.deadline)),
  'no-margin': plain(
    'no-margin',
    ({ offer }, { opens, due }) => offer?.entry.deadline !== undefined && due === opens,
  ),
  'nothing-noted': plain('nothing-noted', () => true),
  'no-details': plain('no-details', () => true),
  'hours-after': count('hours-after', ({ settings }) => settings.numbers.connectHours),
  'next-morning': day('next-morning', (facts, step) =>
    isNextMorning(facts, step) ? step.opens + DAY : undefined,
  ),
  'no-morning-next-day': (facts, step) => {
    if (isNextMorning(facts, step)) return null
    const next = dayOfMinute(step.opens) + 1
    const at = facts.wall.date(startOfDay(next))
    return whyClosed(next, facts) ?? { fact: 'no-morning-next-day', at }
  },
  'same-day': count('same-day', (facts, step) =>
    isNextMorning(facts, step) ? undefined : facts.settings.numbers.thankLateHours,
  ),
  // Named where the limit is what set the moment.
  'thanks-limit': moment('thanks-limit', (_facts, { due, target }) =>
    target > due ? due : undefined,
  ),
  missed: day('missed', (_facts, { subject }) => subject.closed),
}
