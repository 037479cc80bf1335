import * as v from 'valibot'
import { localDate, whole } from '#domain/fields/fields.ts'

/** What was said about when the answer comes. `within` counts calendar days from the entry's day. */
export const promiseSchema = v.variant('kind', [
  v.object({ kind: v.literal('date'), date: localDate }),
  v.object({ kind: v.literal('within'), days: whole(1, 365) }),
  v.object({ kind: v.literal('vague') }),
  v.object({ kind: v.literal('none') }),
])
export type Promised = v.InferOutput<typeof promiseSchema>
