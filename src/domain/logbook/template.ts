import * as v from 'valibot'
import { id, line, text } from '#domain/fields/fields.ts'
import { LANGUAGES, type Language } from '#domain/language.ts'

/**
 * What a template the person added is offered for. Left out or empty means no bound: every step,
 * every channel that is written. Ids of a newer version stay in, and fit nothing here.
 */
export interface TemplateBounds {
  /** Ids of rules. */
  readonly rules?: string[] | undefined
  readonly channels?: string[] | undefined
}

/** A message template as the person wrote it, over or beside the ones that come with Relance. */
export interface WrittenTemplate extends TemplateBounds {
  readonly template: string
  readonly language: Language
  readonly subject?: string | undefined
  readonly body: string
  readonly name?: string | undefined
}

const ids = v.pipe(v.array(id), v.maxLength(50, 'value-malformed'))

/** A template as it is asked to be kept. */
export const writtenTemplateSchema = v.object({
  template: id,
  language: v.picklist(LANGUAGES, 'value-malformed'),
  subject: v.optional(line),
  body: text,
  name: v.optional(line),
  rules: v.optional(ids),
  channels: v.optional(ids),
})

/** The key a written template is kept under. */
export const templateKey = (template: string, language: Language): string =>
  `${template}/${language}`
