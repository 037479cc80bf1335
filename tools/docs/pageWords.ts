import type { Anchor, Guard, Point, Slot } from '#domain/rules/ruleMoment.ts'
import type { RankingId } from '#domain/rules/channels.ts'
import type { Contact } from '#domain/rules/rule.ts'
import type { Language } from '#domain/language.ts'
import type { By } from '#domain/vocabulary.ts'
import type { Holds } from '#texts/fr/rules/holds.ts'
import { en } from './pageWords.en.ts'
import { fr } from './pageWords.fr.ts'

/** What the page says around the rows of the rules, in one language. */
export interface PageWords {
  /** Below `docs/`. */
  readonly file: string
  readonly title: string
  readonly intro: readonly string[]
  readonly columns: readonly [string, string, string, string, string]
  /** What is true where a rule is kept. */
  readonly holds: Holds
  readonly facts: {
    readonly contact: string
    readonly channels: string
    readonly advice: string
    readonly sources: string
    readonly asFollowUp: string
    readonly lapses: string
    readonly atDue: string
  }
  readonly sections: {
    readonly hours: string
    readonly rules: string
    readonly channels: string
    readonly numbers: string
    readonly settled: string
    readonly sources: string
  }
  readonly hours: {
    readonly intro: readonly string[]
    readonly columns: readonly [string, string, string]
    /** Monday first. */
    readonly weekdays: readonly string[]
    readonly nobody: string
    readonly urgentOnly: string
    readonly to: string
  }
  readonly numberColumns: readonly [string, string]
  readonly trialOf: string
  readonly months: string
  readonly anchors: By<Anchor, string>
  readonly guards: By<Guard, string>
  readonly contacts: By<Contact, string>
  readonly rankings: By<RankingId, string>
  /** Stands for the person named as the alternative. */
  readonly somebodyElse: string
  /** How the last source, our own choice, is called. */
  readonly own: string
  readonly colon: string
  readonly trial: string
  readonly nextDay: string
  readonly friday: string
  readonly at: string
  readonly dayBegins: string
  readonly dayEnds: string
  readonly slots: By<Slot, string>
  readonly workingDays: By<NonNullable<Point['workingDay']>, string>
  readonly deciders: string
  readonly dayBefore: string
  readonly lastSlotBefore: string
  readonly startOfDay: string
  readonly latest: string
  readonly earliest: string
  readonly or: string
  readonly notBeforePromise: string
  readonly and: string
  readonly otherwise: string
  readonly condition: string
  readonly never: string
  /** Numbered as they stand. */
  readonly settled: readonly string[]
  readonly writtenBy: string
}

/** The languages the rules are documented in; the app may speak more. */
export const PAGE_WORDS = { en, fr } as const satisfies Partial<By<Language, PageWords>>
export type PageLanguage = keyof typeof PAGE_WORDS
export const PAGE_LANGUAGES = Object.keys(PAGE_WORDS) as readonly PageLanguage[]
