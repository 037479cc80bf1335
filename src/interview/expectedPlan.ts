import type { Debrief } from '#app/interview/checkDebrief.ts'
import { evolve, type Application } from '#domain/application.ts'
import type { ApplicationEvent } from '#domain/events.ts'
import type { Planner } from '#domain/rules/plan.ts'
import { stepViewOf, type StepView } from '#domain/stepView.ts'

const soonestFirst = (a: StepView, b: StepView): number =>
  a.moment < b.moment ? -1 : a.moment > b.moment ? 1 : 0

/** What the answers so far lead to. */
export interface ExpectedPlan {
  readonly application: Application
  readonly steps: readonly StepView[]
}

/** The application as it will stand once the debrief is written. */
const withDebrief = (before: Application, { details, people, interview }: Debrief): Application => {
  const application = before.id
  const known = before.entries.some(({ id }) => id === interview.id)
  const events: readonly ApplicationEvent[] = [
    { type: 'details-changed', application, body: { details } },
    ...people.map((person): ApplicationEvent => ({
      type: 'person-noted',
      application,
      subject: person.id,
      body: { person },
    })),
    {
      type: known ? 'entry-corrected' : 'entry-recorded',
      application,
      body: { entry: interview },
    },
  ]
  return events.reduce(evolve, before)
}

/**
 * The plan once the debrief is written. For an interview ahead it also looks past its end: whom to
 * thank and when to follow up, with the debrief in between. In order of time, people as they were noted.
 */
export const expectedPlan = (
  before: Application,
  debrief: Debrief,
  planner: Planner,
  now: string,
  ends: string,
): ExpectedPlan => {
  const application = withDebrief(before, debrief)
  const at = (time: string): readonly StepView[] =>
    planner
      .planned(application, { now: time, otherOpen: 0 })
      .map((step) => stepViewOf(application, step, time))
  const steps = at(now)
  const after = ends > now ? at(ends) : []
  const ids = new Set(steps.map(({ id }) => id))
  const all = [...steps, ...after.filter(({ id }) => !ids.has(id))]
  return { application, steps: all.toSorted(soonestFirst) }
}
