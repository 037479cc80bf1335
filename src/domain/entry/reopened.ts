import { entryKind } from '#domain/entry/entryRow.ts'

/** A decision no longer counts: the application is taken up again. */
export const reopened = entryKind({
  kind: 'reopened',
  fields: {},
  countsAs: 'reopening',
  line: 'alone',
  asks: ['at', 'note'],
  drawing: () => 'unfold',
})
