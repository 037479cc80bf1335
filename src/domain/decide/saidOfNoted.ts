import type { SaidKey } from './said.ts'
import type { Person } from '#domain/logbook/person.ts'
import { same } from '#domain/same.ts'
import { without } from '#domain/without.ts'

/** Whether one more of those asked about is somebody else, and nothing besides is new. */
const isOnlyUnlike = (before: Person, person: Person): boolean =>
  (person.unlike?.length ?? 0) > (before.unlike?.length ?? 0) &&
  same(without(person, 'unlike'), without(before, 'unlike'))

/** What is said of a person written down: that they have left or are somebody else, where nothing else is new of them. */
export const saidOfNoted = (before: Person | undefined, person: Person): SaidKey =>
  before !== undefined && before.left !== true && same(person, { ...before, left: true })
    ? 'person-left'
    : before !== undefined && isOnlyUnlike(before, person)
      ? 'people-unlike'
      : 'person-noted'

/** Whether a person came from elsewhere by this change, for the first time or once more. */
export const isArrival = (before: Person | undefined, person: Person): boolean =>
  person.movedHere === true && (before?.movedHere !== true || before.left === true)
