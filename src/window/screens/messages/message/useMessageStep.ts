import { computed } from 'vue'
import { unstamped } from '#domain/logbook/stepId.ts'
import type { MessageChoices } from '#domain/messages/messageChoices.ts'
import { messageChannel, tellsOthers as goesToOthers } from '#domain/messages/messageChannel.ts'
import { writtenChannels } from '#domain/messages/writtenChannels.ts'
import { useApplication } from '#window/host/useApplication.ts'
import { useOtherApplication } from '#window/screens/messages/message/useOtherApplication.ts'

/** The step a message is written for: the application it is about, and the channel it goes by. */
export const useMessageStep = (application: string, stepId: string, choices: MessageChoices) => {
  const { view, missing } = useApplication(application)
  // Words were begun for what the step is about, whatever moment it counts from by now.
  const step = computed(() =>
    view.value?.steps.find(({ id }) => unstamped(id) === unstamped(stepId)),
  )
  const tellsOthers = computed(() => goesToOthers(step.value?.rule))
  const others = useOtherApplication(
    application,
    () => tellsOthers.value,
    () => choices.about,
  )
  const about = computed(() =>
    tellsOthers.value ? others.application.value : view.value?.application,
  )
  const gone = computed(() => (tellsOthers.value ? others.gone.value : (view.value?.gone ?? [])))
  const channels = computed(() => (step.value === undefined ? [] : writtenChannels(step.value)))
  const channel = computed(() => messageChannel(choices, channels.value))
  /** Everybody who was to be told has been. */
  const nobodyLeft = computed(
    () => tellsOthers.value && others.asked.value && others.open.value.length === 0,
  )
  /** Nothing is to be written any more: the step was done, has moved on, or went by voice only. */
  const isOver = computed(
    () =>
      missing.value ||
      nobodyLeft.value ||
      (view.value !== undefined && (step.value === undefined || channels.value.length === 0)),
  )
  return {
    view,
    missing,
    step,
    tellsOthers,
    others,
    about,
    /** Who of its people has left, by id. */
    gone,
    channels,
    channel,
    nobodyLeft,
    isOver,
  }
}
