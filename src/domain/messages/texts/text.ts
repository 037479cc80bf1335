import type { TemplateId } from '#domain/messages/templates.ts'
import type { Language } from '#domain/language.ts'
import type { By } from '#domain/vocabulary.ts'

/** One wording of a template, in the markup of `markup/node.ts`. */
export interface TemplateText {
  /** Only messages that have a subject line. */
  readonly subject?: string
  readonly body: string
}

/** The wordings of a template: the first is its original, the others vary it. */
export type TemplateWordings = readonly [TemplateText, ...TemplateText[]]

/** Every template in one language. */
export interface MessageTexts {
  readonly language: Language
  /** Subject lines that fit any message about an interview. */
  readonly plainSubjects: readonly string[]
  readonly templates: By<TemplateId, TemplateWordings>
}
