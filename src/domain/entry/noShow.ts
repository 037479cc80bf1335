import { entryKind } from '#domain/entry/entryRow.ts'
import { id } from '#domain/fields/fields.ts'

/** The hour of the interview came, and they did not. */
export const noShow = entryKind({
  kind: 'no-show',
  fields: { interview: id },
  countsAs: 'answer',
  line: 'alone',
  retold: true,
  asks: ['interview', 'at', 'note'],
  drawing: () => 'people',
})
