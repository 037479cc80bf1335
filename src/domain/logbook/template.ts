import type { Language } from '#domain/language.ts'

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

/** The key a written template is kept under. */
export const templateKey = (template: string, language: Language): string =>
  `${template}/${language}`
