import type { AwaySpan } from '#domain/away/spans.ts'
import type { LocalDateTime } from '#domain/calendar/wallClock.ts'
import type { Zone } from '#domain/calendar/zone.ts'
import { isMeeting } from '#domain/entry/entry.ts'
import { livedAt } from '#domain/entry/livedAt.ts'
import { fateOf, isAhead } from '#domain/logbook/interviewFacts.ts'
import { lastDayOf, standingOffer } from '#domain/logbook/offerStanding.ts'
import type { Application } from '#domain/logbook/application.ts'
import type { PlannedApplication } from './plannedApplication.ts'
import type { StepView } from './stepView.ts'

/** Something of an application that has a moment or a last day while the person is away. */
export interface Appointment {
  readonly application: string
  readonly company: string
  /** `YYYY-MM-DDTHH:mm` of an interview, `YYYY-MM-DD` of a last day to answer. */
  readonly at: string
}

/** What an absence means for what is planned. Nothing of it is moved but suggestions. */
export interface Leaving {
  /** Interviews that stay where they are. */
  readonly interviews: readonly Appointment[]
  /** Offers whose last day to answer lies in it. */
  readonly deadlines: readonly Appointment[]
  /** Steps that close meanwhile: to be done before leaving, when they are suggested. */
  readonly before: readonly StepView[]
  /** Steps with none before leaving either: suggested once back all the same, where they still stand. */
  readonly lapsing: readonly StepView[]
  /** How many more wait for the return. */
  readonly waiting: number
}

type Days = Pick<AwaySpan, 'first' | 'last'>

/** Now, on the clock of `zone`. */
interface LeavingTime {
  readonly now: LocalDateTime
  readonly zone: Zone
}

const isWithin = (at: string, { first, last }: Days): boolean =>
  at.slice(0, 10) >= first && at.slice(0, 10) <= last

const byMoment = (a: Appointment, b: Appointment): number =>
  a.at < b.at ? -1 : a.at > b.at ? 1 : 0

const interviewsIn = (
  application: Application,
  days: Days,
  { now, zone }: LeavingTime,
): readonly Appointment[] =>
  application.entries
    .filter(isMeeting)
    .map((meeting) => ({ ...meeting, at: livedAt(meeting, zone) }))
    .filter((meeting) => isWithin(meeting.at, days) && isAhead(meeting, now))
    .filter((meeting) => fateOf(application, meeting) === undefined)
    .map(({ at }) => ({ application: application.id, company: application.details.company, at }))

const deadlinesIn = (application: Application, days: Days): readonly Appointment[] => {
  const offer = standingOffer(application)
  const at = offer === undefined ? undefined : lastDayOf(offer)
  if (at === undefined || !isWithin(at, days)) return []
  return [{ application: application.id, company: application.details.company, at }]
}

/** Whether a step makes way for these days, or for others that touch them. */
const makesWay = ({ away }: StepView, { first, last }: Days): boolean =>
  away !== undefined && away.first <= last && away.last >= first

/** Whether the first good slot once back comes after its close, which days without hours may put off. */
const endsMeanwhile = ({ away, closes, moment, over }: StepView): boolean =>
  away !== undefined && (over === true || (closes !== undefined && moment > closes))

/** Whether it is asked for before these days as it is, and would close in them if it were not done. */
const closesMeanwhile = (step: StepView, days: Days, now: LocalDateTime): boolean =>
  now.slice(0, 10) < days.first &&
  step.suggested !== undefined &&
  step.away === undefined &&
  step.moment.slice(0, 10) < days.first &&
  [step.closes, step.lapses].some((at) => at !== undefined && isWithin(at, days))

/**
 * What these days away mean; `planned` was planned with them. A step whose close lies in them is done
 * before leaving where it can be, and told of where it cannot.
 */
export const leavingOf = (
  planned: readonly PlannedApplication[],
  days: Days,
  time: LeavingTime,
): Leaving => {
  const told = planned.flatMap((each) => each.steps).filter(({ untold }) => untold !== true)
  const steps = told.filter((step) => makesWay(step, days))
  const isBefore = ({ moment, away }: StepView): boolean =>
    away !== undefined && moment.slice(0, 10) < away.first
  const before = [
    ...steps.filter(isBefore),
    ...told.filter((step) => closesMeanwhile(step, days, time.now)),
  ]
  const after = steps.filter((step) => !isBefore(step))
  const lapsing = after.filter(endsMeanwhile)
  return {
    interviews: planned
      .flatMap(({ application }) => interviewsIn(application, days, time))
      .sort(byMoment),
    deadlines: planned.flatMap(({ application }) => deadlinesIn(application, days)).sort(byMoment),
    before: before.toSorted((a, b) => (a.moment < b.moment ? -1 : 1)),
    lapsing,
    waiting: after.length - lapsing.length,
  }
}
