import { MINUTES_PER_DAY, startOfDay } from '#domain/calendar/wallClock.ts'
import { talkLinkOf } from '#domain/entry/placeLink.ts'
import type { Facts } from '#domain/rules/facts.ts'
import type { TimedStep, Rule } from '#domain/rules/rule.ts'
import type { Person } from '#domain/logbook/person.ts'
import type { RankedChannel, StepHint } from '#domain/rules/step.ts'
import { anybodyThankedSince, thankedSince, thanksOvertakenAt } from '#domain/rules/thanked.ts'
import type { By } from '#domain/vocabulary.ts'

/** What a hint depends on. */
export interface HintCase {
  readonly facts: Facts
  readonly step: TimedStep
  readonly person: Person | undefined
  readonly channels: readonly RankedChannel[]
}

/** Whether this call should end in a message if nobody answers (S2, S3, S4). */
export const leavesMessage = ({ last, settings: { numbers } }: Facts): boolean =>
  (last?.unansweredCalls ?? 0) >= numbers.leaveMessageFromCall

/** The latest talk at which a person was met, or nobody was named. */
const talkWith = (person: Person | undefined, { held, circle }: Facts) =>
  held.findLast((meeting) => {
    const met = circle.metAt(meeting)
    return met.length === 0 || met.some(({ id }) => id === person?.id)
  })

/** Met since, never thanked for it, and not written to since: the message opens by thanking. */
const isThankedFirst = ({ facts, step, person }: HintCase): boolean => {
  if (facts.last?.lastMessage !== null) return false
  const talk = talkWith(person, facts)
  if (talk === undefined) return false
  const { ends } = talk
  const isNamed = facts.circle.metAt(talk).length > 0
  const isThanked =
    isNamed && person !== undefined
      ? thankedSince(person, ends, facts)
      : anybodyThankedSince(ends, facts)
  if (isThanked) return false
  const lapses = ends + facts.settings.numbers.thankLapsesAfterDays * MINUTES_PER_DAY
  return facts.now.hasCome(Math.min(step.opens, lapses, thanksOvertakenAt(person, ends, facts)))
}

/** Whether the interview is held by video or by telephone. */
const isFromAfar = ({ step: { subject } }: HintCase): boolean => {
  const interview = subject.meeting?.interview
  if (interview === undefined) return false
  const { mode } = interview
  if (mode === undefined) return talkLinkOf(interview) !== undefined
  return mode === 'video' || mode === 'phone'
}

/** When each extra sentence is said. */
const HINTS: By<StepHint, (the: HintCase) => boolean> = {
  'who-to-reach': ({ channels }) => channels.length === 0,
  'they-agreed-to-call': ({ facts }) => facts.last?.interview.nextContact === 'they-call',
  'ask-assistant-first': ({ person, channels }) =>
    (person?.assistantPhone ?? '') !== '' && channels.some(({ channel }) => channel === 'phone'),
  'still-welcome': ({ facts, step }) => step.closes !== null && facts.now.hasCome(step.closes),
  'vague-promise': ({ facts }) => facts.last?.interview.promise?.kind === 'vague',
  'leave-message': ({ facts }) => leavesMessage(facts),
  'mail-instead-of-calls': () => true,
  'ask-at-the-end': (the) => !isFromAfar(the),
  'ask-before-hanging-up': isFromAfar,
  'check-the-contract': () => true,
  // Said at the first word after an interview at which they were met, once thanks have lapsed.
  'thanks-first': isThankedFirst,
  'asks-whom': () => true,
  'through-the-agency': ({ facts, person }) =>
    person?.agency === true && facts.circle.alternativeTo(person) !== undefined,
  'say-by-when': ({ step }) => step.subject.elsewhere?.deadline !== undefined,
  'answer-day-passed': ({ facts, step }) => {
    const last = step.subject.elsewhere?.deadline
    return last !== undefined && facts.now.hasCome(startOfDay(last + 1))
  },
  'or-somebody-else': ({ facts, person }) => facts.circle.alternativeTo(person) !== undefined,
}

const SILENT: readonly StepHint[] = []

/** The extra sentences of a step, in the order of its row. */
export const hintsOf = ({ hints }: Rule, the: HintCase): readonly StepHint[] =>
  hints === undefined ? SILENT : hints.filter((hint) => HINTS[hint](the))
