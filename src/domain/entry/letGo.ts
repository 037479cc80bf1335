import * as v from 'valibot'
import { entryKind } from '#domain/entry/entryRow.ts'
import { LET_GO_REASONS } from '#domain/vocabulary.ts'

/** The application is put away, by silence or by the person's own choice. */
export const letGo = entryKind({
  kind: 'let-go',
  fields: { reason: v.picklist(LET_GO_REASONS, 'value-malformed') },
  countsAs: 'decision',
  line: 'aside',
  asks: ['letGoReason', 'at', 'note'],
  drawing: () => 'drawer',
  details: ({ reason }) => [{ tells: 'let-go-reason', reason }],
  result: ({ reason }) => ({ tells: 'let-go-reason', reason }),
})
