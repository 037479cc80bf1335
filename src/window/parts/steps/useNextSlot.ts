import { usePlanner } from '#window/parts/steps/usePlanner.ts'
import type { StepView } from '#domain/views/stepView.ts'

/** The next good slot to put a step off to: after now, and after the moment it stands at. */
export const useNextSlot = (): ((
  step: Pick<StepView, 'moment' | 'pace'>,
  now: string,
) => string) => {
  const planner = usePlanner()
  return ({ moment, pace }, now) => planner.value.slotAfter(moment > now ? moment : now, pace)
}
