import { ref, shallowRef, type Ref } from 'vue'
import { passesDeadline } from '#domain/forms/passesDeadline.ts'
import { mainNotes } from '#domain/forms/stepDeeds.ts'
import { useSessionStore } from '#window/host/sessionStore.ts'
import { useNextSlot } from '#window/parts/steps/useNextSlot.ts'
import { useRowFocus } from '#window/parts/steps/useRowFocus.ts'
import { useStepActions } from '#window/parts/steps/useStepActions.ts'
import { useStepKeys } from '#window/parts/steps/useStepKeys.ts'
import type { StepView } from '#domain/views/stepView.ts'

/** What the rows of a list of steps share: which are explained, which holds the keys, whose date is asked for. */
export interface StepRows {
  readonly explained: Ref<ReadonlySet<string>>
  readonly turnWhy: (id: string, shown: boolean) => void
  /** The step last walked to or acted on. */
  readonly current: Ref<string | null>
  /** The step whose date is being chosen by key. */
  readonly dated: Ref<StepView | undefined>
  readonly choosesDate: Ref<boolean>
}

/** Everything that can be done on a list of rows of steps, by keys too. */
export const useStepRows = (steps: () => readonly StepView[]): StepRows => {
  const session = useSessionStore()
  const nextSlot = useNextSlot()
  const actions = useStepActions()
  const explained = ref<ReadonlySet<string>>(new Set())
  const dated = shallowRef<StepView>()
  const choosesDate = ref(false)

  const turnWhy = (id: string, shown: boolean): void => {
    const next = new Set(explained.value)
    if (shown) next.add(id)
    else next.delete(id)
    explained.value = next
  }
  const askForDate = (step: StepView): void => {
    dated.value = step
    choosesDate.value = true
  }
  /** Where nothing can be noted the keys do what the buttons still do. */
  const unlessReadOnly = (act: (step: StepView) => Promise<void>) => (step: StepView) => {
    if (!session.readOnly) void act(step)
  }
  const { current } = useStepKeys(steps, {
    main: (step) => {
      if (!session.readOnly || !mainNotes(step.rule)) void actions.main(step)
    },
    done: unlessReadOnly((step) => actions.done(step)),
    snooze: (step) => {
      if (session.readOnly) return
      // A moment that comes too late to be of use is chosen knowingly.
      if (passesDeadline(step, nextSlot(step, session.now))) askForDate(step)
      else void actions.snoozeToSlot(step, (now) => nextSlot(step, now))
    },
    why: (step) => {
      turnWhy(step.id, !explained.value.has(step.id))
    },
    chooseDate: (step) => {
      if (!session.readOnly) askForDate(step)
    },
    open: actions.open,
  })
  useRowFocus(
    () => steps().map(({ id }) => id),
    () => current.value,
  )
  return { explained, turnWhy, current, dated, choosesDate }
}
