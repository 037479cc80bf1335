import type { Shortcut } from '#window/frame/useShortcuts.ts'
import { focusedRow } from '#window/parts/steps/useRowFocus.ts'
import type { StepView } from '#domain/views/stepView.ts'

/** What the keys of a row do with its step. */
export interface StepKeyActions {
  readonly main: (step: StepView) => void
  readonly done: (step: StepView) => void
  readonly snooze: (step: StepView) => void
  readonly why: (step: StepView) => void
  readonly chooseDate: (step: StepView) => void
  readonly open: (step: StepView) => void
}

const isRowItself = (): boolean => document.activeElement?.matches('[data-step]') ?? false

/** Single letters that act on the row that has the focus. */
export const rowShortcuts = (
  steps: () => readonly StepView[],
  actions: StepKeyActions,
): readonly Shortcut[] => {
  const stepInHand = (): StepView | undefined => {
    const row = focusedRow()
    return steps().find(({ id }) => id === row)
  }
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
  return [
    // On a button of the row, Enter presses that button.
    onRow('step-main', ['Enter', 'e'], 'today.onStep.main', actions.main, isRowItself),
    onRow('step-done', ['f'], 'today.onStep.done', actions.done),
    onRow('step-snooze', ['r'], 'today.onStep.snooze', actions.snooze),
    onRow('step-why', ['p'], 'today.onStep.why', actions.why),
    onRow('step-date', ['d'], 'steps.chooseDate', actions.chooseDate),
    onRow('step-open', ['o'], 'steps.openApplication', actions.open),
  ]
}
