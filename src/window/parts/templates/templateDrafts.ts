import { reactive } from 'vue'
import { OWN_PREFIX } from '#domain/messages/draft/writtenTemplates.ts'
import type { Language } from '#domain/language.ts'
import { templateKey, type WrittenTemplate } from '#domain/logbook/template.ts'

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

const kept = reactive(new Map<string, Kept>())

/** Changes to a template that were not saved yet; kept while the window is open. */
export const keptTemplateDraft = (
  template: string,
  language: Language,
): TemplateDraft | undefined => kept.get(templateKey(template, language))?.draft

export const keepTemplateDraft = (
  template: string,
  language: Language,
  draft: TemplateDraft | undefined,
): void => {
  const key = templateKey(template, language)
  if (draft === undefined) kept.delete(key)
  else kept.set(key, { template, language, draft: { ...draft } })
}

/** Id of a new template: the one begun and not saved yet, else a fresh one. */
export const newTemplateId = (language: Language, written: readonly WrittenTemplate[]): string => {
  const begun = [...kept.values()].find(
    (one) =>
      one.language === language &&
      one.template.startsWith(OWN_PREFIX) &&
      !written.some(({ template }) => template === one.template),
  )
  return begun?.template ?? `${OWN_PREFIX}${crypto.randomUUID()}`
}
