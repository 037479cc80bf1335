import { ref, type Ref } from 'vue'
import type { DevicesAnswer } from '#contract/devices.ts'
import type { SharingRefusal } from '#domain/views/devices.ts'
import { useDevices } from '#window/host/devicesStore.ts'
import { useT } from '#window/i18n/useT.ts'
import { useSaid } from '#window/parts/act/useSaid.ts'

/** Asks the host something about the computers, and says how it went. */
export const useSharing = (): {
  readonly busy: Ref<boolean>
  readonly sayRefusal: (refusal: SharingRefusal) => void
  /** True where it was done. */
  readonly run: (ask: () => Promise<DevicesAnswer>, done: string) => Promise<boolean>
} => {
  const t = useT()
  const { say, sayProblem } = useSaid()
  const { take } = useDevices()
  const busy = ref(false)
  const sayRefusal = ({ reason }: SharingRefusal): void => {
    sayProblem(t(`devices.reasons.${reason}`))
  }
  return {
    busy,
    sayRefusal,
    run: async (ask, done) => {
      if (busy.value) return false
      busy.value = true
      try {
        const answer = await ask()
        if (!answer.ok) {
          sayRefusal(answer)
          return false
        }
        take(answer.view)
        say(done)
        return true
      } finally {
        busy.value = false
      }
    },
  }
}
