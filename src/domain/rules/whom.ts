import type { Application } from '#domain/logbook/application.ts'
import type { Interview } from '#domain/entry/entry.ts'
import { isConnected } from '#domain/logbook/isConnected.ts'
import type { Person } from '#domain/logbook/person.ts'
import { isReachable } from './channels.ts'
import type { KnownElsewhere } from './others.ts'
import type { Meeting } from './standing.ts'
import { isLived, type Lived } from './timeline.ts'

/** The people of an application as the rules see them. */
export interface Circle {
  /** Met at an interview, the lead first where nobody noted them as met. */
  readonly metAt: (meeting: Meeting) => readonly Person[]
  /**
   * Whom to follow up with: the agency's consultant where there is one, else lead, met, met earlier,
   * then anyone else noted; the first who can be reached. Whoever left is passed over.
   */
  readonly toFollowUp: Person | undefined
  /** HR, or the lead where they can be reached, when that is not the person asked (S3, S4). */
  readonly alternativeTo: (person: Person | undefined) => Person | undefined
  /** Nobody can be reached, and someone gave no details, or all who were known have left. */
  readonly detailMissing: boolean
  readonly isConnected: (person: Person) => boolean
  readonly isInvited: (person: Person) => boolean
  /** Has left the company, as noted here or on another card. */
  readonly hasLeft: (person: Person) => boolean
  readonly byId: (id: string | undefined) => Person | undefined
}

const idsMet = ({ met, lead }: Interview): readonly string[] =>
  lead === undefined || met.includes(lead) ? met : [lead, ...met]

const leadFirst = ({ met, lead }: Interview): readonly string[] =>
  lead === undefined ? met : [lead, ...met]

/** Whose interviews give the order in which people are asked. */
export interface Talks {
  /** Interviews from the latest to the first: one that was missed since counts as the latest. */
  readonly latestFirst: readonly Interview[]
}

/** Reads who was met at which interview, and who of them can be reached. */
export const circleOf = (
  { people }: Application,
  timeline: readonly Lived[],
  { latestFirst }: Talks,
  elsewhere: KnownElsewhere,
): Circle => {
  const byId = (id: string | undefined): Person | undefined =>
    people.find((person) => person.id === id)
  const known = (ids: readonly string[]): Person[] =>
    ids.map(byId).filter((person) => person !== undefined)
  const entries = timeline.map(({ entry }) => entry)
  const hasLeft = (person: Person): boolean => person.left === true || elsewhere.hasLeft(person.id)
  const hasAccepted = (person: Person): boolean =>
    isConnected(person, entries) || elsewhere.isConnected(person.id)
  const canBeReached = (person: Person): boolean => isReachable(person, hasAccepted(person))
  const inTurn = [...known(latestFirst.flatMap(leadFirst)), ...people].filter(
    (person) => !hasLeft(person),
  )
  const reachable =
    inTurn.find((person) => person.agency === true && canBeReached(person)) ??
    inTurn.find(canBeReached)
  const lead = known([latestFirst[0]?.lead ?? '']).find((person) => !hasLeft(person))
  const alternativeTo = (person: Person | undefined): Person | undefined => {
    const isLead = lead !== undefined && lead !== person && canBeReached(lead)
    // Through an agency, who received the person at the client's is the other one to ask.
    if (person?.agency === true && isLead) return lead
    return (
      inTurn.find((other) => other.isHr === true && other !== person) ?? (isLead ? lead : undefined)
    )
  }
  return {
    metAt: ({ interview }) => known(idsMet(interview)),
    toFollowUp: reachable ?? inTurn[0],
    alternativeTo,
    detailMissing:
      reachable === undefined &&
      (people.some(({ gaveNoDetails }) => gaveNoDetails === true) ||
        (people.length > 0 && inTurn.length === 0)),
    isConnected: hasAccepted,
    isInvited: (person) =>
      hasAccepted(person) ||
      elsewhere.isInvited(person.id) ||
      timeline.some(
        (lived) => isLived(lived, 'linkedin-invitation') && lived.entry.to === person.id,
      ),
    hasLeft,
    byId,
  }
}
