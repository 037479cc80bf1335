import type { Application } from '#domain/application.ts'
import { alike } from '#domain/likeness.ts'
import { stageOf } from '#domain/stage.ts'
import type { StepView, ViewTime } from '#domain/stepView.ts'
import type { Stage } from '#domain/vocabulary.ts'

/** One application with everything its page shows. */
export interface ApplicationView {
  readonly application: Application
  readonly stage: Stage
  readonly steps: readonly StepView[]
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
  steps: readonly StepView[],
  { now, zone }: ViewTime,
  others: Iterable<Application>,
): ApplicationView => ({
  application,
  stage: stageOf(application, now, zone).stage,
  steps,
  settled: Object.entries(application.marks).flatMap(([id, { as }]) =>
    as === 'snoozed' ? [] : [{ id, as }],
  ),
  likely: alike(application, others).map(({ id, details: { company, post } }) => ({
    id,
    company,
    post,
  })),
})
