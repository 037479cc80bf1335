import type { Application } from '#domain/logbook/application.ts'
import type { LocalDateTime } from '#domain/calendar/wallClock.ts'
import { namedOf, type Named } from '#domain/logbook/people.ts'
import type { Pace } from '#domain/vocabulary.ts'
import { WHENS, type PlannedStep } from '#domain/rules/plan/marked.ts'

/** A step as it stands, with what a row needs to name it. */
export interface StepView extends PlannedStep {
  readonly company: string
  readonly post: string
  /** Of the application: it decides which hours are good for the step. */
  readonly pace: Pace
  /** Name and civility of the person to contact, as it is read. */
  readonly person?: Named
  /** Name and civility of the named alternative. */
  readonly orPerson?: Named
}

/** The clock a view is made for: wall clock in the person's zone, and that zone. */
export interface ViewTime {
  readonly now: LocalDateTime
  readonly zone: string
}

/** When the person chose to be asked, unless the plan moved past it; else when it is due. */
export const askedAt = ({ snoozedUntil, opens, due }: PlannedStep): LocalDateTime =>
  snoozedUntil !== undefined && snoozedUntil >= opens ? snoozedUntil : due

/** A step for now keeps the moment it was asked for: the good slot of late steps moves with the clock. */
const steadyMoment = (step: PlannedStep, now: LocalDateTime): LocalDateTime =>
  step.moment > now ? step.moment : askedAt(step)

/** A proposed step with its application and its person. */
export const stepViewOf = (
  application: Application,
  step: PlannedStep,
  now: LocalDateTime,
): StepView => {
  const person = namedOf(application, step.to)
  const orPerson = namedOf(application, step.alternative)
  return {
    ...step,
    moment: steadyMoment(step, now),
    company: application.details.company,
    post: application.details.post,
    pace: application.details.pace,
    ...(person === undefined ? {} : { person }),
    ...(orPerson === undefined ? {} : { orPerson }),
  }
}

const PRIORITY = { normal: 0, low: 1 } as const

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Of what may be done at once: what is in time, what slipped, what is only an idea, what gives up. */
const nowRank = ({ rule, priority, late }: StepView): number => {
  if (rule === 'let-go') return 3
  if (priority === 'low') return 2
  return late ? 1 : 0
}

/** Later than any date. */
const NEVER = '9999'

/** What closes soonest comes first; of what slipped, the latest, as old ones can wait longest. */
const byClosing = (a: StepView, b: StepView): number => {
  const closing = order(a.closes ?? NEVER, b.closes ?? NEVER)
  return a.late && b.late ? -closing : closing
}

const amongNow = (a: StepView, b: StepView): number =>
  nowRank(a) - nowRank(b) || byClosing(a, b) || order(a.moment, b.moment)

const amongPlanned = (a: StepView, b: StepView): number =>
  order(a.moment, b.moment) || PRIORITY[a.priority] - PRIORITY[b.priority]

/**
 * What comes first: the time group; among what may be done now, what closes soonest, before what
 * slipped, quiet steps and proposals to let go; among the rest the moment.
 */
export const soonestFirst = (a: StepView, b: StepView): number =>
  WHENS.indexOf(a.when) - WHENS.indexOf(b.when) ||
  (a.when === 'now' ? amongNow(a, b) : amongPlanned(a, b))

/** The same, and never the same place for two steps: the id decides. */
export const bySoonest = (a: StepView, b: StepView): number =>
  soonestFirst(a, b) || order(a.id, b.id)

/** The open steps of an application, the most urgent first. */
export const stepViewsOf = (
  application: Application,
  steps: readonly PlannedStep[],
  now: LocalDateTime,
): readonly StepView[] => steps.map((step) => stepViewOf(application, step, now)).sort(bySoonest)
