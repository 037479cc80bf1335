import { ref, shallowRef } from 'vue'
import { bridge } from '#window/host/bridge.ts'
import { useAct } from '#window/parts/act/useAct.ts'
import { useSaid } from '#window/parts/act/useSaid.ts'
import type { LocalDate } from '#domain/calendar/wallClock.ts'
import type { SpreadView } from '#domain/spread/spreadView.ts'

/** A calmer spread: asked for, looked at, written as one change or left. */
export const useSpread = () => {
  const { act } = useAct()
  const { sayRefused } = useSaid()
  const proposal = shallowRef<SpreadView>()
  const writing = ref(false)

  const forget = (): void => {
    proposal.value = undefined
  }
  return {
    proposal,
    writing,
    forget,
    propose: async (date: LocalDate): Promise<void> => {
      const outcome = await bridge.calls.spread({ date })
      if (outcome.ok) proposal.value = outcome.value
      else sayRefused(outcome)
    },
    /** Writes all of it, as one change. */
    accept: async (): Promise<void> => {
      const moves = proposal.value?.moves ?? []
      if (moves.length === 0 || writing.value) return
      writing.value = true
      try {
        const outcome = await act(
          ...moves.map(
            ({ step, until }) =>
              ({
                do: 'snooze-step',
                application: step.application,
                step: step.id,
                until,
              }) as const,
          ),
        )
        // Refused, something changed meanwhile: it is worked out anew where it is asked for again.
        if (outcome.ok || outcome.reason !== 'not-saved') forget()
      } finally {
        writing.value = false
      }
    },
  }
}
