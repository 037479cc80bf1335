import { computed, type Ref } from 'vue'
import { useT } from '#window/i18n/useT.ts'
import {
  keptTemplate,
  type TemplateDraft,
  type TemplateStart,
} from '#window/parts/templates/templateDrafts.ts'
import { useAct } from '#window/parts/act/useAct.ts'
import type { Reason } from '#domain/outcome.ts'
import type { MessageTexts } from '#domain/messages/texts/text.ts'
import { originalText, OWN_PREFIX } from '#domain/messages/draft/writtenTemplates.ts'
import type { WrittenTemplate } from '#domain/logbook/template.ts'
import { useForm } from '#ui/useForm.ts'

const BLANK: TemplateStart = {
  subject: '',
  body: '{greeting},\n\n\n\n{signature}',
  rules: [],
  channels: [],
}

/** What is written of a draft: only templates of one's own have a name. */
const wordsOfDraft = (
  { name, subject, body, rules, channels }: TemplateDraft,
  isOwn: boolean,
): Omit<WrittenTemplate, 'template' | 'language'> => ({
  body,
  ...(subject.trim() === '' ? {} : { subject }),
  ...(isOwn ? { name } : {}),
  ...(rules.length === 0 ? {} : { rules: [...rules] }),
  ...(channels.length === 0 ? {} : { channels: [...channels] }),
})

/**
 * A template as it is being changed: what was saved, what was begun and not saved, and the two ways
 * to write it. `start` is what a new one of the person's own begins with.
 */
export const useTemplateDraft = (
  template: string,
  texts: MessageTexts,
  row: Readonly<Ref<WrittenTemplate | undefined>>,
  start: TemplateStart = BLANK,
) => {
  const t = useT()
  const { act } = useAct()
  const { language } = texts
  const isOwn = template.startsWith(OWN_PREFIX)

  const saved = computed((): TemplateDraft => {
    const own = row.value ?? (isOwn ? start : undefined)
    const known = row.value ?? originalText(template, texts) ?? own
    return {
      name: row.value?.name ?? (isOwn ? t('messages.editor.newName') : ''),
      subject: known?.subject ?? '',
      body: known?.body ?? '',
      rules: own?.rules ?? [],
      channels: own?.channels ?? [],
    }
  })
  const from = { ...(row.value ?? { template, language, ...originalText(template, texts) }) }
  const kept = keptTemplate(template, language)
  const { draft, submit, wasLeft, startOver } = useForm({
    draft: saved.value,
    check: (written) => ({ value: wordsOfDraft(written, isOwn) }),
    wordsOf: (reason: Reason) => t(`reasons.${reason}`),
    kept,
    write: (words) => act({ do: 'write-template', template, language, ...words, from }),
  })
  const isChanged = computed(() => JSON.stringify(draft.value) !== JSON.stringify(saved.value))
  return {
    draft,
    isChanged,
    wasLeft,
    startOver,
    save: submit,
    reset: async (): Promise<boolean> => {
      const outcome = await act({ do: 'reset-template', template, language })
      if (outcome.ok) kept.forget()
      return outcome.ok
    },
  }
}
