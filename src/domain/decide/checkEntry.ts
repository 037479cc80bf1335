import type { DecideContext } from './decision.ts'
import { peopleNamedIn, rowOf } from '#domain/entry/entry.ts'
import type { Entry } from '#domain/entry/entry.ts'
import { isNotYet } from '#domain/entry/notYet.ts'
import { accepted, refused, type Outcome } from '#domain/outcome.ts'

/**
 * Whether an entry can stand: everything but an interview lies in the past, and whoever it names is
 * among `people`. `field` is the path of the entry in the request.
 */
export const checkEntry = (
  entry: Entry,
  people: ReadonlySet<string>,
  present: DecideContext,
  field: string,
): Outcome<Entry> => {
  if (isNotYet(entry, present)) return refused('in-the-future', `${field}.at`)
  if (!peopleNamedIn(entry).every((person) => people.has(person)))
    return refused('no-such-person', `${field}.${rowOf(entry.kind).people.asked}`)
  return accepted(entry)
}
