import { dayOf, startOfDay, type Day, type LocalDateTime } from '#domain/calendar/wallClock.ts'
import { nowOf, type Now } from './now.ts'
import type { ReasonId, RuleId, Step } from './step.ts'

/** Interviews, offers and what was signed: nobody else will think of them. */
export const THAT_MATTER: readonly RuleId[] = [
  'prepare',
  'debrief',
  'decide',
  'ask-again',
  'contract',
]
/** A day they named, or a word they left: they count on it. */
export const PROMISED: readonly ReasonId[] = [
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

/** What of a step past its close tells how long it is still of use. */
interface Closed {
  readonly rule: RuleId
  readonly reason: ReasonId
  readonly closed: Day
  /** It tells of an offer that had to be answered by a day they named. */
  readonly isAnswered: boolean
  /** The day the person put it off to by hand. */
  readonly putOffTo?: Day | undefined
}

/** Word of an offer grows old: what is told of it is no promise of theirs. */
const isPromised = (reason: ReasonId): boolean =>
  PROMISED.includes(reason) && reason !== 'tell-offer'

/**
 * Whether the moment of a step past its close has gone by for long: no screen asks for it as due. What
 * was put off by hand counts from the day that was chosen.
 */
const isTimeOver = (
  { rule, reason, closed, isAnswered, putOffTo = closed }: Closed,
  now: Pick<Now, 'hasCome'>,
): boolean => {
  if (LASTING.includes(rule)) return false
  // Word of an offer is of no use once it had to be answered, where they named a day for that.
  if (isAnswered) return true
  const after = isPromised(reason) ? PROMISE_PAST_AFTER_DAYS : PAST_AFTER_DAYS
  return now.hasCome(startOfDay(Math.max(closed, putOffTo) + after))
}

/** What of a step tells whether its time is over. */
export interface Ending extends Pick<Step, 'rule' | 'closes' | 'because' | 'lapses'> {
  readonly snoozedUntil?: LocalDateTime
}

/** Whether the moment of a step past its close has gone by for long, or it is gone for good, at a moment. */
export const isLongOverAt = (
  { rule, closes, because, lapses, snoozedUntil }: Ending,
  at: LocalDateTime | Now,
): boolean => {
  const now = nowOf(at)
  if (lapses !== undefined && now.isFrom(lapses)) return true
  if (closes === undefined) return false
  return isTimeOver(
    {
      rule,
      reason: because.reason,
      closed: dayOf(closes),
      isAnswered:
        rule === 'tell-offer' && because.facts.some(({ fact }) => fact === 'deadline-elsewhere'),
      putOffTo: snoozedUntil === undefined ? undefined : dayOf(snoozedUntil),
    },
    now,
  )
}
