import { entryKind } from '#domain/entry/entryRow.ts'
import { id } from '#domain/fields/fields.ts'

/** The person could not come to an interview: whoever was to be met is written to at once. */
export const couldNotCome = entryKind({
  kind: 'could-not-come',
  fields: { interview: id },
  countsAs: 'note',
  line: 'alone',
  retold: true,
  asks: ['interview', 'at', 'note'],
  drawing: () => 'people',
})
