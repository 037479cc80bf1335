import { shallowRef, watch, type ShallowRef } from 'vue'
import { loadTexts } from '#window/parts/templates/loadTexts.ts'
import type { MessageTexts } from '#domain/messages/texts/text.ts'
import type { Language } from '#domain/language.ts'

/** The texts of a language, once they are there; the ones before stay until then. */
export const useTexts = (
  language: () => Language,
): Readonly<ShallowRef<MessageTexts | undefined>> => {
  const texts = shallowRef<MessageTexts>()
  watch(
    language,
    async (asked) => {
      const loaded = await loadTexts(asked)
      if (language() === asked) texts.value = loaded
    },
    { immediate: true },
  )
  return texts
}
