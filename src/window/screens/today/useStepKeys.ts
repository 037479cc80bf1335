import { nextTick, ref, type Ref } from 'vue'
import { useShortcuts, type Shortcut } from '#window/frame/useShortcuts.ts'
import { focusedRow, rowOf } from '#window/screens/today/useRowFocus.ts'
import type { StepView } from '#domain/views/stepView.ts'

interface StepKeyActions {
  readonly main: (step: StepView) => void
  readonly done: (step: StepView) => void
  readonly snooze: (step: StepView) => void
  readonly why: (step: StepView) => void
  readonly chooseDate: (step: StepView) => void
  readonly open: (step: StepView) => void
}

/**
 * The keys of a list of steps: arrows walk through it, single letters act on the row that has the
 * focus. Without focus in the list the first arrow goes to its first row.
 */
export const useStepKeys = (
  steps: () => readonly StepView[],
  actions: StepKeyActions,
): { readonly current: Ref<string | null> } => {
  const current = ref<string | null>(null)

  const focusRow = async (id: string): Promise<void> => {
    current.value = id
    await nextTick()
    rowOf(id)?.focus()
  }
  const move = (by: 1 | -1): void => {
    const all = steps()
    const at = all.findIndex(({ id }) => id === (focusedRow() ?? current.value))
    const next = at === -1 ? all[0] : all[Math.min(Math.max(at + by, 0), all.length - 1)]
    if (next !== undefined) void focusRow(next.id)
  }
  const stepInHand = (): StepView | undefined => {
    const row = focusedRow()
    return steps().find(({ id }) => id === row)
  }
  const isRowItself = (): boolean => document.activeElement?.matches('[data-step]') ?? false
  const onRow = (
    id: string,
    keys: Shortcut['keys'],
    label: Shortcut['label'],
    run: (step: StepView) => void,
    when: () => boolean = () => stepInHand() !== undefined,
  ): Shortcut => ({
    id,
    keys,
    label,
    group: 'screen',
    when,
    run: () => {
      const step = stepInHand()
      if (step !== undefined) run(step)
    },
  })

  useShortcuts([
    {
      id: 'step-next',
      keys: ['ArrowDown', 'j'],
      label: 'today.onStep.next',
      group: 'screen',
      run: () => {
        move(1)
      },
    },
    {
      id: 'step-previous',
      keys: ['ArrowUp', 'k'],
      label: 'today.onStep.previous',
      group: 'screen',
      run: () => {
        move(-1)
      },
    },
    // On a button of the row, Enter presses that button.
    onRow('step-main', ['Enter', 'e'], 'today.onStep.main', actions.main, isRowItself),
    onRow('step-done', ['f'], 'today.onStep.done', actions.done),
    onRow('step-snooze', ['r'], 'today.onStep.snooze', actions.snooze),
    onRow('step-why', ['p'], 'today.onStep.why', actions.why),
    onRow('step-date', ['d'], 'steps.chooseDate', actions.chooseDate),
    onRow('step-open', ['o'], 'steps.openApplication', actions.open),
  ])
  return { current }
}
