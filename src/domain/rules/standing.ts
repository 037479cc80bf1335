import type { Application } from '#domain/logbook/application.ts'
import { isOvertaken } from '#domain/logbook/overtaken.ts'
import { dayOfMinute, type Minute } from '#domain/calendar/wallClock.ts'
import { announcedDay } from '#domain/entry/announcedDay.ts'
import type { Interview } from '#domain/entry/entry.ts'
import { isTheirWord } from './attempt.ts'
import { isLived, type Lived } from './timeline.ts'
import { isDecisionKind, type DecisionKind } from '#domain/stage.ts'
import type { Promised } from '#domain/entry/promise.ts'
import type { Wall } from './wall.ts'

/** A decision, as it was lived. */
export type Decision = { [Kind in DecisionKind]: Lived<Kind> }[DecisionKind]

/** An interview that took or takes place: its bounds on the clock of the plan, `ends` excluded. */
export interface Meeting {
  readonly interview: Interview
  readonly starts: Minute
  readonly ends: Minute
  /** Its round number: as written, else its place among the interviews. */
  readonly round: number
}

/** An interview that did not take place, and what said so. */
export type Missed = Lived<'cancelled'> | Lived<'no-show'> | Lived<'could-not-come'>

/** An offer that waits for a decision. */
export interface OpenOffer {
  /** The latest of them: its deadline counts. */
  readonly latest: Lived<'offer'>
  /** The first, where they changed it since. */
  readonly first: Lived<'offer'>
  /** A message about it while the ball is theirs; null while it is mine. */
  readonly message: Lived<'offer-message'> | null
  /** The date they named since that message, and when they did. */
  readonly answered: { readonly promise: Promised; readonly at: Minute } | null
}

/** Where an application stands: the decision in force, its interviews, the offer to decide on. */
export interface Standing {
  readonly decision: Decision | null
  /** Interviews in lived order, without those a decision cancelled and those that were missed. */
  readonly meetings: readonly Meeting[]
  /** Interviews that did not take place, with what said so, in the order that was said. */
  readonly missed: readonly { readonly interview: Interview; readonly by: Missed }[]
  /** The offer they made, unless a decision or its withdrawal followed it. */
  readonly offer: OpenOffer | null
  /** Messages about an offer of their own; any other tells of an offer elsewhere. */
  readonly ownOfferMessages: ReadonlySet<string>
}

const isMissed = (lived: Lived): lived is Lived & Missed =>
  isLived(lived, 'cancelled') || isLived(lived, 'no-show') || isLived(lived, 'could-not-come')

/** What happened to each interview that did not take place, the latest said. */
const missedIn = (timeline: readonly Lived[]): ReadonlyMap<string, Missed> =>
  new Map(timeline.filter(isMissed).map((missed) => [missed.entry.interview, missed]))

const namesADate = (promise: Promised, at: Minute): boolean =>
  promise.kind === 'hours' || announcedDay(promise, dayOfMinute(at)) !== null

/** The offer after one more entry; a decision ends it. */
const offerAfter = (offer: OpenOffer | null, lived: Lived): OpenOffer | null => {
  if (isLived(lived, 'offer'))
    return { latest: lived, first: offer?.first ?? lived, message: null, answered: null }
  if (offer === null || isDecision(lived) || isLived(lived, 'offer-withdrawn')) return null
  if (isLived(lived, 'offer-message')) return { ...offer, message: lived, answered: null }
  if (offer.message === null) return offer
  // Taking the application up again counts as an answer without a date.
  if (isTheirWord(lived) || isLived(lived, 'reopened'))
    return { ...offer, message: null, answered: null }
  // So does an interview called off, which may name a date (point 46).
  if (!isLived(lived, 'answer') && !isLived(lived, 'cancelled')) return offer
  const { promise } = lived.entry
  // A day that they name leaves the ball with them; any other answer gives it back.
  return promise !== undefined && namesADate(promise, lived.at)
    ? { ...offer, answered: { promise, at: lived.at } }
    : { ...offer, message: null, answered: null }
}

type Told = Pick<Wall, 'shown'>

interface Read {
  decision: Decision | null
  offer: OpenOffer | null
  readonly meetings: Meeting[]
  readonly missed: Standing['missed'][number][]
  readonly ownOfferMessages: Set<string>
}

const readInterview = (
  read: Read,
  lived: Lived<'interview'>,
  by: Missed | undefined,
  application: Application,
  wall: Told,
): void => {
  if (isOvertaken(application, lived.entry)) return
  read.decision = null
  if (by === undefined) read.meetings.push(meetingOf(lived, read.meetings.length + 1, wall))
  else read.missed.push({ interview: lived.entry, by })
}

/**
 * The latest decision counts until the application is reopened or a new interview is noted. One
 * planned before the decision is cancelled by it, and stands again only where the application is
 * reopened before its day; later a new interview takes its place.
 */
export const standingOf = (
  application: Application,
  timeline: readonly Lived[],
  wall: Told,
): Standing => {
  const missed = missedIn(timeline)
  const read: Read = {
    decision: null,
    offer: null,
    meetings: [],
    missed: [],
    ownOfferMessages: new Set(),
  }
  for (const lived of timeline) {
    if (isLived(lived, 'offer-message') && read.offer !== null)
      read.ownOfferMessages.add(lived.entry.id)
    read.offer = offerAfter(read.offer, lived)
    if (isDecision(lived)) read.decision = lived
    else if (isLived(lived, 'reopened')) read.decision = null
    else if (isLived(lived, 'interview'))
      readInterview(read, lived, missed.get(lived.entry.id), application, wall)
  }
  const { decision, offer, meetings, ownOfferMessages } = read
  const inOrder = read.missed.sort((a, b) => a.by.at - b.by.at)
  return { decision, meetings, missed: inOrder, offer, ownOfferMessages }
}

const isDecision = (lived: Lived): lived is Lived & Decision => isDecisionKind(lived.entry.kind)

const meetingOf = ({ entry, at }: Lived<'interview'>, place: number, wall: Told): Meeting => ({
  interview: entry,
  starts: at,
  ends: wall.shown(at + entry.durationMinutes),
  round: entry.round ?? place,
})
