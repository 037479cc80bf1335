import { dayOf, startOfDay } from '#domain/calendar/wallClock.ts'
import { nowOf, type Now } from '#domain/rules/now.ts'
import type { ReasonId, RuleId } from '#domain/rules/step.ts'
import type { StepView } from './stepView.ts'

/**
 * What a step that may be done now weighs: `matters` has a deadline, a promise or an interview behind
 * it; `welcome` does good whenever it comes; `past` has let its moment go by for long.
 */
export type Weight = 'matters' | 'welcome' | 'past'

/** Interviews, offers and what was signed: nobody else will think of them. */
const THAT_MATTER: readonly RuleId[] = ['prepare', 'debrief', 'decide', 'ask-again', 'contract']
/** A day they named, or a word they left: they count on it. */
const PROMISED: readonly ReasonId[] = [
  'promised',
  'answered-with-date',
  'cancelled-with-date',
  'left-me-message',
  'tell-offer',
]
/** They never grow old, or grow better with time. */
const LASTING: readonly RuleId[] = [...THAT_MATTER, 'let-go']
/** Days after its close from which a step has had its time; a choice of ours. */
const PAST_AFTER_DAYS = 7
/** What they named a day for is kept until letting go is proposed (rules, point 23). */
const PROMISE_PAST_AFTER_DAYS = 30

/** Word of an offer grows old: what is told of it is no promise of theirs. */
const isPromised = (reason: ReasonId): boolean =>
  PROMISED.includes(reason) && reason !== 'tell-offer'

/** What of a step tells its weight. */
type Weighed = Pick<StepView, 'rule' | 'late' | 'closes' | 'because'>

const isPast = ({ rule, late, closes, because }: Weighed, now: string | Now): boolean => {
  if (!late || closes === undefined || LASTING.includes(rule)) return false
  // Word of an offer is of no use once it had to be answered, where they named a day for that.
  const isAnswered =
    rule === 'tell-offer' && because.facts.some(({ fact }) => fact === 'deadline-elsewhere')
  const after = isPromised(because.reason) ? PROMISE_PAST_AFTER_DAYS : PAST_AFTER_DAYS
  return isAnswered || nowOf(now).hasCome(startOfDay(dayOf(closes) + after))
}

/** Whether a step may be done now, and its moment has gone by for long: no screen asks for it as due. */
export const hasHadItsTime = (step: Weighed & Pick<StepView, 'when'>, now: string | Now): boolean =>
  step.when === 'now' && isPast(step, now)

/** Whether a step waits for the end of an absence, and has had its time by then. */
export const isPastOnReturn = (step: StepView): boolean =>
  step.away !== undefined && step.when !== 'now' && isPast({ ...step, late: true }, step.moment)

/** What a step that may be done now weighs at `now`. */
export const weightOf = (step: StepView, now: string): Weight => {
  if (isPast(step, now)) return 'past'
  return THAT_MATTER.includes(step.rule) || PROMISED.includes(step.because.reason)
    ? 'matters'
    : 'welcome'
}
