import type { Application } from '#domain/application.ts'
import { alike } from '#domain/likeness.ts'
import { outlookViewOf, type OutlookView } from '#domain/outlookView.ts'
import type { Outlook } from '#domain/rules/outlook.ts'
import { stageOf } from '#domain/stage.ts'
import type { StepView, ViewTime } from '#domain/stepView.ts'
import type { Stage } from '#domain/vocabulary.ts'

/** One application with everything its page shows. */
export interface ApplicationView {
  readonly application: Application
  readonly stage: Stage
  readonly steps: readonly StepView[]
  readonly outlook: OutlookView
  /** Steps the person dismissed or settled, which can be reopened. */
  readonly settled: readonly { readonly id: string; readonly as: 'done' | 'dismissed' }[]
  /** Other applications that look like the same one. */
  readonly likely: readonly {
    readonly id: string
    readonly company: string
    readonly post: string
  }[]
}

/** Everything an application's page shows; `others` are searched for a likely double. */
export const applicationViewOf = (
  application: Application,
  { steps, outlook }: { readonly steps: readonly StepView[]; readonly outlook: Outlook },
  { now, zone }: ViewTime,
  others: Iterable<Application>,
): ApplicationView => ({
  application,
  stage: stageOf(application, now, zone).stage,
  steps,
  outlook: outlookViewOf(application, outlook, now),
  settled: Object.entries(application.marks).flatMap(([id, { as }]) =>
    as === 'snoozed' ? [] : [{ id, as }],
  ),
  likely: alike(application, others).map(({ id, details: { company, post } }) => ({
    id,
    company,
    post,
  })),
})
