import { counts, inLivedOrder, type Interview } from '#domain/entry/entry.ts'
import { livedAt } from '#domain/entry/livedAt.ts'
import type { Application } from './application.ts'

/** What of an application tells whether a decision overtook an interview. */
export type Decided = Pick<Application, 'entries' | 'notedOrder'>

const isNotedBefore = ({ notedOrder = [] }: Decided, id: string, other: string): boolean => {
  const place = notedOrder.indexOf(id)
  return place !== -1 && place < notedOrder.indexOf(other)
}

/**
 * Whether an interview was planned before a decision that came first: it is cancelled by it, and stands
 * again only where the application is taken up again before its day.
 */
export const isOvertaken = (application: Decided, interview: Interview): boolean => {
  const turn = application.entries.findLast(
    (entry) =>
      (counts(entry.kind, 'decision') || counts(entry.kind, 'reopening')) &&
      inLivedOrder({ ...entry, at: livedAt(entry, interview.zone) }, interview) < 0,
  )
  return (
    turn !== undefined &&
    counts(turn.kind, 'decision') &&
    isNotedBefore(application, interview.id, turn.id)
  )
}
