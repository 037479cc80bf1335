import { onMounted, onUnmounted, shallowRef, type ShallowRef } from 'vue'
import { bridge } from '#window/host/bridge.ts'
import { latestQuestion } from '#window/host/latestQuestion.ts'
import type { RemovedApplications } from '#domain/views/removedApplications.ts'

/** What was taken off the board, kept up while the component is on screen; undefined until told. */
export const useRemovedApplications = (): {
  readonly removed: Readonly<ShallowRef<RemovedApplications | undefined>>
  readonly load: () => Promise<void>
} => {
  const removed = shallowRef<RemovedApplications>()
  const questions = latestQuestion()
  const load = async (): Promise<void> => {
    const isLatest = questions.ask()
    const answer = await bridge.calls.removedApplications()
    if (isLatest()) removed.value = answer
  }
  onMounted(() => void load())
  onUnmounted(bridge.listen('changed', () => void load()))
  onUnmounted(bridge.listen('logbook', () => void load()))
  return { removed, load }
}
