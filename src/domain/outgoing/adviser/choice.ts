import * as v from 'valibot'
import { id, localDate } from '#domain/fields/fields.ts'
import { LANGUAGES } from '#domain/language.ts'
import { journalFilterSchema } from '#domain/views/journalFilter.ts'
import { FORM_LANGUAGES } from './formWords.ts'
import { OFFICE_IDS } from './offices.ts'
import { PRIVATE_PARTS } from './privateParts.ts'

/** The most applications that are left out by name. */
const MOST_LEFT_OUT = 10_000

const common = {
  /** What is private and leaves all the same; nothing does by default. */
  parts: v.array(v.picklist(PRIVATE_PARTS)),
  /** The language of the headers and of the words, where no office has one of its own. */
  language: v.picklist(LANGUAGES),
}

/** What of the logbook leaves, as it was chosen. */
export const adviserChoiceSchema = v.variant('table', [
  v.object({
    table: v.literal('applications'),
    ...common,
    from: v.optional(localDate),
    to: v.optional(localDate),
    /** Applications that stay out of it. */
    leftOut: v.optional(v.pipe(v.array(id), v.maxLength(MOST_LEFT_OUT))),
  }),
  v.object({ table: v.literal('journal'), ...common, filter: journalFilterSchema }),
  v.object({
    /** What an office asks for, in its own words. */
    table: v.literal('office'),
    ...common,
    office: v.picklist(OFFICE_IDS),
    formLanguage: v.optional(v.picklist(FORM_LANGUAGES)),
    from: v.optional(localDate),
    to: v.optional(localDate),
    leftOut: v.optional(v.pipe(v.array(id), v.maxLength(MOST_LEFT_OUT))),
  }),
])
export type AdviserChoice = v.InferOutput<typeof adviserChoiceSchema>
