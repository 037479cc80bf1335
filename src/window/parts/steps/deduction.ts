import { untilWords } from '#window/words/stepMoment.ts'
import type { Explanation } from '#domain/rules/plan/explain.ts'
import type { Spoken } from '#domain/spoken.ts'
import type { Translate } from '#texts/catalogue.ts'
import { shortMoment } from '#texts/dates.ts'
import type { StepView } from '#domain/views/stepView.ts'

/** One line under a rule: what is known, or what follows from it. */
export interface DeductionLine {
  readonly label: string
  readonly value: string
  /** The moment that the others lead to, which the week beside them shows. */
  readonly isChosen: boolean
}

/** Why a step stands where it stands: the lines, and the moment they end in. */
export interface Deduction {
  readonly lines: readonly DeductionLine[]
  /** `YYYY-MM-DDTHH:mm`. */
  readonly chosen: string
}

/**
 * The facts of the rule down to their « Donc »; then the moment the person chose instead, or how
 * long there is time for what was due already. What the lines end in is what the week shows.
 */
export const deductionOf = (
  step: StepView,
  facts: Explanation['facts'],
  now: string,
  { t, language }: { readonly t: Translate; readonly language: Spoken },
): Deduction => {
  const { facts: known } = step.because
  const isPutOff = step.snoozedUntil !== undefined && step.snoozedUntil === step.moment
  const chosen = isPutOff ? step.moment : (known.at(-1)?.at ?? step.moment)
  const lines = facts.map(({ label, value }, at) => ({
    label,
    value,
    isChosen: !isPutOff && at === known.length - 1,
  }))
  const added = (label: string, value: string, isChosen: boolean): Deduction => ({
    lines: [...lines, { label, value, isChosen }],
    chosen,
  })
  if (isPutOff) return added(t('steps.putOff'), shortMoment(step.moment, language), true)
  if (step.when !== 'now' || step.late || step.closes === undefined || chosen >= now)
    return { lines, chosen }
  return added(t('steps.stillTime'), untilWords(step.closes, now, t, language), false)
}
