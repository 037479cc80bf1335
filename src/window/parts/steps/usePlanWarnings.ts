import { useSessionStore } from '#window/host/sessionStore.ts'
import { warningsOf } from '#window/host/warningsOf.ts'
import { deadlineWarnings } from '#domain/forms/passesDeadline.ts'
import { plannedContact } from '#domain/forms/plannedContact.ts'
import type { Warning } from '#domain/rules/plan/warning.ts'
import type { StepView } from '#domain/views/stepView.ts'

/** What courtesy or a deadline would rather avoid about doing a step at a moment yet to come. */
export const usePlanWarnings = (step: StepView): ((at: string) => Promise<readonly Warning[]>) => {
  const session = useSessionStore()
  return async (at) => {
    const entry = plannedContact(step, at, session.settings.zone)
    const ofContact =
      entry === undefined ? [] : await warningsOf({ application: step.application, entry })
    return [...deadlineWarnings(step, at), ...ofContact]
  }
}
