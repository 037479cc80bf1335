import type { Application } from '#domain/logbook/application.ts'
import type { Interview } from '#domain/entry/entry.ts'
import { isConnected } from '#domain/logbook/isConnected.ts'
import type { Person } from '#domain/logbook/person.ts'
import { isReachable } from './channels.ts'
import type { Meeting } from './standing.ts'
import { isLived, type Lived } from './timeline.ts'

/** The people of an application as the rules see them. */
export interface Circle {
  /** Met at the latest interview held, the lead first where nobody noted them as met. */
  readonly met: readonly Person[]
  /** Whom to follow up with: lead, met, met earlier, then anyone else noted; the first reachable. */
  readonly toFollowUp: Person | undefined
  /** HR, or the lead where they can be reached, when that is not the person asked (S3, S4). */
  readonly alternativeTo: (person: Person | undefined) => Person | undefined
  /** People are recorded, none can be reached, and someone was asked and gave no details. */
  readonly detailMissing: boolean
  readonly isConnected: (person: Person) => boolean
  readonly isInvited: (person: Person) => boolean
  readonly byId: (id: string | undefined) => Person | undefined
}

const idsMet = ({ met, lead }: Interview): readonly string[] =>
  lead === undefined || met.includes(lead) ? met : [lead, ...met]

const leadFirst = ({ met, lead }: Interview): readonly string[] =>
  lead === undefined ? met : [lead, ...met]

/** Reads who was met, at the latest interview held (`last`) and at those before it. */
export const circleOf = (
  { people }: Application,
  timeline: readonly Lived[],
  last: Meeting | undefined,
  earlier: readonly Meeting[],
): Circle => {
  const byId = (id: string | undefined): Person | undefined =>
    people.find((person) => person.id === id)
  const known = (ids: readonly string[]): Person[] =>
    ids.map(byId).filter((person) => person !== undefined)
  const entries = timeline.map(({ entry }) => entry)
  const hasAccepted = (person: Person): boolean => isConnected(person, entries)
  const inTurn = [
    ...known(last === undefined ? [] : leadFirst(last.interview)),
    ...known(earlier.toReversed().flatMap(({ interview }) => leadFirst(interview))),
    ...people,
  ]
  const canBeReached = (person: Person): boolean => isReachable(person, hasAccepted(person))
  const reachable = inTurn.find(canBeReached)
  return {
    met: known(last === undefined ? [] : idsMet(last.interview)),
    toFollowUp: reachable ?? inTurn[0],
    alternativeTo: (person) =>
      inTurn.find((other) => other.isHr === true && other !== person) ??
      known([last?.interview.lead ?? '']).find((lead) => lead !== person && canBeReached(lead)),
    detailMissing:
      reachable === undefined && people.some(({ gaveNoDetails }) => gaveNoDetails === true),
    isConnected: hasAccepted,
    isInvited: (person) =>
      hasAccepted(person) ||
      timeline.some(
        (lived) => isLived(lived, 'linkedin-invitation') && lived.entry.to === person.id,
      ),
    byId,
  }
}
