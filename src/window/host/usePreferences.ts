import { computed, type ComputedRef } from 'vue'
import { useSessionStore } from '#window/host/sessionStore.ts'
import type { Preferences } from '#contract/preferences.ts'

/** The throwaway choices, each kept as soon as it is made. */
export const usePreferences = (): {
  readonly preferences: ComputedRef<Preferences>
  readonly choose: (changed: Partial<Preferences>) => void
} => {
  const session = useSessionStore()
  const preferences = computed(() => session.preferences)
  return {
    preferences,
    choose: (changed) => void session.choosePreferences(changed),
  }
}
