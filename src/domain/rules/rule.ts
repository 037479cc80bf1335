import type { Day, Minute } from '#domain/calendar/wallClock.ts'
import type { Person } from '#domain/logbook/person.ts'
import type { RankingId } from './channels.ts'
import type { Facts, Phase } from './facts.ts'
import type { OfferElsewhere } from './others.ts'
import type { Anchor, RuleMoment, Slot } from './ruleMoment.ts'
import type { Meeting } from './standing.ts'
import type { RuleNumberId } from '#domain/logbook/ruleNumbers.ts'
import type { RowFactId } from './fact.ts'
import type { ReasonId, RuleId, SourceId, StepHint } from './step.ts'

/** What one step of a rule is about. */
export interface Subject {
  /** Ids of the entry it hangs on, and of the person where there is one step per person. */
  readonly key: string
  /**
   * What it counts from, beside the key: a mark made for another moment is none of its own. The
   * digits of the moments that were written down, so that another zone changes nothing.
   */
  readonly stamp?: string
  readonly person?: Person
  readonly meeting?: Meeting
  readonly round?: number
  /** When the step it stands beside closed. */
  readonly closed?: Minute
  /** An offer on another card: from when on, and the last day to answer it. */
  readonly elsewhere?: {
    readonly offer: OfferElsewhere
    readonly from: Minute
    readonly deadline?: Day
  }
  /** From this moment on it is gone, whatever its row says. */
  readonly lapsesAt?: Minute
  /** It stands from its due moment only. */
  readonly fromDueOnly?: boolean
}

/** A step in minutes, before it is put into words. */
export interface TimedStep {
  readonly row: Rule
  readonly subject: Subject
  /** What it was worked out from: its minutes are on that clock. */
  readonly facts: Facts
  readonly opens: Minute
  readonly due: Minute
  readonly closes: Minute | null
  /** From then on it is gone; `Infinity` where it stays. */
  readonly lapses: Minute
  /** The moment its slot was looked for from. */
  readonly target: Minute
}

/** Whether a step contacts someone: at courteous hours, at any hour, or not at all. */
export type Contact = 'courteous' | 'any-hour' | 'none'

/**
 * Whom a step is for: the person it is about, the one contacted last (else the one the rules name),
 * whoever was asked about their offer, whoever called, the one the rules name, or nobody.
 */
export type Addressee = 'subject' | 'same-person' | 'asked-of-offer' | 'caller' | 'whom' | 'nobody'

/**
 * One form of a rule, as a row: read aloud, it is the specification and its documentation. What it
 * holds, in one plain line, stands with its words.
 */
export interface Rule {
  readonly rule: RuleId
  /** Which form: the key of its sentence. */
  readonly reason: ReasonId
  /** Where the application must stand. */
  readonly phases: readonly Phase[]
  /** What it applies to; empty where it does not exist. `standing` are the steps of rows above. */
  readonly subjects: (facts: Facts, standing: readonly TimedStep[]) => readonly Subject[]
  readonly opens: RuleMoment
  readonly due: RuleMoment
  readonly closes: RuleMoment | 'never'
  /** Due gives way to closes; otherwise closes is never before due. */
  readonly dueWithinCloses?: true
  /** From this moment on the step is gone. */
  readonly lapses?: RuleMoment
  /** The step stands from its due moment only, not ahead of it. */
  readonly fromDueOnly?: true
  /** It exists only where its due moment lies after this anchor. */
  readonly dueAfter?: Anchor
  /** Whose clock it goes by, where that is not told by whether somebody is contacted. */
  readonly clock?: 'theirs'
  /** Whose hours a late one is suggested in; the post's own where absent. */
  readonly slot?: Exclude<Slot, 'urgent'>
  readonly contact: Contact
  readonly to: Addressee
  readonly channels: RankingId
  readonly priority: 'normal' | 'low'
  /** Numbers it depends on besides those of its windows. */
  readonly numbers?: readonly RuleNumberId[]
  readonly hints?: readonly StepHint[]
  /** The facts its date is deduced from, in order; those that do not apply stay silent. */
  readonly deducedFrom: readonly RowFactId[]
  readonly sources: readonly SourceId[]
}

/** The digits of a moment or of a day; cut, not searched for, as every step of every plan has some. */
const digits = (moment: string): string =>
  moment.slice(0, 4) +
  moment.slice(5, 7) +
  moment.slice(8, 10) +
  moment.slice(11, 13) +
  moment.slice(14, 16)

/** What a step counts from, for its id: moments as they were written down. */
export const stampOf = (...moments: readonly (string | undefined)[]): string =>
  moments.map((moment) => (moment === undefined ? '' : digits(moment))).join('.')

/** The one subject that hangs on an entry, and on the further dates written in it. */
export const one = (
  entry: { readonly id: string; readonly at: string },
  ...dates: readonly (string | undefined)[]
): readonly Subject[] => [{ key: entry.id, stamp: stampOf(entry.at, ...dates) }]
