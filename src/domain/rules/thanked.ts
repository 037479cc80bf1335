import type { Minute } from '#domain/calendar/wallClock.ts'
import type { Person } from '#domain/logbook/person.ts'
import type { Facts } from './facts.ts'
import { isLived } from './timeline.ts'

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
