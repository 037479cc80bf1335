import type { HolidayId, QuietDayId } from '#domain/calendar/holidayIds.ts'

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
  | 'evening'
  | 'promised-by'
  | 'promised-within-hours'
  | 'earlier-promise'
  | 'after-that-interview'
  | 'day-after-their-call'
  | 'deciders-above'
  | 'no-hurry'
  | 'networking-talk'
  | 'left-me-message'
  | 'small-firm'
  | 'cancelled'
  | 'they-did-not-come'
  | 'could-not-come'
  | 'offer-message'
  | 'offer-withdrawn'
  | 'working-days-after'
  | 'their-date'
  | 'before-deadline'
  | 'offer-elsewhere'
  | 'deadline-elsewhere'
  | 'last-word'
  | 'months-after'
  | 'nobody-hired'
  | 'working-day'
  | 'sending'
  | 'days-after-sending'

/** Facts that every deduction ends in: the last is `so`, or `so-late` for whoever comes late. */
export type EndingFactId =
  | 'target'
  | 'closed-holiday'
  | 'closed-weekend'
  | 'closed-monday'
  | 'closed-day'
  | 'closed-quiet'
  /** The clock of the people contacted, where it is another than one's own. */
  | 'their-clock'
  | 'outside-hours'
  | 'so'
  | 'so-late'
  /** The person is away then: from `at` on, until `until`. */
  | 'away'
  /** The same, and all of it is an illness. */
  | 'ill'
  /** The person was away, or ill, at the best moment: from `at` on, until `until`. */
  | 'was-away'
  | 'was-ill'
  /** The last good moment before leaving. */
  | 'so-before'
  /** Its time is over then, and no good slot comes before. */
  | 'over'
  /** Another contact to the same person lies in that half-day. */
  | 'other-contact'

/** What a date can be deduced from. */
export type FactId = RowFactId | EndingFactId

/** One fact a date was deduced from, with its moment or day, its count, its holiday if any. */
export interface Fact {
  readonly fact: FactId
  /** A moment (`YYYY-MM-DDTHH:mm`) or a day (`YYYY-MM-DD`), wall clock. */
  readonly at?: string
  /** The last day of what begins at `at`. */
  readonly until?: string
  readonly count?: number
  /** The most the person chose for what is counted. */
  readonly most?: number
  readonly holiday?: HolidayId
  readonly quiet?: QuietDayId
  /** The company of another card that it comes from. */
  readonly company?: string
}
