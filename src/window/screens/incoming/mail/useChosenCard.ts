import { computed, ref, shallowRef, watch } from 'vue'
import { NEW_CARD } from '#domain/incoming/invitation/invitationDraft.ts'
import type { Application } from '#domain/logbook/application.ts'
import { bridge } from '#window/host/bridge.ts'
import { HostLost } from '#window/host/httpBridge.ts'

/** Cards as the logbook has them; a host that does not answer has said nothing of any. */
export const readCards = async (
  ids: readonly string[],
): Promise<readonly Application[] | undefined> => {
  try {
    return await bridge.calls.applications({ applications: [...ids] })
  } catch (error) {
    if (error instanceof HostLost) return undefined
    throw error
  }
}

/** The card that is chosen in a check, as the logbook has it; `card` is its id, `NEW_CARD` or empty. */
export const useChosenCard = (card: () => string) => {
  const found = shallowRef<Application>()
  /** The id that was answered for last, whether or not the card could be read. */
  const answered = ref('')
  /** Reads it anew: before it is written on, so that what was noted meanwhile is known. */
  const refresh = async (): Promise<void> => {
    const wanted = card()
    if (wanted === '' || wanted === NEW_CARD) return
    const [read] = (await readCards([wanted])) ?? []
    if (card() !== wanted) return
    found.value = read
    answered.value = wanted
  }
  watch(
    card,
    () => {
      answered.value = ''
      void refresh()
    },
    { immediate: true },
  )
  return {
    /** Nothing while it is being read, and for a new card. */
    application: computed(() => (found.value?.id === card() ? found.value : undefined)),
    /** It was asked for, and could not be read. */
    isUnread: computed(
      () => answered.value !== '' && answered.value === card() && found.value?.id !== card(),
    ),
    refresh,
  }
}
