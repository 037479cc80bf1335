import * as v from 'valibot'
import { known } from '#domain/entry/detail.ts'
import { entryKind } from '#domain/entry/entryRow.ts'
import { localDate, text } from '#domain/fields/fields.ts'
import { CHANNELS } from '#domain/vocabulary.ts'

/** They said no, whether they chose somebody else, nobody, or did not say. */
export const refusal = entryKind({
  kind: 'refusal',
  fields: {
    /** How they said it, where it is known. */
    channel: v.optional(v.picklist(CHANNELS, 'value-malformed')),
    reason: v.optional(text),
    /** First day of the chosen candidate, where known: it anchors the re-approach (S1). */
    chosenStarts: v.optional(localDate),
    /** The post was frozen or given up: nobody was chosen. */
    nobodyHired: v.optional(v.boolean()),
  },
  countsAs: 'decision',
  isAnswer: true,
  line: 'alone',
  isQuiet: true,
  retold: true,
  asks: ['at', 'channel', 'nobodyHired', 'reason', 'chosenStarts', 'note'],
  writes: ['reason'],
  drawing: () => 'folded-page',
  details: ({ channel, reason, chosenStarts, nobodyHired }) => [
    ...known(channel, (value) => ({ tells: 'channel', channel: value })),
    ...(nobodyHired === true ? [{ tells: 'nobodyHired' } as const] : []),
    ...known(reason, (value) => ({ tells: 'text', text: value })),
    ...known(chosenStarts, (date) => ({ tells: 'chosenStarts', date })),
  ],
})
