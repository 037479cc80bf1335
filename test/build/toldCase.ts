import type { HolidayRegion } from '#domain/calendar/holidayIds.ts'
import type { Channel, FollowUpOutcome, Pace, TrialCategory } from '#domain/vocabulary.ts'

/** A promise as histories tell it. */
export type ToldPromise =
  | { readonly date: string }
  | { readonly by: string }
  | { readonly before: string }
  | { readonly withinDays: number }
  | { readonly withinHours: number }
  | { readonly vague: true }

/** A person as histories tell them: a bare name, or what is known of them. */
export type ToldPerson =
  | string
  | {
      readonly name: string
      readonly email?: true | string
      readonly phone?: true | string
      readonly linkedin?: 'accepted' | 'known' | 'invited' | 'refused'
      readonly agency?: boolean
      readonly left?: boolean
      readonly gaveNoDetails?: boolean
      readonly isHr?: boolean
    }

export interface ToldInterview {
  readonly start: string
  readonly lengthMin?: number
  readonly people?: readonly ToldPerson[]
  readonly promise?: ToldPromise
  readonly kind?: 'recruitment' | 'fair' | 'networking'
  readonly lead?: string
  readonly theyCall?: boolean
  readonly rapport?: boolean
  /** When it was written down, where that is not when it was held. */
  readonly noted?: string
  readonly postponed?: { readonly at: string; readonly to: string }
  readonly cancelled?: string | { readonly at: string; readonly promise?: ToldPromise }
  readonly noShow?: string
  readonly couldNotCome?: string
}

export interface ToldContact {
  readonly at: string
  readonly to?: string
  readonly channel?: Channel
}

/** The history of one card, told shortly. */
export interface ToldCard extends Partial<Omit<ToldInterview, 'start' | 'noted'>> {
  readonly interview?: string
  readonly interviews?: readonly ToldInterview[]
  readonly thanked?: Readonly<Record<string, string>> | readonly ToldContact[]
  readonly invited?: Readonly<Record<string, string>>
  readonly calls?: readonly (ToldContact & {
    readonly outcome: FollowUpOutcome
    readonly incoming?: boolean
  })[]
  readonly mails?: readonly (string | ToldContact)[]
  readonly answers?: readonly { readonly at: string; readonly promise?: ToldPromise }[]
  readonly offers?: readonly { readonly at: string; readonly deadline?: string }[]
  readonly offerMessages?: readonly ToldContact[]
  readonly offerWithdrawn?: string
  readonly declined?: string
  readonly letGo?: string
  readonly withdrawn?: string
  readonly reopened?: string
  readonly accepted?: Readonly<Record<string, string>>
  readonly goOn?: string
  readonly refused?: string | { readonly at: string; readonly nobodyHired?: boolean }
  readonly hired?: string
  readonly chosenStarts?: string
  readonly zone?: string
  readonly country?: HolidayRegion
  readonly pace?: Pace
  readonly deciders?: boolean
  readonly smallFirm?: boolean
  readonly directContact?: boolean
  readonly trial?: TrialCategory | number
  readonly marks?: readonly {
    readonly at: string
    readonly rule: string
    readonly until?: string
  }[]
}

/** A history over one or several cards. */
export interface ToldCase {
  readonly given: ToldCard
  /** Further cards by name, opened in this order after `given`. */
  readonly others?: Readonly<Record<string, ToldCard>>
  readonly zone?: string
  readonly settings?: Readonly<Record<string, unknown>>
  readonly now: string
}

/** Something about to be noted at the moment of the case. */
export interface ToldRecord extends ToldContact {
  readonly kind: 'follow-up' | 'call' | 'thanks' | 'tell-offer' | 'answer'
  readonly outcome?: FollowUpOutcome
  readonly card?: string
}

/** A step as a case expects it; only what the case is about. */
export interface ToldStep {
  readonly rule: string
  readonly card?: string
  readonly to?: string
  readonly round?: number
  readonly opens?: string
  readonly due?: string
  readonly closes?: string
  readonly suggested?: string
  readonly alternative?: string
  readonly leaveMessage?: boolean
  readonly channels?: readonly string[]
  readonly stillWelcome?: boolean
  readonly asksWhom?: boolean
  readonly thanksFirst?: boolean
  readonly theyCall?: boolean
  readonly ourChoice?: boolean
  readonly late?: boolean
}

/** A worked case over one or several cards, with what must come of it. */
export interface ToldExpectation extends ToldCase {
  readonly name: string
  readonly expect: readonly ToldStep[]
  readonly absent?: readonly ToldStep[]
  /** How many steps of a rule stand, over all cards. */
  readonly counts?: Readonly<Record<string, number>>
  readonly stage?: string
  readonly record?: ToldRecord
  readonly warns?: readonly string[]
  /** Why a step is not shown on the own card, by its rule. */
  readonly hidden?: Readonly<Record<string, string>>
  readonly announced?: string | null
}
