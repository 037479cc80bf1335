import type { Application } from '#domain/logbook/application.ts'
import type { Announced } from '#domain/rules/plan/announcedIn.ts'
import type { StepView } from './stepView.ts'

/** One application with its open steps, and the day they announced for their answer. */
export interface PlannedApplication extends Announced {
  readonly application: Application
  readonly steps: readonly StepView[]
}
