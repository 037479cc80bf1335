import { entryKind } from '#domain/entry/entryRow.ts'

/** Hired elsewhere, the person goes on with this application all the same. */
export const goOn = entryKind({
  kind: 'go-on',
  fields: {},
  countsAs: 'note',
  line: 'alone',
  asks: ['at', 'note'],
  drawing: () => 'unfold',
})
