import { OWN_PREFIX } from '#domain/messages/draft/writtenTemplates.ts'
import type { Language } from '#domain/language.ts'
import type { WrittenTemplate } from '#domain/logbook/template.ts'
import { allBegun, formOfKey, keptForm, type KeptForm } from '#window/host/begunForms.ts'

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

/** Where a template is kept while it is not saved. */
export const keptTemplate = (template: string, language: Language): KeptForm =>
  keptForm('template', { ids: [template, language] })

/** Id of a new template: the one begun and not saved yet, else a fresh one. */
export const newTemplateId = (language: Language, written: readonly WrittenTemplate[]): string => {
  const begun = allBegun()
    .map(({ key }) => formOfKey(key))
    .find(
      (form) =>
        form?.kind === 'template' &&
        form.ids[1] === language &&
        form.ids[0]?.startsWith(OWN_PREFIX) === true &&
        !written.some(({ template }) => template === form.ids[0]),
    )
  return begun?.ids[0] ?? `${OWN_PREFIX}${crypto.randomUUID()}`
}
