import { shallowRef, watch, type ShallowRef } from 'vue'
import { latestQuestion } from '#window/host/latestQuestion.ts'
import type { MessageTexts } from '#domain/messages/texts/text.ts'
import type { Language } from '#domain/language.ts'
import { LANGUAGE_TEXTS } from '#texts/languages.ts'

/** The texts of a language, once they are there; the ones before stay until then. */
export const useTexts = (
  language: () => Language,
): Readonly<ShallowRef<MessageTexts | undefined>> => {
  const texts = shallowRef<MessageTexts>()
  const questions = latestQuestion()
  watch(
    language,
    async (asked) => {
      const isLatest = questions.ask()
      const loaded = await LANGUAGE_TEXTS[asked].messages()
      if (isLatest()) texts.value = loaded
    },
    { immediate: true },
  )
  return texts
}
