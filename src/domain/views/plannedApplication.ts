import type { Application } from '#domain/logbook/application.ts'
import type { StepView } from './stepView.ts'

/** One application with its open steps. */
export interface PlannedApplication {
  readonly application: Application
  readonly steps: readonly StepView[]
}
