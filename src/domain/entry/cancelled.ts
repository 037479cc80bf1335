import * as v from 'valibot'
import { known } from '#domain/entry/detail.ts'
import { entryKind } from '#domain/entry/entryRow.ts'
import { promiseSchema } from '#domain/entry/promise.ts'
import { id } from '#domain/fields/fields.ts'

/** They cancelled an interview without a new date; `promise` is when they will name one. */
export const cancelled = entryKind({
  kind: 'cancelled',
  fields: { interview: id, promise: v.optional(promiseSchema) },
  countsAs: 'answer',
  isAnswer: true,
  line: 'aside',
  asks: ['interview', 'promise', 'at', 'note'],
  drawing: () => 'reply',
  details: ({ promise }) => known(promise, (value) => ({ tells: 'promise', promise: value })),
  result: ({ promise }) => known(promise, (value) => ({ tells: 'promise', promise: value }))[0],
})
