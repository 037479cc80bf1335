import type { Minute } from '#domain/calendar/wallClock.ts'
import type { Person } from '#domain/logbook/person.ts'
import { isDecisionKind } from '#domain/stage.ts'
import { firstAttemptTo } from './addressee.ts'
import type { Facts } from './facts.ts'
import { isLived, type Lived } from './timeline.ts'

/** Whether anybody was thanked from a moment on: all there is to ask where nobody was named. */
export const anybodyThankedSince = (
  since: Minute,
  { timeline }: Pick<Facts, 'timeline'>,
): boolean => timeline.some((lived) => isLived(lived, 'thanks') && lived.at >= since)

/** Whether a person was thanked from a moment on, on this card or on another; one for all counts. */
export const thankedSince = (
  person: Person,
  since: Minute,
  { timeline, others, wall }: Pick<Facts, 'timeline' | 'others' | 'wall'>,
): boolean =>
  timeline.some(
    (lived) =>
      isLived(lived, 'thanks') &&
      lived.at >= since &&
      (lived.entry.to === undefined || lived.entry.to === person.id),
  ) ||
  others.people
    .recordsOf(person.id)
    .some(({ application, person: other }) =>
      application.entries.some(
        (entry) =>
          entry.kind === 'thanks' &&
          (entry.to === undefined || entry.to === other.id) &&
          wall.read(entry.at, entry.zone) >= since,
      ),
    )

const isWithdrawal = (lived: Lived): boolean =>
  isLived(lived, 'let-go') && lived.entry.reason === 'withdrawn'

/**
 * When thanks for a talk that ended at `since` are past, whatever the calendar says: at the first
 * attempt to reach that person, or at a decision that was not the person's own to withdraw.
 */
export const thanksOvertakenAt = (
  person: Person | undefined,
  since: Minute,
  facts: Facts,
): Minute => {
  const decision = facts.timeline.find(
    (lived) => lived.at >= since && isDecisionKind(lived.entry.kind) && !isWithdrawal(lived),
  )
  const attempt = firstAttemptTo(person, facts, since)
  return Math.min(attempt?.at ?? Infinity, decision?.at ?? Infinity)
}
