import * as v from 'valibot'
import { entryKind } from '#domain/entry/entryRow.ts'
import { id, text } from '#domain/fields/fields.ts'

/** An invitation on LinkedIn that was sent. Its person's id stays when they are erased: it says nothing by itself. */
export const linkedinInvitation = entryKind({
  kind: 'linkedin-invitation',
  fields: { to: id, text: v.optional(text) },
  countsAs: 'contact',
  line: 'addressed',
  channels: ['linkedin'],
  asks: ['to', 'at', 'text', 'note'],
  person: 'to',
  keeps: ['to'],
  writes: ['text'],
  drawing: () => 'profile',
})
