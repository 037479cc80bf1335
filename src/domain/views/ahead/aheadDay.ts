import type { HolidayId, QuietDayId } from '#domain/calendar/holidayIds.ts'
import type { PlaceLink } from '#domain/entry/placeLink.ts'
import type { LocalDate, LocalDateTime } from '#domain/calendar/wallClock.ts'
import type { Fate } from '#domain/logbook/interviewFacts.ts'
import type { OfferView } from '#domain/views/offerView.ts'
import type { StepView } from '#domain/views/stepView.ts'
import type { InterviewMode } from '#domain/vocabulary.ts'

/** The first of many, and how many there are. */
export interface Some<Value> {
  readonly total: number
  readonly first: readonly Value[]
}

/** What is asked about an interview of a day. */
export type InterviewQuestion =
  /** It falls on a public holiday where its company is. */
  | { readonly asks: 'holiday'; readonly holiday: HolidayId }
  /** Another one is at the same time. */
  | { readonly asks: 'together'; readonly interview: string; readonly company: string }

/** An interview of a day, on the person's clock. */
export interface AheadInterview {
  readonly application: string
  readonly interview: string
  readonly company: string
  readonly at: LocalDateTime
  /** When it has ended. */
  readonly ends: LocalDateTime
  readonly mode?: InterviewMode
  /** Why it is not held at its hour. */
  readonly fate?: Fate
  /** By which it is joined or found, until it ends. */
  readonly link?: PlaceLink
  /** Left out where there is nothing to ask. */
  readonly questions?: readonly InterviewQuestion[]
}

/** A company that somebody waits for, or that waits for an answer. */
export interface AheadCard {
  readonly application: string
  readonly company: string
  readonly post: string
}

/** The steps of a day. */
export interface AheadSteps extends Some<StepView> {
  /** Those among them that ask to reach somebody. */
  readonly contacts: number
}

/** One day of the calendar. */
export interface AheadDay {
  readonly date: LocalDate
  readonly holiday: HolidayId | null
  /** Why people are left in peace, where the person keeps such days. */
  readonly quiet: QuietDayId | null
  /** The person is away. */
  readonly away: boolean
  /** Somebody may be reached in an ordinary matter. */
  readonly open: boolean
  readonly interviews: Some<AheadInterview>
  /** Who announced their answer for that day. */
  readonly announced: Some<AheadCard>
  /** Whose offer must be answered by the end of that day. */
  readonly deadlines: Some<AheadCard>
  readonly steps: AheadSteps
}

/** What lies ahead, day by day. */
export interface Ahead {
  readonly now: LocalDateTime
  /** Offers that wait for a decision, whatever the days. */
  readonly offers: readonly OfferView[]
  /** How many steps have had their time: they stand on no day. */
  readonly past: number
  readonly days: readonly AheadDay[]
}
