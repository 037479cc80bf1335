import { computed, type ComputedRef } from 'vue'
import { useSessionStore } from '#app/session/sessionStore.ts'
import { makePlanner, type Planner } from '#domain/rules/plan.ts'
import { defaultSettings } from '#domain/settings.ts'

/** The planner under the person's settings: slots for putting off, the week's hours. */
export const usePlanner = (): ComputedRef<Planner> => {
  const session = useSessionStore()
  return computed(() => makePlanner(session.settings ?? defaultSettings('Europe/Paris')))
}
