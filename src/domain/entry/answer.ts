import * as v from 'valibot'
import { known } from '#domain/entry/detail.ts'
import { entryKind } from '#domain/entry/entryRow.ts'
import { promiseSchema } from '#domain/entry/promise.ts'
import { id } from '#domain/fields/fields.ts'
import { CHANNELS } from '#domain/vocabulary.ts'

/** "Not yet": the only answer that leads to another follow-up. */
export const answer = entryKind({
  kind: 'answer',
  fields: {
    from: v.optional(id),
    channel: v.optional(v.picklist(CHANNELS, 'value-malformed')),
    promise: v.optional(promiseSchema),
  },
  countsAs: 'answer',
  isAnswer: true,
  line: 'theirs',
  asks: ['from', 'promise', 'at', 'channel', 'note'],
  person: 'from',
  keeps: ['channel', 'promise'],
  drawing: () => 'reply',
  details: ({ channel, promise }) => [
    ...known(channel, (value) => ({ tells: 'channel', channel: value })),
    ...known(promise, (value) => ({ tells: 'promise', promise: value })),
  ],
  result: ({ promise }) => known(promise, (value) => ({ tells: 'promise', promise: value }))[0],
})
