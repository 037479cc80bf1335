import type { SaidKey } from './said.ts'
import type { Person } from '#domain/logbook/person.ts'
import { same } from '#domain/same.ts'

/** What is said of a person written down: that they have left, where nothing else is new of them. */
export const saidOfNoted = (before: Person | undefined, person: Person): SaidKey =>
  before !== undefined && before.left !== true && same(person, { ...before, left: true })
    ? 'person-left'
    : 'person-noted'

/** Whether a person came from elsewhere by this change, for the first time or once more. */
export const isArrival = (before: Person | undefined, person: Person): boolean =>
  person.movedHere === true && (before?.movedHere !== true || before.left === true)
