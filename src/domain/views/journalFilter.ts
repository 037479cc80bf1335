import * as v from 'valibot'
import { ENTRY_KINDS } from '#domain/entry/kinds.ts'
import { line, localDate, upTo } from '#domain/fields/fields.ts'
import { STAGES } from '#domain/vocabulary.ts'

/** Which entries of the journal are asked for; left out means all. `from` and `to` are both included. */
export const journalFilterSchema = v.object({
  from: v.optional(localDate),
  to: v.optional(localDate),
  kinds: v.optional(upTo(ENTRY_KINDS.length, v.picklist(ENTRY_KINDS))),
  stages: v.optional(upTo(STAGES.length, v.picklist(STAGES))),
  /** Words of the name of somebody the entry names. */
  person: v.optional(line),
  text: v.optional(line),
})
export type JournalFilter = v.InferOutput<typeof journalFilterSchema>
