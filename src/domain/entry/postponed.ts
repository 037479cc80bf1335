import * as v from 'valibot'
import { entryKind } from '#domain/entry/entryRow.ts'
import { id, localDateTime } from '#domain/fields/fields.ts'

/**
 * An interview was put to another moment, in the same round: the interview itself is told anew with
 * its new start, and this line keeps when it was to be. Both starts are wall clock in the zone of this
 * entry, which the interview takes over.
 */
export const postponed = entryKind({
  kind: 'postponed',
  fields: { interview: id, oldStart: v.optional(localDateTime), newStart: localDateTime },
  countsAs: 'note',
  line: 'aside',
  asks: ['interview', 'newStart', 'at', 'note'],
  drawing: () => 'people',
  details: ({ newStart }) => [{ tells: 'newStart', moment: newStart }],
  result: ({ newStart }) => ({ tells: 'newStart', moment: newStart }),
})
