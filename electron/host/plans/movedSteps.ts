import type { Logbook } from '#domain/logbook/logbook.ts'
import type { ViewTime } from '#domain/views/stepView.ts'
import { makePlanner } from '#domain/rules/plan/plan.ts'
import type { Settings } from '#domain/logbook/settings.ts'
import { isDecided } from '#domain/stage.ts'
import type { MovedStep } from '#contract/views.ts'
import { SLICE } from './passTime.ts'
import type { Plans } from './plans.ts'
import type { Scheduler } from '#electron/host/machine/scheduler.ts'

interface Dated {
  readonly rule: MovedStep['rule']
  readonly due: string
}

const byId = (
  steps: readonly { readonly id: string; readonly rule: Dated['rule']; readonly due: string }[],
): ReadonlyMap<string, Dated> => new Map(steps.map(({ id, rule, due }) => [id, { rule, due }]))

/** The open steps whose due moment other settings would move, add or take away. */
export const movedSteps = async (
  logbook: Logbook,
  plans: Plans,
  settings: Settings,
  time: ViewTime,
  { breathe }: Pick<Scheduler, 'breathe'>,
): Promise<readonly MovedStep[]> => {
  const planner = makePlanner(settings)
  const open = plans.all().filter(({ card }) => !isDecided(card.stage))
  const openIds = new Set(open.map(({ application }) => application.id))
  const moved: MovedStep[] = []
  for (const [index, { application, steps }] of plans.all().entries()) {
    if (logbook.applications.get(application.id) !== application) continue
    const otherOpen = openIds.size - (openIds.has(application.id) ? 1 : 0)
    const planned = planner.planned(application, { now: time.now, otherOpen })
    const before = byId(steps)
    const after = byId(planned)
    for (const id of new Set([...before.keys(), ...after.keys()])) {
      const old = before.get(id)
      const fresh = after.get(id)
      const rule = (fresh ?? old)?.rule
      if (rule === undefined || old?.due === fresh?.due) continue
      moved.push({
        company: application.details.company,
        step: id,
        rule,
        before: old?.due ?? null,
        after: fresh?.due ?? null,
      })
    }
    if (index % SLICE === SLICE - 1) await breathe()
  }
  return moved.sort((a, b) => soonest(a).localeCompare(soonest(b)) || a.step.localeCompare(b.step))
}

const soonest = ({ before, after }: MovedStep): string => after ?? before ?? ''
