import * as v from 'valibot'
import { entryKind } from '#domain/entry/entryRow.ts'
import { id } from '#domain/fields/fields.ts'

/** What they said about the interview, after their decision as a rule. */
export const feedback = entryKind({
  kind: 'feedback',
  fields: { from: v.optional(id) },
  countsAs: 'answer',
  line: 'theirs',
  asks: ['from', 'at', 'note'],
  person: 'from',
  drawing: () => 'reply',
})
