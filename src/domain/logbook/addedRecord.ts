import * as v from 'valibot'
import { line, whole } from '#domain/fields/fields.ts'

/** Another logbook was added to this one: where it came from, and what it brought. */
export const addedRecordSchema = v.object({
  /** What the computer is called; empty where the file did not say. */
  from: line,
  /** How many events stand right before this one that came with it: they are one change. */
  events: whole(0, 100_000_000),
  /** Cards that were not here. */
  opened: whole(0, 100_000_000),
  /** Cards that were here, and of which something new was told. */
  changed: whole(0, 100_000_000),
})
export type AddedRecord = v.InferOutput<typeof addedRecordSchema>
