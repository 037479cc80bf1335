import type { Debrief } from './checkDebrief.ts'
import { evolve, type Application } from '#domain/logbook/application.ts'
import type { ApplicationEvent } from '#domain/logbook/events.ts'
import { NO_OTHERS } from '#domain/rules/others.ts'
import type { Planner } from '#domain/rules/plan/plan.ts'
import { outlookViewOf, type OutlookView } from '#domain/views/outlookView.ts'
import { soonestFirst, stepViewOf, type StepView } from '#domain/views/stepView.ts'

const byMoment = (a: StepView, b: StepView): number =>
  a.moment < b.moment ? -1 : a.moment > b.moment ? 1 : 0

/** What the answers so far lead to. */
export interface ExpectedPlan extends Pick<OutlookView, 'announced'> {
  /** What can be done now, the most urgent first; then in order of time, people as they were noted. */
  readonly steps: readonly StepView[]
  /** What silence would lead to after them. */
  readonly ifSilent: OutlookView['expected']
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
 * thank and when to follow up, with the debrief in between.
 */
export const expectedPlan = (
  before: Application,
  debrief: Debrief,
  planner: Planner,
  now: string,
): ExpectedPlan => {
  const application = withDebrief(before, debrief)
  // What other cards say is looked at once it is written.
  const at = { now, others: NO_OTHERS }
  const steps = planner.planned(application, at).map((step) => stepViewOf(application, step, now))
  const { expected, ...rest } = outlookViewOf(application, planner.outlook(application, at), now)
  const ahead = [
    ...steps.filter(({ when }) => when !== 'now'),
    ...expected.filter(({ after }) => after === 'interview'),
  ]
  return {
    ...rest,
    steps: [
      ...steps.filter(({ when }) => when === 'now').toSorted(soonestFirst),
      ...ahead.toSorted(byMoment),
    ],
    ifSilent: expected.filter(({ after }) => after === 'silence'),
  }
}
