import { shallowRef } from 'vue'
import { bridge } from '#window/host/bridge.ts'
import { useSessionStore } from '#window/host/sessionStore.ts'
import { DEEDS_OF } from '#domain/forms/stepDeeds.ts'
import type { Application } from '#domain/logbook/application.ts'
import type { Entry } from '#domain/entry/entry.ts'
import { courtesyWarnings, type Warning } from '#domain/rules/plan/courtesy.ts'
import type { StepView } from '#domain/views/stepView.ts'

/** The contact that a step amounts to at a moment; undefined for a step that contacts nobody. */
const contactAt = (step: StepView, at: string, zone: string): Entry | undefined => {
  const { done } = DEEDS_OF[step.rule]
  const common = {
    id: 'planned',
    at,
    zone,
    channel: step.channels[0]?.channel ?? 'email',
    ...(step.to === undefined ? {} : { to: step.to }),
  } as const
  if (done === 'thanks') return { kind: 'thanks', ...common }
  return done === 'follow-up' ? { kind: 'follow-up', outcome: 'sent', ...common } : undefined
}

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
    if (settings === undefined || application.value === undefined) return []
    const contact = contactAt(step, at, settings.zone)
    return contact === undefined ? [] : courtesyWarnings(application.value, contact, settings, now)
  }
}
