import type { Ref } from 'vue'
import { useShortcuts } from '#window/frame/useShortcuts.ts'
import { rowShortcuts, type StepKeyActions } from '#window/parts/steps/rowShortcuts.ts'
import { useStepWalk } from '#window/parts/steps/useStepWalk.ts'
import type { StepView } from '#domain/views/stepView.ts'

/**
 * The keys of a list of steps: arrows walk through it, single letters act on the row that has the
 * focus. Without focus in the list the first arrow goes to its first row.
 */
export const useStepKeys = (
  steps: () => readonly StepView[],
  actions: StepKeyActions,
): { readonly current: Ref<string | null> } => {
  const { current, walk } = useStepWalk(steps)

  useShortcuts([
    {
      id: 'step-next',
      keys: ['ArrowDown', 'j'],
      label: 'today.onStep.next',
      group: 'screen',
      whileHeld: true,
      run: () => {
        walk(1)
      },
    },
    {
      id: 'step-previous',
      keys: ['ArrowUp', 'k'],
      label: 'today.onStep.previous',
      group: 'screen',
      whileHeld: true,
      run: () => {
        walk(-1)
      },
    },
    ...rowShortcuts(steps, actions),
  ])
  return { current }
}
