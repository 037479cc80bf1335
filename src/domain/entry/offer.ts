import * as v from 'valibot'
import { known } from '#domain/entry/detail.ts'
import { entryKind } from '#domain/entry/entryRow.ts'
import { localDate } from '#domain/fields/fields.ts'

/** An offer that was received; `deadline` is the last day to answer it. */
export const offer = entryKind({
  kind: 'offer',
  fields: { deadline: v.optional(localDate) },
  countsAs: 'answer',
  isAnswer: true,
  line: 'aside',
  asks: ['deadline', 'at', 'note'],
  drawing: () => 'contract',
  details: ({ deadline }) => known(deadline, (date) => ({ tells: 'deadline', date })),
  result: ({ deadline }) => known(deadline, (date) => ({ tells: 'deadline', date }))[0],
})
