import { onScopeDispose, ref, watch, type Ref } from 'vue'
import type { StepView } from '#domain/views/stepView.ts'

/** How long a changed line stays washed in the colour of the moment. */
export const FRESH_MS = 1600
/** The plan is told once the answers pause, not at every letter. */
export const TELL_AFTER_MS = 900

const faceOf = ({ moment, to, channels }: StepView): string =>
  `${moment} ${to ?? ''} ${channels[0]?.channel ?? ''}`

/**
 * Which lines of a growing plan have just changed, by step id; `tell` hears of the first of them
 * once the changes pause. The plan as first shown is not a change.
 */
export const usePlanChanges = (
  steps: () => readonly StepView[],
  tell: (step: StepView) => void,
): Readonly<Ref<ReadonlySet<string>>> => {
  const fresh = ref<ReadonlySet<string>>(new Set())
  let fading: ReturnType<typeof setTimeout> | undefined
  let telling: ReturnType<typeof setTimeout> | undefined

  watch(steps, (now, before) => {
    const faces = new Map(before.map((step) => [step.id, faceOf(step)]))
    const changed = now.filter((step) => faces.get(step.id) !== faceOf(step))
    const [first] = changed
    if (first === undefined) return
    fresh.value = new Set(changed.map(({ id }) => id))
    clearTimeout(fading)
    clearTimeout(telling)
    fading = setTimeout(() => {
      fresh.value = new Set()
    }, FRESH_MS)
    telling = setTimeout(() => {
      tell(first)
    }, TELL_AFTER_MS)
  })
  onScopeDispose(() => {
    clearTimeout(fading)
    clearTimeout(telling)
  })
  return fresh
}
