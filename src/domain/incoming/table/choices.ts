import * as v from 'valibot'
import { COLUMN_USES } from '#domain/incoming/headers/fields.ts'
import { whole } from '#domain/fields/fields.ts'

/** Longest text of an answer or an id of a question, in UTF-16 units. */
const KEY_MAX = 400
const key = v.pipe(v.string('value-malformed'), v.maxLength(KEY_MAX, 'text-too-long'))
const column = v.pipe(v.string('value-malformed'), v.regex(/^\d{1,4}$/u, 'value-malformed'))
const lineNumber = whole(0, 10_000_000)

/**
 * What the person chose about a table; whatever is absent stands as proposed. Answers go by the id
 * of the question and hold one of its options; what is confirmed was left as proposed.
 */
export const tableChoicesSchema = v.object({
  /** Place of the sheet in the workbook, from 0. */
  sheet: v.optional(whole(0, 100_000)),
  /** Line of the header; null where there is none. */
  headerLine: v.optional(v.nullable(lineNumber)),
  /** What becomes of a column, by its place from 0. */
  columns: v.optional(v.record(column, v.picklist(COLUMN_USES, 'value-malformed'))),
  answers: v.optional(v.record(key, key)),
  confirmed: v.optional(v.pipe(v.array(key), v.maxLength(5_000, 'text-too-long'))),
  /** Whether rows hidden in the file are taken too. */
  hidden: v.optional(v.boolean()),
  /** Lines that are not to be taken. */
  leftOut: v.optional(v.pipe(v.array(lineNumber), v.maxLength(100_000, 'text-too-long'))),
  /** Lines that are applications of their own, whatever they look like. */
  apart: v.optional(v.pipe(v.array(lineNumber), v.maxLength(100_000, 'text-too-long'))),
})
export type TableChoices = v.InferOutput<typeof tableChoicesSchema>
