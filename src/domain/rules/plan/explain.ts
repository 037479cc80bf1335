import type { HolidayId, QuietDayId } from '#domain/calendar/holidayIds.ts'
import type { Warning, WarningId } from './warning.ts'
import {
  RULE_NUMBERS,
  type RuleNumberId,
  type RuleNumbers,
  type Unit,
} from '#domain/logbook/ruleNumbers.ts'
import type { Fact, FactId } from '#domain/rules/fact.ts'
import {
  NUMBER_OF_REASON,
  type ReasonId,
  type RuleId,
  type SourceId,
  type Step,
  type StepHint,
} from '#domain/rules/step.ts'

/** The keys an explanation reads; each has its words in every language. */
export type RuleKey =
  | `rules.names.${RuleId}`
  | `rules.namesTo.${RuleId}`
  | `rules.reasons.${ReasonId}`
  | `rules.facts.${FactId}.label`
  | `rules.facts.${FactId}.value`
  | `rules.hints.${StepHint}`
  | `rules.units.${Unit}`
  | 'rules.weeks'
  | `rules.sources.${SourceId}`
  | `rules.warnings.${WarningId}`
  | `holidays.${HolidayId}`
  | `quietDays.${QuietDayId}`

/** How an explanation finds its words: a translator, and dates as the language writes them. */
export interface RuleWords {
  readonly translate: (key: RuleKey, params?: Readonly<Record<string, string | number>>) => string
  /** « mar. 24 nov., 10 h » from a wall-clock moment. */
  readonly moment: (local: string) => string
  /** « mar. 24 nov. » from a day. */
  readonly day: (local: string) => string
}

/** A step told to the person: why in a sentence, then the deduction line by line. */
export interface Explanation {
  readonly sentence: string
  readonly facts: readonly { readonly label: string; readonly value: string }[]
  readonly hints: readonly string[]
  readonly sources: readonly string[]
}

/** The default of a number, as prose names it: whole weeks are told as weeks, « une semaine ». */
export const usualInWords = (
  id: RuleNumberId,
  translate: (key: 'rules.weeks' | `rules.units.${Unit}`, params: { n: number }) => string,
): string => {
  const { default: usual, unit } = RULE_NUMBERS[id]
  return unit === 'days' && usual > 0 && usual % 7 === 0
    ? translate('rules.weeks', { n: usual / 7 })
    : translate(`rules.units.${unit}`, { n: usual })
}

/** What the sentence of a reason names of its number: what it is, and what it is by default. */
export const reasonParams = (
  reason: ReasonId,
  numbers: RuleNumbers,
  translate: RuleWords['translate'],
): Readonly<Record<string, string | number>> => {
  const id = NUMBER_OF_REASON[reason]
  if (id === null) return {}
  return {
    n: numbers[id],
    delay: countInWords(id, numbers[id], translate),
    usual: usualInWords(id, translate),
  }
}

/** A number of the rules with its unit in words: « 7 jours ». */
const countInWords = (id: RuleNumberId, count: number, translate: RuleWords['translate']): string =>
  translate(`rules.units.${RULE_NUMBERS[id].unit}`, { n: count })

/** Everything a fact may name, as its sentence writes it. */
const paramsOf = (
  { at, until, count, most, holiday, quiet, company }: Fact,
  words: RuleWords,
): Record<string, string | number> => ({
  ...(at === undefined ? {} : { day: words.day(at) }),
  ...(at === undefined || at.length === 10 ? {} : { moment: words.moment(at) }),
  ...(until === undefined ? {} : { until: words.day(until) }),
  ...(count === undefined ? {} : { n: count }),
  ...(most === undefined ? {} : { most }),
  ...(holiday === undefined ? {} : { holiday: words.translate(`holidays.${holiday}`) }),
  ...(quiet === undefined ? {} : { quiet: words.translate(`quietDays.${quiet}`) }),
  ...(company === undefined ? {} : { company }),
})

/** What the step asks, with the name of the person where one is known. */
export const stepName = (
  rule: RuleId,
  person: string | undefined,
  { translate }: RuleWords,
): string =>
  person === undefined
    ? translate(`rules.names.${rule}`)
    : translate(`rules.namesTo.${rule}`, { person })

/**
 * Why a step stands where it stands, in words; `numbers` are those it was planned with, `alternative`
 * names whom else it may be addressed to.
 */
export const explain = (
  { because, hints }: Pick<Step, 'because' | 'hints'>,
  numbers: RuleNumbers,
  words: RuleWords,
  alternative?: string,
): Explanation => {
  return {
    sentence: words.translate(
      `rules.reasons.${because.reason}`,
      reasonParams(because.reason, numbers, words.translate),
    ),
    facts: because.facts.map((fact) => {
      const params = paramsOf(fact, words)
      return {
        label: words.translate(`rules.facts.${fact.fact}.label`, params),
        value: words.translate(`rules.facts.${fact.fact}.value`, params),
      }
    }),
    hints: hints
      .filter((hint) => hint !== 'or-somebody-else' || alternative !== undefined)
      .map((hint) => words.translate(`rules.hints.${hint}`, { person: alternative ?? '' })),
    sources: because.sources.map((source) => words.translate(`rules.sources.${source}`)),
  }
}

/** A courtesy warning as a sentence that says why. */
export const warningInWords = (
  { id, person, day, from, moment, holiday, count }: Warning,
  words: RuleWords,
): string =>
  words.translate(`rules.warnings.${id}`, {
    ...(person === undefined ? {} : { person }),
    ...(day === undefined ? {} : { day: words.day(day) }),
    ...(from === undefined ? {} : { from: words.day(from) }),
    ...(moment === undefined ? {} : { moment: words.moment(moment) }),
    ...(holiday === undefined ? {} : { holiday: words.translate(`holidays.${holiday}`) }),
    ...(count === undefined ? {} : { n: count }),
  })
