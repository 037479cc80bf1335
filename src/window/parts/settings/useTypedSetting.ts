import { ref, watch, type Ref } from 'vue'
import { useAnnounce } from '#ui/useAnnounce.ts'
import { useT } from '#window/i18n/useT.ts'

/**
 * The text of a field that is saved when it is left. What another window saves meanwhile takes its
 * place, unless something was typed here: these words stay, and it is said what they would replace.
 */
export const useTypedSetting = (
  saved: () => string,
): {
  readonly written: Ref<string>
  /** What another window saved while something was being typed here, as a sentence. */
  readonly elsewhere: Readonly<Ref<string | undefined>>
  /** What is written is being saved from here. */
  readonly saving: () => void
} => {
  const t = useT()
  const announce = useAnnounce()
  const written = ref(saved())
  const elsewhere = ref<string>()
  let known = saved()
  watch(saved, (now) => {
    const before = known
    known = now
    if (written.value === before || written.value.trim() === now) {
      written.value = now
      elsewhere.value = undefined
      return
    }
    elsewhere.value = t('settings.writtenElsewhere', { text: now })
    announce(elsewhere.value)
  })
  return {
    written,
    elsewhere,
    saving: () => {
      known = written.value
      elsewhere.value = undefined
    },
  }
}
