import { entryKind } from '#domain/entry/entryRow.ts'

/** Anything else worth keeping. */
export const note = entryKind({
  kind: 'note',
  fields: {},
  countsAs: 'note',
  line: 'alone',
  asks: ['note', 'at'],
  drawing: () => 'note',
})
