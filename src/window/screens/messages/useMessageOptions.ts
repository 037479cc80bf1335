import { computed } from 'vue'
import { LANGUAGE_ROWS } from '#domain/language.ts'
import { isTemplate } from '#domain/messages/templates.ts'
import { useT } from '#window/i18n/useT.ts'
import type { Message } from '#window/screens/messages/message/useMessage.ts'

/** What a message can be made from, in words: each list to choose from, and what is chosen. */
export const useMessageOptions = (message: Message) => {
  const t = useT()
  const { others, channels, channel, templates, template, written, language } = message

  const abouts = computed(() =>
    others.open.value.map(({ id, company, post }) => ({
      value: id,
      label: t('messages.aboutCard', { company, post }),
    })),
  )
  const channelOptions = computed(() =>
    channels.value.map(({ channel: value, reason }) => {
      const name = t(`vocabulary.channels.${value}`)
      return {
        value,
        label:
          reason === undefined
            ? name
            : t('messages.channelOption', {
                channel: name,
                reason: t(`rules.channelReasons.${reason}`),
              }),
      }
    }),
  )
  const templateName = (id: string): string =>
    isTemplate(id)
      ? t(`messages.templates.${id}`)
      : (written.value.find((row) => row.template === id && row.language === language.value)
          ?.name ?? t('messages.editor.ownName'))
  const templateOptions = computed(() =>
    templates.value.map((id) => ({ value: id, label: templateName(id) })),
  )
  const summary = computed(() =>
    t('messages.choicesSummary', {
      channel: t(`vocabulary.channels.${channel.value}`),
      template: templateOptions.value.find(({ value }) => value === template.value)?.label ?? '',
      language: LANGUAGE_ROWS[language.value].ownName,
    }),
  )
  return { abouts, channelOptions, templateOptions, summary }
}
