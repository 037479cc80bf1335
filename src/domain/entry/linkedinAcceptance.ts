import { entryKind } from '#domain/entry/entryRow.ts'
import { id } from '#domain/fields/fields.ts'

/** An invitation on LinkedIn that was accepted. Its person's id stays when they are erased: it says nothing by itself. */
export const linkedinAcceptance = entryKind({
  kind: 'linkedin-acceptance',
  fields: { from: id },
  countsAs: 'connection',
  line: 'theirs',
  retold: true,
  channels: ['linkedin'],
  asks: ['from', 'at', 'note'],
  person: 'from',
  keeps: ['from'],
  drawing: () => 'profile',
})
