import { useRoute } from '#window/frame/useRoute.ts'
import { useRecording } from '#window/parts/recording/useRecording.ts'
import { useAct } from '#window/parts/act/useAct.ts'
import { doneEntry } from '#domain/forms/doneEntry.ts'
import { isCall } from '#domain/entry/isCall.ts'
import { DEEDS_OF } from '#domain/forms/stepDeeds.ts'
import { entryOfStep } from '#domain/logbook/stepId.ts'
import { useSnoozing } from '#window/parts/steps/useSnoozing.ts'
import { usePhoneCard } from '#window/parts/steps/usePhoneCard.ts'
import type { Channel } from '#domain/vocabulary.ts'
import type { StepView } from '#domain/views/stepView.ts'

/** What can be done about a step, from any screen. */
export const useStepActions = () => {
  const { act } = useAct()
  const { go } = useRoute()
  const { record } = useRecording()
  const { call } = usePhoneCard()

  const settle = async (step: StepView, as: 'done' | 'dismissed'): Promise<void> => {
    await act({ do: 'settle-step', application: step.application, step: step.id, as })
  }

  const done = async (step: StepView, channel?: Channel): Promise<void> => {
    const entry = doneEntry(step, channel)
    if (entry === undefined) await settle(step, 'done')
    else record({ application: step.application, ...entry })
  }

  const main = async (
    step: StepView,
    channel: Channel | undefined = step.channels[0]?.channel,
  ): Promise<void> => {
    const deed = DEEDS_OF[step.rule].main
    if (deed === 'record') await done(step, channel)
    else if (deed === 'open') go({ name: 'application', id: step.application })
    else if (deed === 'debrief')
      go({
        name: 'debrief',
        application: step.application,
        interview: entryOfStep(step.id) ?? '',
      })
    else if (isCall(channel)) call(step)
    else {
      // The usual channel stays out of it: what was chosen on the message's own page is kept.
      const asked =
        channel === undefined || channel === step.channels[0]?.channel ? {} : { channel }
      go({ name: 'compose', application: step.application, step: step.id, ...asked })
    }
  }

  return {
    main,
    done,
    ...useSnoozing(),
    /** The page of the message, for steps whose first button does something else. */
    write: (step: StepView) => {
      go({ name: 'compose', application: step.application, step: step.id })
    },
    dismiss: (step: StepView) => settle(step, 'dismissed'),
    open: (step: StepView) => {
      go({ name: 'application', id: step.application })
    },
  }
}
