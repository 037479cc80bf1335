import type { Application } from '#domain/logbook/application.ts'
import type { Phase } from '#domain/rules/facts.ts'
import { stepIdOf, type Step } from '#domain/rules/step.ts'
import type { Wall } from '#domain/rules/wall.ts'
import type { Drafted } from './drafts.ts'
import { makeStep, personOfStep, suggestedAt } from './makeStep.ts'
import { markOf, isSettled } from './marks.ts'
import type { Suspension } from './suspended.ts'
import { timedSteps, type PlacedStep } from './timed.ts'

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

/** What keeps the ordinary steps back in a phase. */
const HELD_BACK: Partial<Readonly<Record<Phase, HiddenReason>>> = {
  ahead: 'interview-ahead',
  offered: 'offer',
}

/**
 * Everything that was dismissed, has lapsed or waits, each with why. What an interview ahead or an
 * offer keeps back is what would stand without it.
 */
export const hiddenSteps = (
  application: Application,
  { both, drafts, hidden }: Drafted,
  mine: Wall,
): readonly HiddenStep[] => {
  const told = (timed: PlacedStep, why: HiddenReason | Suspension): HiddenStep => ({
    ...makeStep({ timed, person: personOfStep(timed), at: suggestedAt(timed) }, mine),
    why,
  })
  const idOf = ({ row, subject }: PlacedStep): string => stepIdOf(row.rule, subject)
  const marked = drafts.flatMap(({ timed }) => {
    const id = idOf(timed)
    const mark = markOf(application.marks, id)
    return mark !== undefined && mark.as !== 'snoozed' && isSettled(application.marks, id)
      ? [told(timed, mark.as)]
      : []
  })
  const { phase, held } = both.theirs
  const kept = HELD_BACK[phase]
  const known = new Set([...drafts, ...hidden].map(({ timed }) => idOf(timed)))
  const behind =
    kept === undefined || held.length === 0
      ? []
      : timedSteps(both, 'open')
          .filter((timed) => !timed.lapsed && !known.has(idOf(timed)))
          .map((timed) => told(timed, kept))
  return [...marked, ...hidden.map(({ timed, why }) => told(timed, why)), ...behind]
}
