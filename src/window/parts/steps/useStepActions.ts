import { useRoute } from '#window/frame/useRoute.ts'
import { useRecording } from '#window/parts/recording/useRecording.ts'
import { useAct } from '#window/parts/act/useAct.ts'
import { DEEDS_OF, isCall } from '#domain/forms/stepDeeds.ts'
import { useCallCard } from '#window/parts/steps/useCallCard.ts'
import { outcomesFor } from '#domain/entry/outcomes.ts'
import type { Channel } from '#domain/vocabulary.ts'
import type { StepView } from '#domain/views/stepView.ts'

/** What can be done about a step, from any screen. */
export const useStepActions = () => {
  const { act } = useAct()
  const { go } = useRoute()
  const { record } = useRecording()
  const { call } = useCallCard()

  const settle = async (step: StepView, as: 'done' | 'dismissed'): Promise<void> => {
    await act({ do: 'settle-step', application: step.application, step: step.id, as })
  }

  const done = async (
    step: StepView,
    channel: Channel | undefined = step.channels[0]?.channel,
  ): Promise<void> => {
    const deed = DEEDS_OF[step.rule].done
    if (deed === 'settle') {
      await settle(step, 'done')
      return
    }
    const by = channel ?? 'email'
    record({
      application: step.application,
      kind: deed,
      given: { to: step.to ?? '', channel: by, outcome: outcomesFor(by)[0] ?? 'sent' },
    })
  }

  const main = async (
    step: StepView,
    channel: Channel | undefined = step.channels[0]?.channel,
  ): Promise<void> => {
    const deed = DEEDS_OF[step.rule].main
    if (deed === 'record') await done(step, channel)
    else if (deed === 'open') go({ name: 'application', id: step.application })
    else if (deed === 'debrief')
      go({ name: 'debrief', application: step.application, interview: step.id.split(':')[1] ?? '' })
    else if (isCall(channel)) call(step)
    else {
      // The usual channel stays out of it: what was chosen on the message's own page is kept.
      const asked =
        channel === undefined || channel === step.channels[0]?.channel ? {} : { channel }
      go({ name: 'compose', application: step.application, step: step.id, ...asked })
    }
  }

  const snooze = async (step: StepView, until: string): Promise<void> => {
    await act({ do: 'snooze-step', application: step.application, step: step.id, until })
  }

  return {
    main,
    done,
    snooze,
    /** The page of the message, for steps whose first button does something else. */
    write: (step: StepView) => {
      go({ name: 'compose', application: step.application, step: step.id })
    },
    letGo: (step: StepView) => settle(step, 'dismissed'),
    open: (step: StepView) => {
      go({ name: 'application', id: step.application })
    },
  }
}
