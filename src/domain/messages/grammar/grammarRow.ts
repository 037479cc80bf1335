/** What a condition of an offer is called. */
export const CONDITION_IDS = [
  'salary',
  'contract',
  'trialPeriod',
  'remoteDays',
  'benefits',
] as const
export type ConditionId = (typeof CONDITION_IDS)[number]

/** What messages say of facts, in the words of one language; days and times come in as words. */
export interface Grammar {
  /** What was announced, said behind a verb such as "you told me to expect". */
  readonly announced: {
    /** For about that day. */
    readonly around: (day: string) => string
    /** For the day of the message itself. */
    readonly today: string
    /** At the latest on that day. */
    readonly by: (day: string) => string
    readonly before: (day: string) => string
    /** Within so many days, as they were said. */
    readonly within: (days: number) => string
    readonly withinHours: (hours: number) => string
  }
  /** A moment ahead: its day, and its time of day. */
  readonly appointment: (day: string, time: string) => string
  /** A condition of an offer, and what it is. */
  readonly condition: (name: ConditionId, value: string) => string
  /**
   * How noted words begin, in lower case, where a capital there is only that of a line: a small word
   * that no name follows.
   */
  readonly smallWords: RegExp
  /** The parts of a need and what answers it, beside each other. */
  readonly pair: (need: string, answer: string) => string
  /** What joins items in a sentence already, so that a second one would confuse. */
  readonly joins: RegExp
}
