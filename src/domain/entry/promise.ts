import * as v from 'valibot'
import { localDate, whole } from '#domain/fields/fields.ts'

/**
 * What was said about when the answer comes. `within` counts calendar days from the entry's day, and
 * its last day is still theirs; so is the day of `by`, and the day before that of `before`. `hours`
 * count from the minute it was said.
 */
export const promiseSchema = v.variant('kind', [
  v.object({ kind: v.literal('date'), date: localDate }),
  v.object({ kind: v.literal('by'), date: localDate }),
  v.object({ kind: v.literal('before'), date: localDate }),
  v.object({ kind: v.literal('within'), days: whole(1, 365) }),
  v.object({ kind: v.literal('hours'), hours: whole(1, 240) }),
  v.object({ kind: v.literal('vague') }),
  v.object({ kind: v.literal('none') }),
])
export type Promised = v.InferOutput<typeof promiseSchema>
