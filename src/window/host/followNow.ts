import { watch } from 'vue'
import { useSessionStore } from '#window/host/sessionStore.ts'

/** A moment of a form, to be read and set. */
export interface HeldMoment {
  readonly get: () => string
  readonly set: (moment: string) => void
}

/**
 * Keeps the moment a form began with at the present one for as long as the person leaves it: what
 * stands there when it is noted is when it happened. Once another moment is named, that one stays.
 */
export const followNow = ({ get, set }: HeldMoment): void => {
  const session = useSessionStore()
  let followed = session.now
  const stop = watch(
    () => session.now,
    (now) => {
      if (get() !== followed) {
        stop()
        return
      }
      followed = now
      set(now)
    },
    // The moment is read right after it was asked for.
    { flush: 'sync' },
  )
}
