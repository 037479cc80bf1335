/** Languages of the interface and of the messages. */
export const LANGUAGES = ['fr', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** A message template as the person wrote it, over or beside the ones that come with Relance. */
export interface WrittenTemplate {
  readonly template: string
  readonly language: Language
  readonly subject?: string | undefined
  readonly body: string
  readonly name?: string | undefined
}

/** The key a written template is kept under. */
export const templateKey = (template: string, language: Language): string =>
  `${template}/${language}`
