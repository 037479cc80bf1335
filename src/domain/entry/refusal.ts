import * as v from 'valibot'
import { known } from '#domain/entry/detail.ts'
import { entryKind } from '#domain/entry/entryRow.ts'
import { localDate, text } from '#domain/fields/fields.ts'

/** They chose somebody else, or nobody. */
export const refusal = entryKind({
  kind: 'refusal',
  fields: {
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
  asks: ['at', 'nobodyHired', 'reason', 'chosenStarts', 'note'],
  writes: ['reason'],
  drawing: () => 'folded-page',
  details: ({ reason, chosenStarts, nobodyHired }) => [
    ...(nobodyHired === true ? [{ tells: 'nobodyHired' } as const] : []),
    ...known(reason, (value) => ({ tells: 'text', text: value })),
    ...known(chosenStarts, (date) => ({ tells: 'chosenStarts', date })),
  ],
})
