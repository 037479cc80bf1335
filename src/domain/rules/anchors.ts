import {
  dayOf,
  dayOfMinute,
  minutesOfTime,
  startOfDay,
  type Minute,
} from '#domain/calendar/wallClock.ts'
import { attemptIn, isMessage, isTheirWord } from './attempt.ts'
import type { Facts } from './facts.ts'
import type { Anchor } from './ruleMoment.ts'
import type { Subject } from './rule.ts'
import { isLived, type Lived } from './timeline.ts'
import { promisedDay } from './promise.ts'
import { isDecisionKind } from '#domain/stage.ts'
import type { By } from '#domain/vocabulary.ts'

/** What is already known of the window a moment belongs to. */
export interface Found {
  readonly opens?: Minute
  readonly due?: Minute
}

/** A message of one's own, thanks, an answer or a decision: what keeping in touch counts from. */
const isWord = (lived: Lived): boolean => {
  const attempt = attemptIn(lived)
  if (attempt !== null) return isMessage(attempt)
  return (
    isLived(lived, 'thanks') ||
    isLived(lived, 'offer-message') ||
    isLived(lived, 'answer') ||
    // What counts as an answer counts here too.
    isLived(lived, 'reopened') ||
    isLived(lived, 'offer-withdrawn') ||
    isLived(lived, 'cancelled') ||
    isTheirWord(lived) ||
    isDecisionKind(lived.entry.kind)
  )
}

/** The latest word between the two, or the end of the latest talk where that came after it. */
const lastWordOf = ({ timeline, last }: Facts): Minute | undefined => {
  const word = timeline.findLast((lived) => isWord(lived))?.at
  return last === null ? word : Math.max(word ?? last.ends, last.ends)
}

/** The date they named for their offer, with the grace after it. */
export const theirDate = ({ offer, calendar, settings }: Facts): Minute | undefined =>
  offer?.answered == null
    ? undefined
    : promisedDay(
        offer.answered.promise,
        { at: offer.answered.at, theyCall: false },
        calendar,
        settings.numbers.graceAfterPromiseWorkingDays,
      )?.holdsUntil

const endOfTheirDay = ({ offer, wall, application, settings }: Facts): Minute | undefined =>
  offer?.latest.entry.deadline === undefined
    ? undefined
    : wall.read(`${offer.latest.entry.deadline}T23:59`, application.details.zone ?? settings.zone)

/** Where each anchor lies; undefined where there is none, and what is counted from it falls away. */
export const ANCHOR: By<
  Anchor,
  (facts: Facts, subject: Subject, found: Found) => Minute | undefined
> = {
  sending: ({ sending }) => sending?.at,
  'interview-start': ({ last }, { meeting }) => (meeting ?? last)?.starts,
  'interview-end': ({ last }, { meeting }) => (meeting ?? last)?.ends,
  promise: ({ last }) => last?.promise?.holdsUntil,
  'last-round': ({ last }) => last?.lastMessage?.at,
  answer: ({ last }) => last?.answer?.at,
  attempt: ({ last }) => last?.attempt?.at,
  absence: ({ last }) => last?.absence?.at,
  'their-message': ({ calledMe }) => calledMe?.at,
  'last-word': lastWordOf,
  refusal: ({ decision }) => decision?.at,
  'chosen-start': ({ decision }) =>
    decision?.entry.kind === 'refusal' && decision.entry.chosenStarts !== undefined
      ? startOfDay(dayOf(decision.entry.chosenStarts))
      : decision?.at,
  hire: ({ decision }) => decision?.at,
  offer: ({ offer }) => offer?.latest.at,
  deadline: ({ offer }) =>
    offer?.latest.entry.deadline === undefined
      ? undefined
      : startOfDay(dayOf(offer.latest.entry.deadline)),
  'deadline-end': endOfTheirDay,
  'offer-message': ({ offer }) => offer?.message?.at,
  'their-date': theirDate,
  'offer-elsewhere': (_facts, { elsewhere }) => elsewhere?.from,
  'deadline-elsewhere': (_facts, { elsewhere }) =>
    elsewhere?.deadline === undefined ? undefined : startOfDay(elsewhere.deadline),
  'closed-step': (_facts, { closed }) => closed,
  opens: (_facts, _subject, { opens }) => opens,
  due: (_facts, _subject, { due }) => due,
}

/** Whether so many hours after the end of an interview lie after the hour of the evening. */
export const isLate = (
  from: Minute,
  hours: 'thankLateHours' | 'connectHours',
  { settings }: Facts,
): boolean =>
  from + settings.numbers[hours] * 60 >
  startOfDay(dayOfMinute(from)) + minutesOfTime(settings.eveningFrom)
