import { onUnmounted, shallowRef, watch, type ComputedRef } from 'vue'
import type { OutgoingRows } from '#contract/outgoing.ts'
import type { AdviserChoice } from '#domain/outgoing/adviser/choice.ts'
import { bridge } from '#window/host/bridge.ts'
import { latestQuestion } from '#window/host/latestQuestion.ts'

/**
 * What leaves with a choice, and its first rows, kept true while the choice or the logbook changes;
 * `answered` is told of each answer.
 */
export const useLeaving = (
  choice: ComputedRef<AdviserChoice>,
  limit: number,
  answered: () => void = () => undefined,
) => {
  const leaving = shallowRef<OutgoingRows>()
  const questions = latestQuestion()
  const ask = async (): Promise<void> => {
    const isLatest = questions.ask()
    const page = { choice: choice.value, as: 'shown', offset: 0, limit } as const
    try {
      const rows = await bridge.calls.outgoingRows(page)
      if (isLatest()) leaving.value = rows.ok ? rows.value : undefined
    } finally {
      answered()
    }
  }
  watch(() => JSON.stringify(choice.value), ask, { immediate: true })
  onUnmounted(bridge.listen('changed', () => void ask()))
  return leaving
}
