import { reactive } from 'vue'
import { templateKey, type Language } from '#domain/template.ts'

/** A template while it is being written. */
export interface TemplateDraft {
  name: string
  subject: string
  body: string
}

const kept = reactive(new Map<string, TemplateDraft>())

/** Changes to a template that were not saved yet; kept while the window is open. */
export const keptTemplateDraft = (
  template: string,
  language: Language,
): TemplateDraft | undefined => kept.get(templateKey(template, language))

export const keepTemplateDraft = (
  template: string,
  language: Language,
  draft: TemplateDraft | undefined,
): void => {
  if (draft === undefined) kept.delete(templateKey(template, language))
  else kept.set(templateKey(template, language), { ...draft })
}
