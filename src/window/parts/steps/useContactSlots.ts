import { computed, type ComputedRef } from 'vue'
import { useSessionStore } from '#window/host/sessionStore.ts'
import { makeContactSlots, type ContactSlots } from '#domain/rules/contactSlots.ts'

/** The slots for putting off and the hours of the week, under the person's settings. */
export const useContactSlots = (): ComputedRef<ContactSlots> => {
  const session = useSessionStore()
  return computed(() => makeContactSlots(session.settings))
}
