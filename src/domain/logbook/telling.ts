import * as v from 'valibot'
import { id, localDate } from '#domain/fields/fields.ts'

/**
 * What a file left open about a card, to be told later: when an interview was that it only names
 * (`on`: its day, where only the hour is missing); at what hour one was, whom the person met and
 * whether they said when, each about one interview; and when an outcome came.
 */
export const TELLINGS = ['interview', 'hour', 'whom', 'promise', 'outcome'] as const
export type TellingName = (typeof TELLINGS)[number]

export const tellingSchema = v.object({
  asks: v.picklist(TELLINGS, 'value-malformed'),
  /** The entry it is about. */
  entry: v.optional(id),
  on: v.optional(localDate),
})
export type Telling = v.InferOutput<typeof tellingSchema>
