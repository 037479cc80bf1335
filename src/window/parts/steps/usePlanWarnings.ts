import { shallowRef } from 'vue'
import { bridge } from '#window/host/bridge.ts'
import { useSessionStore } from '#window/host/sessionStore.ts'
import { plannedContact } from '#domain/forms/plannedContact.ts'
import type { Application } from '#domain/logbook/application.ts'
import { courtesyWarnings, type Warning } from '#domain/rules/plan/courtesy.ts'
import type { StepView } from '#domain/views/stepView.ts'

/** What courtesy would rather avoid about doing a step at a moment yet to come. */
export const usePlanWarnings = (step: StepView): ((at: string) => readonly Warning[]) => {
  const session = useSessionStore()
  const application = shallowRef<Application>()
  const load = async (): Promise<void> => {
    const outcome = await bridge.calls.application({ application: step.application })
    if (outcome.ok) application.value = outcome.value.application
  }
  void load()
  return (at) => {
    const { settings, now } = session
    if (application.value === undefined) return []
    const contact = plannedContact(step, at, settings.zone)
    return contact === undefined ? [] : courtesyWarnings(application.value, contact, settings, now)
  }
}
