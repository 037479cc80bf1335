import type { Absence } from '#domain/away/absence.ts'
import type { Logbook } from '#domain/logbook/logbook.ts'
import { makePlanner } from '#domain/rules/plan/plan.ts'
import { leavingOf, type Leaving } from '#domain/views/leaving.ts'
import type { PlannedApplication } from '#domain/views/plannedApplication.ts'
import { stepViewsOf, type ViewTime } from '#domain/views/stepView.ts'
import type { Scheduler } from '#electron/host/machine/scheduler.ts'
import { SLICE } from './passTime.ts'
import type { Plans } from './plans.ts'

/** Everything planned with an absence that is not written yet, in place of the one of that id. */
export const leavingWith = async (
  { settings }: Logbook,
  plans: Plans,
  { absence, days }: { readonly absence: string; readonly days: Absence },
  { now, zone }: ViewTime,
  { yieldToCalls }: Pick<Scheduler, 'yieldToCalls'>,
): Promise<Leaving> => {
  const planner = makePlanner({
    ...settings,
    absences: { ...settings.absences, [absence]: days },
  })
  const planned: PlannedApplication[] = []
  for (const [index, { application }] of plans.all().entries()) {
    const others = plans.othersOf(application)
    const steps = stepViewsOf(application, planner.planned(application, { now, others }), now)
    planned.push({ application, steps })
    if (index % SLICE === SLICE - 1) await yieldToCalls()
  }
  return leavingOf(planned, days, { now, zone })
}
