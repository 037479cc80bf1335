import { entryKind } from '#domain/entry/entryRow.ts'

/** They took their offer back: the application goes on as after an answer without a date. */
export const offerWithdrawn = entryKind({
  kind: 'offer-withdrawn',
  fields: {},
  countsAs: 'answer',
  isAnswer: true,
  line: 'alone',
  retold: true,
  asks: ['at', 'note'],
  drawing: () => 'reply',
})
