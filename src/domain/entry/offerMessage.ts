import * as v from 'valibot'
import { entryKind } from '#domain/entry/entryRow.ts'
import { id, text } from '#domain/fields/fields.ts'
import { CHANNELS } from '#domain/vocabulary.ts'

/**
 * A message about an offer: a question or a counter-proposal to those who made it, or word of it to
 * others who still think. To those who made it it uses no round; word of it to others does.
 */
export const offerMessage = entryKind({
  kind: 'offer-message',
  fields: {
    to: v.optional(id),
    channel: v.picklist(CHANNELS, 'value-malformed'),
    text: v.optional(text),
  },
  countsAs: 'contact',
  awaitsAnswer: true,
  line: 'addressed',
  asks: ['to', 'channel', 'at', 'text', 'note'],
  person: 'to',
  keeps: ['channel'],
  writes: ['text'],
  drawing: ({ channel }) => channel,
  details: ({ channel }) => [{ tells: 'channel', channel }],
})
