import type { Application } from '#domain/logbook/application.ts'
import type { LocalDate, LocalDateTime } from '#domain/calendar/wallClock.ts'
import type { ExpectedStep, Outlook } from '#domain/rules/plan/outlook.ts'
import { stepViewOf, type StepView } from './stepView.ts'

/** A step to expect, with what a row needs to name it. */
export interface ExpectedStepView extends StepView, Pick<ExpectedStep, 'after'> {}

/** What lies beyond the steps of today, as the screens show it. */
export interface OutlookView {
  /** The day they announced for their answer, today or ahead. */
  readonly announced?: LocalDate
  readonly expected: readonly ExpectedStepView[]
}

/** The outlook with the people and the company of its application. */
export const outlookViewOf = (
  application: Application,
  { expected, ...rest }: Outlook,
  now: LocalDateTime,
): OutlookView => ({
  ...rest,
  expected: expected.map((step) => ({
    ...stepViewOf(application, step, now),
    after: step.after,
  })),
})
