import type { HolidayId } from '#domain/calendar/holidayIds.ts'
import type { RuleNumberId } from '#domain/logbook/settings.ts'
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
] as const
export type RuleId = (typeof RULE_IDS)[number]

/** Contacts that ask for news, and that silence may follow: the plan moves on from each. */
export const NEWS_RULE_IDS: readonly RuleId[] = ['follow-up', 'call-back', 'mail-after-message']

/** A follow-up, or the question for the detail that makes one possible: before it opens, one waits. */
export const FOLLOW_UP_RULE_IDS: readonly RuleId[] = ['follow-up', 'missing-detail']

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
  | 'check-the-contract'
  | 'or-somebody-else'

/** Facts that a row names, in the order a deduction gives them; message keys under `rules.facts`. */
export type RowFactId =
  | 'interview-ahead'
  | 'interview'
  | 'interview-ended'
  | 'no-date-announced'
  | 'vague-date-announced'
  | 'promised'
  | 'grace'
  | 'they-agreed-to-call'
  | 'last-round'
  | 'rounds-used'
  | 'answer'
  | 'reopened'
  | 'unanswered-call'
  | 'unanswered-calls'
  | 'voicemail'
  | 'message-left'
  | 'days-to-call-back'
  | 'friday-of-that-week'
  | 'promise-ahead'
  | 'refusal'
  | 'chosen-starts'
  | 'chosen-unknown'
  | 'trial'
  | 'trial-ends'
  | 'hire'
  | 'others-open'
  | 'offer'
  | 'deadline'
  | 'no-margin'
  | 'nothing-noted'
  | 'no-details'
  | 'hours-after'
  | 'next-morning'
  | 'no-morning-next-day'
  | 'same-day'
  | 'thanks-limit'
  | 'missed'

/** Facts that every deduction ends in: the last is `so`, or `so-late` for whoever comes late. */
export type EndingFactId =
  | 'target'
  | 'closed-holiday'
  | 'closed-weekend'
  | 'closed-monday'
  | 'closed-day'
  | 'outside-hours'
  | 'so'
  | 'so-late'

/** What a date can be deduced from. */
export type FactId = RowFactId | EndingFactId

/** One fact a date was deduced from, with its moment or day, its count, its holiday if any. */
export interface Fact {
  readonly fact: FactId
  /** A moment (`YYYY-MM-DDTHH:mm`) or a day (`YYYY-MM-DD`), wall clock. */
  readonly at?: string
  readonly count?: number
  /** The most the person chose for what is counted. */
  readonly most?: number
  readonly holiday?: HolidayId
}

/**
 * Which form of a rule applied, and the number that its sentence names, where it names one; the
 * sentences are message keys under `rules.reasons`.
 */
export const NUMBER_OF_REASON = {
  prepare: 'prepareDaysBefore',
  debrief: null,
  thank: null,
  connect: null,
  promised: null,
  'no-date': 'firstFollowUpDays',
  'no-date-urgent': 'firstFollowUpUrgentDays',
  'no-date-senior': 'firstFollowUpSeniorDays',
  again: 'nextRoundDays',
  'answered-with-date': null,
  answered: 'afterAnswerDays',
  reopened: 'afterAnswerDays',
  'call-back': null,
  'mail-after-message': null,
  'mail-instead-of-calls': null,
  'rounds-used': 'letGoDays',
  'missed-long-ago': 'letGoAfterMissedDays',
  'refusal-thanks': null,
  're-approach': null,
  contract: null,
  'tell-others': null,
  'decide-before-deadline': 'decideDaysBeforeDeadline',
  decide: 'decideDays',
} as const satisfies Readonly<Record<string, RuleNumberId | null>>
export type ReasonId = keyof typeof NUMBER_OF_REASON

/** Why a step is where it is: the sentence, the facts, the numbers chosen, the sources. */
export interface Because {
  readonly reason: ReasonId
  readonly facts: readonly Fact[]
  readonly numbers: readonly RuleNumberId[]
  readonly sources: readonly SourceId[]
}

/** One thing to do, proposed by a rule. Times are wall clock in the person's zone. */
export interface Step {
  /** Stable over replanning: made of the rule, the entry it hangs on, the person, the round. */
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
  /** Leave a message if nobody answers this time. */
  readonly leaveMessage?: boolean
  readonly priority: 'normal' | 'low'
  readonly hints: readonly StepHint[]
  readonly because: Because
}
