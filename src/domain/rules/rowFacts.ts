import { dayOfMinute, startOfDay, weekdayOf, type Minute } from '#domain/calendar/wallClock.ts'
import { isLate } from './anchors.ts'
import { OFFER_FACTS } from './offerFacts.ts'
import { count, day, moment, plain, shownMoment, startOf, type ReadFact } from './readFact.ts'
import type { Answer } from './conversation.ts'
import type { Facts } from './facts.ts'
import type { PromiseForm } from './promise.ts'
import { whyClosed } from './jumped.ts'
import { TIMES } from './ruleMoment.ts'
import type { TimedStep } from './rule.ts'
import type { RowFactId } from './fact.ts'
import type { By } from '#domain/vocabulary.ts'

const FRIDAY = 5
const DAY = startOfDay(1)
const NOON = TIMES['12:00']

const isVague = ({ last }: Facts): boolean => last?.interview.promise?.kind === 'vague'
const answeredIn = ({ last }: Facts, kind: Answer['entry']['kind']): Minute | undefined =>
  last?.answer?.entry.kind === kind ? last.answer.at : undefined
const promisedDay = ({ last }: Facts, form?: PromiseForm): Minute | undefined =>
  last?.promise == null || (form !== undefined && last.promise.form !== form)
    ? undefined
    : startOfDay(last.promise.day)
/** Thanks or an invitation that would come late in the evening wait for the next day. */
const isEvening = (facts: Facts, { row, opens }: TimedStep): boolean =>
  isLate(opens, row.rule === 'connect' ? 'connectHours' : 'thankLateHours', facts)
/** Whether the contact hours of the day after the interview begin in the morning. */
const isNextMorning = ({ calendar, pace }: Facts, { opens }: TimedStep): boolean =>
  (calendar.everyDay.hoursOn(dayOfMinute(opens) + 1, pace)?.opens ?? NOON) < NOON

/** The Friday of the week of the last attempt, where it is the day a mail is looked for from. */
const decidingFriday = ({ last }: Facts, { target }: TimedStep): Minute | undefined => {
  if (last?.attempt == null) return undefined
  const attempted = dayOfMinute(last.attempt.at)
  const friday = attempted + FRIDAY - weekdayOf(attempted)
  return dayOfMinute(target) === friday && friday > attempted ? startOfDay(friday) : undefined
}

/** How each fact is read from an application; null where it does not apply. */
export const ROW_FACTS: By<RowFactId, ReadFact> = {
  ...OFFER_FACTS,
  'interview-ahead': moment('interview-ahead', (_facts, { subject }) => subject.meeting?.starts),
  interview: moment('interview', ({ last }) => last?.starts),
  'interview-ended': moment(
    'interview-ended',
    ({ last }, { subject }) => (subject.meeting ?? last)?.ends,
  ),
  'no-date-announced': plain('no-date-announced', (facts) => !isVague(facts)),
  'vague-date-announced': plain('vague-date-announced', isVague),
  promised: day('promised', (facts) => promisedDay(facts, 'date')),
  'promised-by': day('promised-by', (facts) => promisedDay(facts, 'last-day')),
  'promised-within-hours': (facts) => {
    const hours = facts.last?.promise?.hours ?? null
    if (hours === null) return null
    const { count: counted, end } = hours
    return { fact: 'promised-within-hours', count: counted, at: shownMoment(end, facts) }
  },
  'earlier-promise': day('earlier-promise', ({ last }) =>
    last?.promise?.earlier === true ? last.promise.saidAt : undefined,
  ),
  'after-that-interview': count('after-that-interview', ({ last, settings, calendar }) =>
    last?.promise?.earlier === true &&
    startOfDay(
      calendar.addWorkingDays(dayOfMinute(last.ends), settings.numbers.earlierPromiseWorkingDays),
    ) === last.promise.holdsUntil
      ? settings.numbers.earlierPromiseWorkingDays
      : undefined,
  ),
  'day-after-their-call': plain(
    'day-after-their-call',
    ({ last }) => last?.promise?.theyCall === true,
  ),
  'deciders-above': count('deciders-above', ({ application, settings }) =>
    application.details.deciders === true ? settings.numbers.decidersExtraDays : undefined,
  ),
  'no-hurry': plain('no-hurry', ({ pace }) => pace === 'no-hurry'),
  'networking-talk': plain('networking-talk', ({ networking }) => networking),
  'left-me-message': moment('left-me-message', ({ calledMe }) => calledMe?.at),
  'small-firm': plain('small-firm', () => true),
  cancelled: moment('cancelled', (facts) => answeredIn(facts, 'cancelled')),
  'they-did-not-come': moment('they-did-not-come', ({ last }) =>
    last?.absence?.entry.kind === 'no-show' ? last.absence.at : undefined,
  ),
  'could-not-come': moment('could-not-come', ({ last }) =>
    last?.absence?.entry.kind === 'could-not-come' ? last.absence.at : undefined,
  ),
  // Named where it is what moved the day.
  'working-day': day('working-day', ({ calendar }, { due, target }) =>
    calendar.isWorkingDay(dayOfMinute(target)) || !calendar.isWorkingDay(dayOfMinute(due))
      ? undefined
      : due,
  ),
  evening: (facts, step) =>
    isEvening(facts, step) ? { fact: 'evening', at: facts.wall.date(step.due) } : null,
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
  answer: moment('answer', (facts) => answeredIn(facts, 'answer') ?? answeredIn(facts, 'call')),
  reopened: moment('reopened', (facts) => answeredIn(facts, 'reopened')),
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
  // Named where it is what moved the date: later than what else would open the step.
  'promise-ahead': day('promise-ahead', (facts, { opens }) => {
    const until = facts.last?.promise?.holdsUntil
    return until === undefined || until < opens ? undefined : promisedDay(facts)
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
  'others-open': count('others-open', ({ others }) => others.open),
  offer: moment('offer', ({ offer }) => offer?.latest.at),
  deadline: day('deadline', ({ offer }) => startOf(offer?.latest.entry.deadline)),
  'no-margin': plain(
    'no-margin',
    ({ offer }, { opens, due }) => offer?.latest.entry.deadline !== undefined && due === opens,
  ),
  'nothing-noted': plain('nothing-noted', () => true),
  'no-details': plain('no-details', () => true),
  'hours-after': count('hours-after', (facts, step) =>
    isEvening(facts, step) ? undefined : facts.settings.numbers.connectHours,
  ),
  'next-morning': day('next-morning', (facts, step) =>
    !isEvening(facts, step) && isNextMorning(facts, step) ? step.opens + DAY : undefined,
  ),
  'no-morning-next-day': (facts, step) => {
    if (isEvening(facts, step) || isNextMorning(facts, step)) return null
    const next = dayOfMinute(step.opens) + 1
    const at = facts.wall.date(startOfDay(next))
    return whyClosed(next, facts) ?? { fact: 'no-morning-next-day', at }
  },
  'same-day': count('same-day', (facts, step) =>
    isEvening(facts, step) || isNextMorning(facts, step)
      ? undefined
      : facts.settings.numbers.thankLateHours,
  ),
  // Named where the limit is what set the moment.
  'thanks-limit': moment('thanks-limit', (_facts, { due, target }) =>
    target > due ? due : undefined,
  ),
  sending: moment('sending', ({ sending }) => sending?.at),
  'days-after-sending': count('days-after-sending', ({ settings }) => settings.numbers.askNewsDays),
  missed: day('missed', (_facts, { subject }) => subject.closed),
}
