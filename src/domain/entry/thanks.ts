import * as v from 'valibot'
import { entryKind } from '#domain/entry/entryRow.ts'
import { id, text } from '#domain/fields/fields.ts'
import { CHANNELS } from '#domain/vocabulary.ts'

/** A thanks to one person, or to everybody met. */
export const thanks = entryKind({
  kind: 'thanks',
  fields: {
    to: v.optional(id),
    channel: v.picklist(CHANNELS, 'value-malformed'),
    text: v.optional(text),
  },
  countsAs: 'contact',
  line: 'agreed',
  channels: ['email', 'linkedin', 'letter', 'phone', 'in-person'],
  asks: ['to', 'channel', 'at', 'text', 'note'],
  person: 'to',
  keeps: ['channel'],
  writes: ['text'],
  drawing: ({ channel }) => channel,
  details: ({ channel }) => [{ tells: 'channel', channel }],
})
