import { computed, type ComputedRef } from 'vue'
import { canDecline, isWrittenApart } from '#domain/forms/stepDeeds.ts'
import type { StepView } from '#domain/views/stepView.ts'
import { useT } from '#window/i18n/useT.ts'
import { useRecording } from '#window/parts/recording/useRecording.ts'
import type { StepWay } from '#window/parts/steps/stepWay.ts'
import { useStepActions } from '#window/parts/steps/useStepActions.ts'
import { useStepWords } from '#window/words/useStepWords.ts'

const OFFER_KINDS = ['offer-message', 'offer-withdrawn', 'offer'] as const
const DRAWN = { 'offer-message': 'mail', 'offer-withdrawn': 'reply', offer: 'contract' } as const

/** The ways to do a step that its first button does not take: another channel, a text, what else happens to an offer. */
export const useOtherWays = (step: () => StepView): ComputedRef<readonly StepWay[]> => {
  const t = useT()
  const words = useStepWords()
  const actions = useStepActions()
  const { record } = useRecording()

  const byChannels = (): readonly StepWay[] =>
    step()
      .channels.slice(1)
      .map(({ channel }) => ({
        id: `by-${channel}`,
        label: t('steps.otherChannel', { channel: t(`vocabulary.channels.${channel}`) }),
        icon: words.channelIcon(channel),
        writes: true,
        run: () => void actions.main(step(), channel),
      }))
  const write = (): StepWay => ({
    id: 'write',
    label: t('steps.write'),
    icon: 'pencil',
    run: () => {
      actions.write(step())
    },
  })
  /** What else happens to an offer that waits for an answer. */
  const ofOffer = (): readonly StepWay[] =>
    OFFER_KINDS.map((kind) => ({
      id: kind,
      label: t(kind === 'offer' ? 'application.choices.new-offer' : `entries.${kind}.record`),
      icon: DRAWN[kind],
      writes: true,
      run: () => {
        const { application, to = '' } = step()
        record({ application, kind, given: { to } })
      },
    }))

  return computed(() => [
    ...byChannels(),
    ...(isWrittenApart(step().rule) ? [write()] : []),
    ...(canDecline(step().rule) ? ofOffer() : []),
  ])
}
