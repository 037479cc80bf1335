import type { By, Civility, Profession, TypedTitle } from '#domain/vocabulary.ts'

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
  /** Those who received the person: to one of them, those of the company, those of the agency. */
  readonly team: {
    readonly yours: string
    readonly theirs: (company: string) => string
    readonly agency: string
  }
  /** A moment ahead: its day, and its time of day. */
  readonly appointment: (day: string, time: string) => string
  /** A condition of an offer, and what it is. */
  readonly condition: (name: ConditionId, value: string) => string
  /** Days of a week from home, of which only the number was noted. */
  readonly daysAWeek: (days: string) => string
  /**
   * How noted words begin, in lower case, where a capital there is only that of a line: a small word
   * that no name follows.
   */
  readonly smallWords: RegExp
  /** A verb with its subject: noted words that tell something, and are no heading of a subject line. */
  readonly tells: RegExp
  /** Noted words with what the language wants inside them: spaces, an I; never another word. */
  readonly tidied: (text: string) => string
  /** The parts of a need and what answers it, beside each other. */
  readonly pair: (need: string, answer: string) => string
  /** What joins items in a sentence already, so that a second one would confuse. */
  readonly joins: RegExp
  readonly address: AddressWords
  readonly when: WhenWords
}

/** A title where one is spoken to, in a sentence about them, and before a name on an envelope. */
export interface TitleWords {
  readonly spokenTo: string
  readonly spokenOf: string
  readonly written: string
}

/** How somebody is addressed in a message. */
interface AddressWords {
  readonly titles: By<Civility, string>
  /** Titles in the place of a civility. */
  readonly professions: By<Profession, TitleWords>
  /** Titles that stay as they were typed, where this language says them otherwise than by those. */
  readonly typedTitles: Readonly<Partial<Record<TypedTitle, TitleWords>>>
  /** Before a name that is written to. */
  readonly dear: string
  /** Before a name that is spoken to, and to nobody in particular. */
  readonly hello: string
  /** Opens a letter to nobody in particular. */
  readonly dearNobody: string
  /** A letter opens with the title alone (« Madame »), where it is known. */
  readonly titleAloneOpens: boolean
}

/** How a message says when something was; days and weekdays come in as words. */
interface WhenWords {
  readonly today: string
  readonly yesterday: string
  /** A day said from far away. */
  readonly onDay: (day: string) => string
  /** A weekday of the week that is running. */
  readonly thisWeek: (weekday: string) => string
  /** A weekday of the week before. */
  readonly lastWeek: (weekday: string) => string
  /** The day at the head of a letter. */
  readonly letterHead: (day: string) => string
}
