import * as v from 'valibot'
import { id } from '#domain/fields/fields.ts'
import { FORM_PREFIX } from './formPrefix.ts'

/** Most UTF-16 units of what one form holds, as JSON. */
const CONTENT_MAX = 400_000

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** What a form is kept under: its kind, and what it is about. */
export const formKey = v.pipe(
  v.string(),
  v.startsWith(FORM_PREFIX),
  v.maxLength(500),
  v.regex(/^[\w:./-]+$/u),
)

/** A form as it is handed over to be kept while it is not written. */
export const begunFormSchema = v.object({
  key: formKey,
  /** Whom its words are about: they are erased with them. Left out where it is nobody. */
  application: v.optional(id),
  /** People of the application that were known when it was begun. */
  people: v.pipe(v.array(id), v.maxLength(100)),
  /** JSON; only the form that wrote it knows what it says. */
  content: v.pipe(v.string(), v.maxLength(CONTENT_MAX), v.check(isJson)),
  /** The window that writes it. */
  by: v.optional(id),
})
export type BegunForm = v.InferOutput<typeof begunFormSchema>

/** Something begun and not written, a form or a message. */
export interface Begun {
  /** Of a form as it was handed over; of a message the id of its step. */
  readonly key: string
  readonly application?: string
  /** Its company, where the application is in the logbook. */
  readonly company?: string
  /** Wall clock of the person's zone when it was last kept. */
  readonly keptAt: string
  /** JSON of a form; a message is asked for by its step. */
  readonly content?: string
  /** Ids of people a form names who were taken off the card since; left out where there are none. */
  readonly gone?: readonly string[]
}
