import { onMounted, onUnmounted, ref, shallowRef } from 'vue'
import type { FollowingCalendar } from '#contract/outgoingCalendar.ts'
import { bridge } from '#window/host/bridge.ts'
import { useBaseLanguage } from '#window/i18n/useT.ts'
import { useSaid } from '#window/parts/act/useSaid.ts'

type Follow = Parameters<typeof bridge.calls.followCalendar>[0]

/** The calendar that is kept current, as the host tells it; asked again each minute and after each change; `answered` is told of each answer. */
export const useFollowing = (answered: () => void) => {
  const { sayRefused } = useSaid()
  const language = useBaseLanguage()
  const following = shallowRef<FollowingCalendar>()
  const busy = ref(false)
  const load = async (): Promise<void> => {
    try {
      following.value = await bridge.calls.followingCalendar()
    } finally {
      answered()
    }
  }
  onMounted(load)
  onUnmounted(bridge.listen('clock', () => void load()))
  onUnmounted(bridge.listen('changed', () => void load()))
  return {
    following,
    busy,
    follow: async (asked: Follow): Promise<boolean> => {
      busy.value = true
      const outcome = await bridge.calls.followCalendar({ ...asked, language: language() })
      busy.value = false
      if (outcome.ok) following.value = outcome.value
      else sayRefused(outcome)
      return outcome.ok
    },
  }
}
