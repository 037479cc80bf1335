import { computed, type ComputedRef } from 'vue'
import { useLanguage, useT } from '#window/i18n/useT.ts'
import { passesDeadline } from '#domain/forms/passesDeadline.ts'
import { keyOf, type StepMenuParts, type StepWay } from '#window/parts/steps/stepWay.ts'
import { useNextSlot } from '#window/parts/steps/useNextSlot.ts'
import { useContactSlots } from '#window/parts/steps/useContactSlots.ts'
import { useStepActions } from '#window/parts/steps/useStepActions.ts'
import { snoozeWords } from '#window/words/stepMoment.ts'

/** The ways to put a step off: to its next slot, to tomorrow, to a date of one's own. */
export const useSnoozeWays = (parts: StepMenuParts): ComputedRef<readonly StepWay[]> => {
  const { step, now, brief, chooseDate } = parts
  const t = useT()
  const language = useLanguage()
  const slots = useContactSlots()
  const slotOf = useNextSlot()
  const actions = useStepActions()

  const slotAt = (moment: string): string => slotOf(step(), moment)
  const tomorrowAt = (moment: string): string => slots.value.tomorrow(moment, step().pace)
  /** A moment that comes too late to be of use is chosen knowingly, or not at all. */
  const inTime = (moment: string): boolean => !passesDeadline(step(), moment)
  const snoozing = (id: 'slot' | 'tomorrow', until: (moment: string) => string): StepWay => ({
    id,
    label: snoozeWords(until(now()), now(), t, language()),
    icon: 'snooze',
    writes: true,
    run: () => void actions.snoozeToSlot(step(), until),
  })

  return computed(() => {
    return [
      ...(brief() && inTime(slotAt(now())) ? [snoozing('slot', slotAt)] : []),
      // The button beside the menu may say tomorrow already; before a step's own moment it is no delay.
      ...(tomorrowAt(now()) <= slotAt(now()) || !inTime(tomorrowAt(now()))
        ? []
        : [snoozing('tomorrow', tomorrowAt)]),
      {
        id: 'date',
        label: t('steps.chooseDate'),
        icon: 'calendar',
        ...keyOf(parts, 'D'),
        writes: true,
        run: chooseDate,
      },
    ]
  })
}
