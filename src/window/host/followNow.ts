import { watch, type Ref } from 'vue'
import { useSessionStore } from '#window/host/sessionStore.ts'

/**
 * Keeps the moment a form began with at the present one for as long as the person leaves it: what
 * stands there when it is noted is when it happened. Once another moment is named, that one stays.
 */
export const followNow = (draft: Ref<{ at: string }>): void => {
  const session = useSessionStore()
  let followed = session.now
  const stop = watch(
    () => session.now,
    (now) => {
      if (draft.value.at !== followed) {
        stop()
        return
      }
      followed = now
      draft.value.at = now
    },
    // The moment is read right after it was asked for.
    { flush: 'sync' },
  )
}
