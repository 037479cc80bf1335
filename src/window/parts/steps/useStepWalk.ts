import { nextTick, ref, type Ref } from 'vue'
import { focusedRow, rowOf } from '#window/parts/steps/useRowFocus.ts'
import type { StepView } from '#domain/views/stepView.ts'

/** Walking through a list of steps; without focus in the list the first walk goes to its first row. */
export const useStepWalk = (
  steps: () => readonly StepView[],
): {
  /** The step last walked to or acted on. */
  readonly current: Ref<string | null>
  readonly walk: (by: 1 | -1) => void
} => {
  const current = ref<string | null>(null)

  const focusRow = async (id: string): Promise<void> => {
    current.value = id
    await nextTick()
    rowOf(id)?.focus()
  }
  return {
    current,
    walk: (by) => {
      const all = steps()
      const at = all.findIndex(({ id }) => id === (focusedRow() ?? current.value))
      const next = at === -1 ? all[0] : all[Math.min(Math.max(at + by, 0), all.length - 1)]
      if (next !== undefined) void focusRow(next.id)
    },
  }
}
