import { computed, type ComputedRef } from 'vue'
import { useSessionStore } from '#app/session/sessionStore.ts'
import { DEFAULT_PREFERENCES } from '#shared/preferences.ts'
import type { Preferences } from '#shared/views.ts'

/** The throwaway choices, each kept as soon as it is made. */
export const usePreferences = (): {
  readonly preferences: ComputedRef<Preferences>
  readonly choose: (changed: Partial<Preferences>) => void
} => {
  const session = useSessionStore()
  const preferences = computed(() => session.preferences ?? DEFAULT_PREFERENCES)
  return {
    preferences,
    choose: (changed) => void session.choosePreferences({ ...preferences.value, ...changed }),
  }
}
