import * as v from 'valibot'
import { known } from '#domain/entry/detail.ts'
import { entryKind } from '#domain/entry/entryRow.ts'
import { CHANNELS } from '#domain/vocabulary.ts'

/** The application was sent: before any interview. A form on a web site has no channel. */
export const applied = entryKind({
  kind: 'applied',
  fields: { channel: v.optional(v.picklist(CHANNELS, 'value-malformed')) },
  countsAs: 'sending',
  line: 'aside',
  channels: ['email', 'letter', 'linkedin', 'in-person', 'phone'],
  asks: ['at', 'channel', 'note'],
  drawing: () => 'send',
  details: ({ channel }) => known(channel, (value) => ({ tells: 'channel', channel: value })),
})
