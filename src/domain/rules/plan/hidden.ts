import type { Application } from '#domain/logbook/application.ts'
import { stepIdOf, type Step } from '#domain/rules/step.ts'
import type { Wall } from '#domain/rules/wall.ts'
import type { Drafted } from './drafts.ts'
import { makeStep, personOfStep, timingOf } from './makeStep.ts'
import { isSettled, markOf } from '#domain/rules/marks.ts'
import type { PlacedStep } from './timed.ts'

/** Why a step is not asked for now. */
export const HIDDEN_REASONS = [
  'done',
  'dismissed',
  'lapsed',
  'interview-ahead',
  'offer',
  'tell-offer',
  'hire-elsewhere',
] as const
export type HiddenReason = (typeof HIDDEN_REASONS)[number]

/** A step that is not shown, with why. */
export interface HiddenStep extends Step {
  readonly why: HiddenReason
}

const settledAs = (marks: Application['marks'], id: string): 'done' | 'dismissed' | undefined => {
  const as = isSettled(marks, id) ? markOf(marks, id)?.as : undefined
  return as === 'done' || as === 'dismissed' ? as : undefined
}

/** Everything that was dismissed, has lapsed or waits, each with why, in the order of the rules. */
export const hiddenSteps = (
  { marks }: Application,
  { drafts, hidden }: Drafted,
  mine: Wall,
): readonly HiddenStep[] => {
  const told = (timed: PlacedStep, why: HiddenReason): HiddenStep => ({
    ...makeStep({ timed, person: personOfStep(timed), ...timingOf(timed) }, mine),
    why,
  })
  const marked = drafts.flatMap(({ timed }) => {
    const as = settledAs(marks, stepIdOf(timed.row.rule, timed.subject))
    return as === undefined ? [] : [told(timed, as)]
  })
  return [...marked, ...hidden().map(({ timed, why }) => told(timed, why))]
}
