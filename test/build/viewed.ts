import { NO_OTHERS } from '#domain/rules/others.ts'
import type { Application } from '#domain/logbook/application.ts'
import { cardOf, type Card } from '#domain/views/card.ts'
import type { HiddenStep } from '#domain/rules/plan/hidden.ts'
import { makePlanner } from '#domain/rules/plan/plan.ts'
import type { PlannedApplication } from '#domain/views/plannedApplication.ts'
import { defaultSettings } from '#domain/logbook/settings.ts'
import { stepViewsOf, type StepView } from '#domain/views/stepView.ts'
import { PARIS } from './entries.ts'

/** Plans by the usual numbers. */
export const planner = makePlanner(defaultSettings(PARIS))

/** An application as it is planned at a moment. */
export const plannedAt = (application: Application, now: string): PlannedApplication => {
  const { steps, ...announced } = planner.ahead(application, { now, others: NO_OTHERS })
  return { application, steps: stepViewsOf(application, steps, now), ...announced }
}

/** The open steps of an application as the rules propose them at a moment. */
export const stepsAt = (application: Application, now: string): readonly StepView[] =>
  stepViewsOf(application, planner.planned(application, { now, others: NO_OTHERS }), now)

/** Its steps that are not asked for at that moment, each with why. */
export const hiddenOf = (application: Application, now: string): readonly HiddenStep[] =>
  planner.hidden(application, { now, others: NO_OTHERS })

/** Its card at that moment. */
export const cardAt = (application: Application, now: string): Card =>
  cardOf(application, stepsAt(application, now), { now, zone: PARIS })
