import type { Application } from '#domain/logbook/application.ts'
import type { Minute } from '#domain/calendar/wallClock.ts'
import type { Interview } from '#domain/entry/entry.ts'
import { isLived, type Lived } from './timeline.ts'
import { isDecisionKind, type DecisionKind } from '#domain/stage.ts'
import type { Wall } from './wall.ts'

/** A decision, as it was lived. */
export type Decision = { [Kind in DecisionKind]: Lived<Kind> }[DecisionKind]

/** An interview that took or takes place: its bounds on the person's wall clock, `ends` excluded. */
export interface Meeting {
  readonly interview: Interview
  readonly starts: Minute
  readonly ends: Minute
  /** Its round number: as written, else its place among the interviews. */
  readonly round: number
}

/** Where an application stands: the decision in force, its interviews, the offer to decide on. */
export interface Standing {
  readonly decision: Decision | null
  /** Interviews in lived order, without those a decision cancelled. */
  readonly meetings: readonly Meeting[]
  /** The latest offer, unless a decision followed it. */
  readonly offer: Lived<'offer'> | null
}

/**
 * The latest decision counts until the application is reopened or a new interview is noted. One
 * planned before the decision is cancelled by it, and stands again only where the application is
 * reopened before its day; later a new interview takes its place.
 */
export const standingOf = (
  application: Application,
  timeline: readonly Lived[],
  wall: Pick<Wall, 'shown'>,
): Standing => {
  let decision: Decision | null = null
  let cancelling: Decision | null = null
  let offer: Lived<'offer'> | null = null
  const meetings: Meeting[] = []
  for (const lived of timeline) {
    if (isDecision(lived)) {
      decision = lived
      cancelling = lived
      offer = null
    } else if (lived.entry.kind === 'reopened') {
      decision = null
      cancelling = null
    } else if (isLived(lived, 'offer')) {
      offer = lived
    } else if (isLived(lived, 'interview')) {
      if (cancelling !== null && notedBefore(application, lived.entry.id, cancelling.entry.id))
        continue
      decision = null
      meetings.push(meetingOf(lived, meetings.length + 1, wall))
    }
  }
  return { decision, meetings, offer }
}

const notedBefore = ({ notedOrder = [] }: Application, id: string, other: string): boolean => {
  const place = notedOrder.indexOf(id)
  return place !== -1 && place < notedOrder.indexOf(other)
}

const isDecision = (lived: Lived): lived is Lived & Decision => isDecisionKind(lived.entry.kind)

const meetingOf = (
  { entry, at }: Lived<'interview'>,
  place: number,
  wall: Pick<Wall, 'shown'>,
): Meeting => ({
  interview: entry,
  starts: at,
  ends: wall.shown(at + entry.durationMinutes),
  round: entry.round ?? place,
})
