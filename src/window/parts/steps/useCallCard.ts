import { shallowReadonly, shallowRef, type ShallowRef } from 'vue'
import type { StepView } from '#domain/views/stepView.ts'

const calling = shallowRef<StepView | null>(null)

/** Opens the phone card of a step: number, script, and what came of the call. */
export const useCallCard = (): {
  readonly calling: Readonly<ShallowRef<StepView | null>>
  readonly call: (step: StepView) => void
  readonly hangUp: () => void
} => ({
  calling: shallowReadonly(calling),
  call: (step) => {
    calling.value = step
  },
  hangUp: () => {
    calling.value = null
  },
})
