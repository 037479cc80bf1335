import * as v from 'valibot'
import { line, link, requiredLine, text, whole } from '#domain/fields/fields.ts'
import { PACES, TRIAL_CATEGORIES } from '#domain/vocabulary.ts'

/** What is known about the post itself; everything but company and post may be unknown. */
export const detailsSchema = v.object({
  company: requiredLine('company-missing'),
  post: requiredLine('post-missing'),
  place: v.optional(line),
  offerUrl: v.optional(link),
  pace: v.picklist(PACES, 'value-malformed'),
  /** The post lives on direct contact, as in sales: the phone comes earlier (S4). */
  directContact: v.boolean(),
  /** Trial period: a category, or a whole number of months. */
  trial: v.union([v.picklist(TRIAL_CATEGORIES), whole(1, 24)], 'value-malformed'),
  notes: v.optional(text),
})
export type Details = v.InferOutput<typeof detailsSchema>

export const DEFAULT_DETAILS = {
  pace: 'normal',
  directContact: false,
  trial: 'technician-supervisor',
} as const satisfies Partial<Details>
