import { computed, type ComputedRef } from 'vue'
import { useLanguage, useT } from '#window/i18n/useT.ts'
import { useRecording } from '#window/parts/recording/useRecording.ts'
import { useSessionStore } from '#window/host/sessionStore.ts'
import { DEEDS_OF } from '#domain/forms/stepDeeds.ts'
import { snoozeWords } from '#window/words/stepMoment.ts'
import { useNextSlot } from '#window/parts/steps/useNextSlot.ts'
import { usePlanner } from '#window/parts/steps/usePlanner.ts'
import { useStepActions } from '#window/parts/steps/useStepActions.ts'
import { useStepWords } from '#window/words/useStepWords.ts'
import { channelsWithTemplates } from '#domain/messages/templatesFor.ts'
import type { Channel } from '#domain/vocabulary.ts'
import type { StepView } from '#domain/views/stepView.ts'
import type { MenuItem } from '#ui/menuItem.ts'

type Choice =
  'write' | 'slot' | 'tomorrow' | 'date' | 'open' | 'let-go' | 'declined' | `by-${Channel}`

/** The step a menu is about, and what it cannot do by itself. */
interface MenuParts {
  readonly step: () => StepView
  readonly now: () => string
  /** The next slot has no button of its own beside the menu. */
  readonly brief: () => boolean
  readonly chooseDate: () => void
}

/** What else can be done about a step, beside its buttons. */
export const useStepMenu = ({
  step,
  now,
  brief,
  chooseDate,
}: MenuParts): {
  readonly items: ComputedRef<MenuItem<Choice>[]>
  readonly choose: (choice: Choice) => void
} => {
  const t = useT()
  const language = useLanguage()
  const words = useStepWords()
  const session = useSessionStore()
  const planner = usePlanner()
  const slotOf = useNextSlot()
  const actions = useStepActions()
  const { record } = useRecording()

  const tomorrow = computed(() => planner.value.tomorrow(now(), step().pace))
  const writing = (item: MenuItem<Choice>): MenuItem<Choice> => ({
    ...item,
    disabled: session.readOnly,
  })

  /** Only the list of the day has keys for its rows; the brief menus stand elsewhere. */
  const keyOf = (keys: string): Pick<MenuItem<Choice>, 'keys'> => (brief() ? {} : { keys })

  const snoozing = (id: 'slot' | 'tomorrow', until: string): MenuItem<Choice> =>
    writing({
      id,
      label: snoozeWords(until, now(), t, language()),
      icon: 'snooze',
    })
  const nextSlot = computed(() => slotOf(step(), now()))
  /** The button beside the menu may say tomorrow already. */
  const snoozes = computed((): MenuItem<Choice>[] => [
    ...(brief() ? [snoozing('slot', nextSlot.value)] : []),
    ...(tomorrow.value === nextSlot.value ? [] : [snoozing('tomorrow', tomorrow.value)]),
  ])

  const items = computed((): MenuItem<Choice>[] => [
    ...snoozes.value,
    writing({ id: 'date', label: t('steps.chooseDate'), icon: 'calendar', ...keyOf('D') }),
    ...step()
      .channels.slice(1)
      .map(({ channel }) =>
        writing({
          id: `by-${channel}`,
          label: t('steps.otherChannel', { channel: t(`vocabulary.channels.${channel}`) }),
          icon: words.channelIcon(channel),
        }),
      ),
    ...(DEEDS_OF[step().rule].main !== 'by-channel' && channelsWithTemplates(step().rule).length > 0
      ? [{ id: 'write', label: t('steps.write'), icon: 'pencil' } as const]
      : []),
    ...(step().rule === 'decide'
      ? [writing({ id: 'declined', label: t('steps.declined'), icon: 'drawer' })]
      : []),
    {
      id: 'open',
      label: t('steps.openApplication'),
      icon: 'external',
      apart: true,
      ...keyOf('O'),
    },
    writing({ id: 'let-go', label: t('steps.letGo'), icon: 'close' }),
  ])

  const choose = (choice: Choice): void => {
    const chosen = step()
    if (choice === 'slot') void actions.snooze(chosen, nextSlot.value)
    else if (choice === 'tomorrow') void actions.snooze(chosen, tomorrow.value)
    else if (choice === 'date') chooseDate()
    else if (choice === 'write') actions.write(chosen)
    else if (choice === 'open') actions.open(chosen)
    else if (choice === 'let-go') void actions.letGo(chosen)
    else if (choice === 'declined')
      record({
        application: chosen.application,
        kind: 'let-go',
        given: { letGoReason: 'withdrawn' },
      })
    else {
      const ranked = chosen.channels.find(({ channel }) => choice === `by-${channel}`)
      if (ranked !== undefined) void actions.main(chosen, ranked.channel)
    }
  }
  return { items, choose }
}
