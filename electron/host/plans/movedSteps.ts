import type { Logbook } from '#domain/logbook/logbook.ts'
import type { ViewTime } from '#domain/views/stepView.ts'
import { makePlanner } from '#domain/rules/plan/plan.ts'
import type { Settings } from '#domain/logbook/settings.ts'
import type { MovedStep } from '#contract/views.ts'
import { SLICE } from './passTime.ts'
import type { Plans } from './plans.ts'
import type { Scheduler } from '#electron/host/machine/scheduler.ts'

interface Dated {
  readonly id: string
  readonly rule: MovedStep['rule']
  readonly due: string
}

type Moved = Pick<MovedStep, 'rule' | 'before' | 'after'>

/** Each step of either plan by its id, with when it is due before and after. */
const compared = (
  steps: readonly Dated[],
  planned: readonly Dated[],
): ReadonlyMap<string, Moved> => {
  const moves = new Map<string, Moved>()
  for (const { id, rule, due } of steps) moves.set(id, { rule, before: due, after: null })
  for (const { id, rule, due } of planned)
    moves.set(id, { rule, before: moves.get(id)?.before ?? null, after: due })
  return moves
}

/** The open steps whose due moment other settings would move, add or take away. */
export const movedSteps = async (
  logbook: Logbook,
  plans: Plans,
  settings: Settings,
  time: ViewTime,
  { yieldToCalls }: Pick<Scheduler, 'yieldToCalls'>,
): Promise<readonly MovedStep[]> => {
  const planner = makePlanner(settings)
  const moved: MovedStep[] = []
  for (const [index, { application, steps }] of plans.all().entries()) {
    if (logbook.applications.get(application.id) !== application) continue
    const others = plans.othersOf(application)
    const planned = planner.planned(application, { now: time.now, others })
    const { company } = application.details
    for (const [step, move] of compared(steps, planned))
      if (move.before !== move.after) moved.push({ company, step, ...move })
    if (index % SLICE === SLICE - 1) await yieldToCalls()
  }
  return moved.sort((a, b) => soonest(a).localeCompare(soonest(b)) || a.step.localeCompare(b.step))
}

const soonest = ({ before, after }: MovedStep): string => after ?? before ?? ''
