import { lastDayOf, standingOffer } from '#domain/logbook/offerStanding.ts'
import { entryOfStep } from '#domain/logbook/stepId.ts'
import { followsInterview, isAfterOffer } from '#domain/rules/step.ts'
import { placeLinkOf, type PlaceLink } from '#domain/entry/placeLink.ts'
import { interviewsOf, type Application } from '#domain/logbook/application.ts'
import type { LocalDate, LocalDateTime } from '#domain/calendar/wallClock.ts'
import { namedOf, type Named } from '#domain/logbook/people.ts'
import { askedAt } from './askedAt.ts'
import type { Pace } from '#domain/vocabulary.ts'
import { nowOf, type Now } from '#domain/rules/now.ts'
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
  /** Last day to answer the offer it is about. */
  readonly deadline?: LocalDate
  /** Its interview is not told yet: it comes after that, and asks for nothing before. */
  readonly untold?: true
  /** By which the interview to prepare is joined or found, where its place has one. */
  readonly link?: PlaceLink
  /** Of a step to tell an interview: what follows once that is done. */
  readonly follows?: readonly StepView[]
}

/** The clock a view is made for: wall clock in the person's zone, and that zone. */
export interface ViewTime {
  readonly now: LocalDateTime
  readonly zone: string
}

/** A step for now keeps the moment it was asked for: the good slot of late steps moves with the clock. */
const steadyMoment = (step: PlannedStep, now: Now): LocalDateTime => {
  const asked = askedAt(step)
  // What is done before leaving is due while nobody is there.
  return now.isFrom(step.moment) && now.isFrom(asked) ? asked : step.moment
}

/** The last day to answer an offer, for a step that is about one. */
const deadlineOf = (application: Application, { rule }: PlannedStep): LocalDate | undefined => {
  const offer = isAfterOffer(rule) ? standingOffer(application) : undefined
  return offer === undefined ? undefined : lastDayOf(offer)
}

/** The link of the interview that a step prepares, where its place is one. */
const linkOf = (application: Application, { rule, id }: PlannedStep): PlaceLink | undefined => {
  if (rule !== 'prepare') return undefined
  const about = interviewsOf(application).find((interview) => interview.id === entryOfStep(id))
  return about === undefined ? undefined : placeLinkOf(about)
}

/** Once a moment is over nothing is said of it as if it lay ahead. */
const hintsOf = ({ hints, late }: PlannedStep): PlannedStep['hints'] =>
  late ? hints.filter((hint) => hint !== 'say-by-when') : hints

/** A proposed step with its application and its person. */
export const stepViewOf = (
  application: Application,
  step: PlannedStep,
  now: LocalDateTime | Now,
): StepView => {
  const person = namedOf(application, step.to)
  const orPerson = namedOf(application, step.alternative)
  const deadline = deadlineOf(application, step)
  const link = linkOf(application, step)
  return {
    ...step,
    hints: hintsOf(step),
    moment: steadyMoment(step, nowOf(now)),
    company: application.details.company,
    post: application.details.post,
    pace: application.details.pace,
    ...(person === undefined ? {} : { person }),
    ...(orPerson === undefined ? {} : { orPerson }),
    ...(deadline === undefined ? {} : { deadline }),
    ...(link === undefined ? {} : { link }),
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

/** The same, and never the same place for two steps; one about an offer elsewhere has one id on all cards. */
export const bySoonest = (a: StepView, b: StepView): number =>
  soonestFirst(a, b) || order(a.id, b.id) || order(a.application, b.application)

/** What follows an interview waits until the interview was told. */
const untoldIn = (steps: readonly PlannedStep[]): ((step: PlannedStep) => boolean) => {
  const toTell = new Set(
    // One that was put off asks for nothing now, and holds nothing back.
    steps
      .filter(
        ({ rule, when, snoozedUntil }) =>
          rule === 'debrief' && (snoozedUntil === undefined || when === 'now'),
      )
      .map(({ id }) => entryOfStep(id)),
  )
  return ({ rule, id }) => toTell.size > 0 && followsInterview(rule) && toTell.has(entryOfStep(id))
}

/** A step to tell an interview with what follows it. */
const withFollowing = (view: StepView, untold: readonly StepView[]): StepView => {
  if (view.rule !== 'debrief') return view
  const follows = untold.filter(({ id }) => entryOfStep(id) === entryOfStep(view.id))
  return follows.length === 0 ? view : { ...view, follows }
}

/** The open steps of an application, the most urgent first; what waits for a telling comes last. */
export const stepViewsOf = (
  application: Application,
  steps: readonly PlannedStep[],
  moment: LocalDateTime | Now,
): readonly StepView[] => {
  const now = nowOf(moment)
  const isUntold = untoldIn(steps)
  const views = steps
    .map((step): StepView => {
      const view = stepViewOf(application, step, now)
      return isUntold(step) ? { ...view, untold: true } : view
    })
    .sort(bySoonest)
  const untold = views.filter((view) => view.untold === true)
  return [
    ...views.filter((view) => view.untold !== true).map((view) => withFollowing(view, untold)),
    ...untold,
  ]
}
