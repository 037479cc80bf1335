import { computed, shallowRef, type ComputedRef } from 'vue'
import { bridge } from '#window/host/bridge.ts'
import { useAct } from '#window/parts/act/useAct.ts'
import { useSessionStore } from '#window/host/sessionStore.ts'
import type { Settings } from '#domain/logbook/settings.ts'
import type { MovedStep } from '#contract/views.ts'

const moved = shallowRef<readonly MovedStep[] | null>(null)
/** The settings that moved them, as text: once others stand, what is told is no longer so. */
const movedBy = shallowRef('')

/** The settings of the rules: each change is written at once, undoable, and tells what it moved. */
export const useSettings = (): {
  readonly settings: ComputedRef<Settings>
  /** Steps the last change moved; null before any change, and once it was taken back. */
  readonly moved: ComputedRef<readonly MovedStep[] | null>
  readonly forgetMoved: () => void
  readonly change: (changed: Partial<Settings>) => Promise<void>
} => {
  const session = useSessionStore()
  const { act } = useAct()
  const settings = computed(() => session.settings)
  return {
    settings,
    moved: computed(() => (JSON.stringify(settings.value) === movedBy.value ? moved.value : null)),
    forgetMoved: () => {
      moved.value = null
    },
    change: async (changed) => {
      const from = settings.value
      const next: Settings = { ...from, ...changed }
      const preview = await bridge.calls.previewSettings({ settings: next })
      const outcome = await act({ do: 'change-settings', settings: next, from })
      if (!outcome.ok) return
      movedBy.value = JSON.stringify(next)
      moved.value = preview
    },
  }
}
