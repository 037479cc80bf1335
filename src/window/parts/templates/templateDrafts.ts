import { OWN_PREFIX } from '#domain/messages/draft/writtenTemplates.ts'
import type { Language } from '#domain/language.ts'
import type { WrittenTemplate } from '#domain/logbook/template.ts'
import { keptWhileOpen } from '#ui/keptWhileOpen.ts'

/** A template while it is being written. */
export interface TemplateDraft {
  name: string
  subject: string
  body: string
  rules: readonly string[]
  channels: readonly string[]
}

/** What a template of one's own begins with. */
export type TemplateStart = Omit<TemplateDraft, 'name'>

interface Kept {
  readonly template: string
  readonly language: Language
  readonly draft: TemplateDraft
}

const drafts = keptWhileOpen<Kept>()

/** Changes to a template that were not saved yet. */
export const keptTemplateDraft = (
  template: string,
  language: Language,
): TemplateDraft | undefined => drafts.of([template, language])?.draft

export const keepTemplateDraft = (
  template: string,
  language: Language,
  draft: TemplateDraft,
): void => {
  drafts.keep([template, language], { template, language, draft: { ...draft } })
}

/** The template is saved, or as it was. */
export const forgetTemplateDraft = (template: string, language: Language): void => {
  drafts.forget([template, language])
}

/** Id of a new template: the one begun and not saved yet, else a fresh one. */
export const newTemplateId = (language: Language, written: readonly WrittenTemplate[]): string => {
  const begun = drafts
    .all()
    .find(
      (one) =>
        one.language === language &&
        one.template.startsWith(OWN_PREFIX) &&
        !written.some(({ template }) => template === one.template),
    )
  return begun?.template ?? `${OWN_PREFIX}${crypto.randomUUID()}`
}
