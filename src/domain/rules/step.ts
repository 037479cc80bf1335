import type { LocalDate } from '#domain/calendar/wallClock.ts'
import type { Fact } from './fact.ts'
import type { RuleNumberId } from '#domain/logbook/ruleNumbers.ts'
import type { Channel } from '#domain/vocabulary.ts'

/** Every rule by its stable word id; retired ids are never used again. */
export const RULE_IDS = [
  'prepare',
  'debrief',
  'thank',
  'connect',
  'follow-up',
  'call-back',
  'mail-after-message',
  'missing-detail',
  'let-go',
  'refusal-thanks',
  're-approach',
  'contract',
  'tell-others',
  'decide',
  'ask-again',
  'tell-offer',
  'keep-in-touch',
  'ask-if-reopened',
  'ask-news',
] as const
export type RuleId = (typeof RULE_IDS)[number]

/** Contacts that ask for news, and that silence may follow: the plan moves on from each. */
export const NEWS_RULE_IDS: readonly RuleId[] = ['follow-up', 'call-back', 'mail-after-message']

/** A follow-up, or the question for the detail that makes one possible: before it opens, one waits. */
export const FOLLOW_UP_RULE_IDS: readonly RuleId[] = ['follow-up', 'missing-detail']

/** What is to be done about an offer that waits for a decision. */
const OFFER_RULE_IDS: readonly RuleId[] = ['decide', 'ask-again']
export const isAfterOffer = (rule: RuleId): boolean => OFFER_RULE_IDS.includes(rule)

/** What follows an interview by itself, and is better known once the interview was told. */
const AFTER_INTERVIEW_IDS: readonly RuleId[] = ['thank', 'connect', ...FOLLOW_UP_RULE_IDS]
export const followsInterview = (rule: RuleId): boolean => AFTER_INTERVIEW_IDS.includes(rule)

/** The five articles the rules come from; `own` marks a choice of ours, and says so. */
export const SOURCE_IDS = ['S1', 'S2', 'S3', 'S4', 'S5', 'own'] as const
export type SourceId = (typeof SOURCE_IDS)[number]

/** Why a channel stands where it stands; message keys under `rules.channelReasons`. */
export type ChannelReason =
  | 'asked-for'
  | 'good-rapport'
  | 'connected'
  | 'direct-contact'
  | 'less-intrusive'
  | 'by-voice'
  | 'not-connected'
  | 'through-switchboard'
  | 'phone-first'
  | 'thanks-in-writing'
  | 'address-known'
  | 'unanswered-last-time'
  | 'same-call'
  | 'after-message'

export interface RankedChannel {
  readonly channel: Channel
  readonly reason: ChannelReason
}

/** Extra sentences a step may carry; message keys under `rules.hints`. */
export type StepHint =
  | 'who-to-reach'
  | 'they-agreed-to-call'
  | 'ask-assistant-first'
  | 'still-welcome'
  | 'vague-promise'
  | 'leave-message'
  | 'mail-instead-of-calls'
  | 'ask-at-the-end'
  /** The same by video or by telephone, where nobody hands over a card. */
  | 'ask-before-hanging-up'
  | 'check-the-contract'
  | 'or-somebody-else'
  /** Nobody was thanked in time: the message opens by thanking. */
  | 'thanks-first'
  /** Nobody was named: whom to thank is asked first. */
  | 'asks-whom'
  /** The agency's consultant is written to, not the company. */
  | 'through-the-agency'
  /** Say that there is an offer, and by when it must be answered. */
  | 'say-by-when'
  /** It had to be answered by now: what became of it comes first, and the follow-up waits for that. */
  | 'answer-day-passed'

/**
 * Which form of a rule applied, and the number that its sentence names, where it names one; the
 * sentences are message keys under `rules.reasons`.
 */
export const NUMBER_OF_REASON = {
  prepare: 'prepareDaysBefore',
  debrief: null,
  thank: null,
  'thank-somebody': null,
  connect: null,
  promised: null,
  'no-date': 'firstFollowUpDays',
  'no-date-urgent': 'firstFollowUpUrgentDays',
  'no-date-senior': 'firstFollowUpSeniorDays',
  'no-date-no-hurry': 'firstFollowUpSeniorDays',
  networking: 'networkingFollowUpDays',
  cancelled: 'afterAnswerDays',
  'cancelled-with-date': null,
  'they-did-not-come': null,
  'could-not-come': null,
  'offer-withdrawn': 'afterAnswerDays',
  again: 'nextRoundDays',
  'answered-with-date': null,
  answered: 'afterAnswerDays',
  reopened: 'afterAnswerDays',
  'call-back': null,
  'left-me-message': null,
  'mail-after-message': null,
  'mail-instead-of-calls': null,
  'small-firm': null,
  'rounds-used': 'letGoDays',
  'missed-long-ago': 'letGoAfterMissedDays',
  'refusal-thanks': null,
  're-approach': null,
  contract: null,
  'tell-others': null,
  'decide-before-deadline': 'decideDaysBeforeDeadline',
  decide: 'decideDays',
  'ask-again': 'askAgainWorkingDays',
  'ask-again-with-date': null,
  'tell-offer': 'tellOfferHours',
  'keep-in-touch': 'keepInTouchMonths',
  'ask-if-reopened': 'askIfReopenedMonths',
  'ask-news': 'askNewsDays',
} as const satisfies Readonly<Record<string, RuleNumberId | null>>
export type ReasonId = keyof typeof NUMBER_OF_REASON

/** The id of a step: the rule, what it is about, and what it counts from. */
export const stepIdOf = (
  rule: RuleId,
  { key, stamp }: { readonly key: string; readonly stamp?: string },
): string => (stamp === undefined ? `${rule}:${key}` : `${rule}:${key}::${stamp}`)

/** Why a step is where it is: the sentence, the facts, the numbers chosen, the sources. */
export interface Because {
  readonly reason: ReasonId
  readonly facts: readonly Fact[]
  readonly numbers: readonly RuleNumberId[]
  readonly sources: readonly SourceId[]
}

/** Days away, both included; `ill` where all of them are an illness. */
export interface AwayDays {
  readonly first: LocalDate
  readonly last: LocalDate
  readonly ill?: true
}

/** One thing to do, proposed by a rule. Times are wall clock in the person's zone. */
export interface Step {
  /**
   * Stable over replanning: made of the rule, the entry it hangs on, the person, the round, and the
   * moments it counts from: a mark dies with the moment it was made for.
   */
  readonly id: string
  readonly rule: RuleId
  readonly application: string
  /** Id of the person to contact, where one is known. */
  readonly to?: string
  /** Id of the named alternative (HR or the main contact). */
  readonly alternative?: string
  readonly round?: number
  readonly channels: readonly RankedChannel[]
  readonly opens: string
  readonly due: string
  /** Absent: the proposal never closes by itself. */
  readonly closes?: string
  /** For steps that contact someone: when to do it, told to a person who comes late. */
  readonly suggested?: string
  /** The days away that `suggested` makes way for, before leaving or once back; the person's own. */
  readonly away?: AwayDays
  /** When it is gone for good, where that lies in an absence or it makes way for one. */
  readonly lapses?: string
  /** Leave a message if nobody answers this time. */
  readonly leaveMessage?: boolean
  readonly priority: 'normal' | 'low'
  readonly hints: readonly StepHint[]
  readonly because: Because
}
