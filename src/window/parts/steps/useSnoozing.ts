import { useAct } from '#window/parts/act/useAct.ts'
import type { StepView } from '#domain/views/stepView.ts'

/** Putting a step off. */
export const useSnoozing = () => {
  const { act, actNow } = useAct()
  const snoozed = ({ application, id }: StepView, until: string) =>
    ({ do: 'snooze-step', application, step: id, until }) as const
  return {
    snooze: (step: StepView, until: string) => act(snoozed(step, until)),
    /** To a slot worked out when it is asked for, so that it is never one gone by. */
    snoozeToSlot: async (step: StepView, slotAfter: (now: string) => string): Promise<void> => {
      await actNow((now) => [snoozed(step, slotAfter(now))])
    },
  }
}
