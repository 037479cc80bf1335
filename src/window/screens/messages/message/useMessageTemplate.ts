import { computed, type ComputedRef } from 'vue'
import type { MessageContext } from '#domain/messages/context.ts'
import { stepTemplates } from '#domain/messages/draft/stepTemplates.ts'
import type { MessageChoices } from '#domain/messages/messageChoices.ts'
import type { Channel } from '#domain/vocabulary.ts'
import { useBaseLanguage } from '#window/i18n/useT.ts'
import { useTexts } from '#window/parts/templates/useTexts.ts'

/** The template a message is made from, among those that fit, and the language it is written in. */
export const useMessageTemplate = (
  choices: MessageChoices,
  facts: ComputedRef<MessageContext | undefined>,
  channel: ComputedRef<Channel>,
) => {
  const shown = useBaseLanguage()
  const language = computed(() => choices.language ?? shown())
  const texts = useTexts(() => language.value)
  const templates = computed(() =>
    facts.value === undefined ? [] : stepTemplates(facts.value, language.value, channel.value),
  )
  const template = computed(() =>
    choices.template !== undefined && templates.value.includes(choices.template)
      ? choices.template
      : templates.value[0],
  )
  return { language, texts, templates, template }
}
