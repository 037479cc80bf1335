import { useContactSlots } from '#window/parts/steps/useContactSlots.ts'
import type { StepView } from '#domain/views/stepView.ts'

/** The next good slot to put a step off to: after now, and after the moment it stands at. */
export const useNextSlot = (): ((
  step: Pick<StepView, 'moment' | 'pace'>,
  now: string,
) => string) => {
  const slots = useContactSlots()
  return ({ moment, pace }, now) => slots.value.slotAfter(moment > now ? moment : now, pace)
}
