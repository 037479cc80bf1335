import { computed, type ComputedRef } from 'vue'
import { useSessionStore } from '#window/host/sessionStore.ts'
import { makePlanner, type Planner } from '#domain/rules/plan/plan.ts'

/** The planner under the person's settings; where only slots are needed, `useContactSlots` is lighter. */
export const usePlanner = (): ComputedRef<Planner> => {
  const session = useSessionStore()
  return computed(() => makePlanner(session.settings))
}
