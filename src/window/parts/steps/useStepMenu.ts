import { computed, type ComputedRef } from 'vue'
import { useSessionStore } from '#window/host/sessionStore.ts'
import { useT } from '#window/i18n/useT.ts'
import { keyOf, type StepMenuParts, type StepWay } from '#window/parts/steps/stepWay.ts'
import { useOtherWays } from '#window/parts/steps/useOtherWays.ts'
import { useSnoozeWays } from '#window/parts/steps/useSnoozeWays.ts'
import { useOutgoing } from '#window/parts/outgoing/useOutgoing.ts'
import { useStepActions } from '#window/parts/steps/useStepActions.ts'
import type { MenuItem } from '#ui/menuItem.ts'

/** What else can be done about a step, beside its buttons. */
export const useStepMenu = (
  parts: StepMenuParts,
): {
  readonly items: ComputedRef<readonly MenuItem<string>[]>
  readonly choose: (id: string) => void
} => {
  const { step } = parts
  const t = useT()
  const session = useSessionStore()
  const actions = useStepActions()
  const snoozes = useSnoozeWays(parts)
  const others = useOtherWays(step)
  const { letOut } = useOutgoing()

  const ways = computed((): readonly StepWay[] => [
    ...snoozes.value,
    ...others.value,
    {
      id: 'open',
      label: t('steps.openApplication'),
      icon: 'external',
      apart: true,
      ...keyOf(parts, 'O'),
      run: () => {
        actions.open(step())
      },
    },
    {
      id: 'calendar',
      label: t('steps.toCalendar'),
      icon: 'calendar',
      run: () => {
        const { application, id } = step()
        letOut({ out: 'calendar', scope: { of: 'step', application, step: id } })
      },
    },
    {
      id: 'dismiss',
      label: t('steps.dismiss'),
      icon: 'close',
      writes: true,
      run: () => void actions.dismiss(step()),
    },
  ])

  return {
    items: computed(() =>
      ways.value.map((way) => ({ ...way, disabled: way.writes === true && session.readOnly })),
    ),
    choose: (id) => {
      ways.value.find((way) => way.id === id)?.run()
    },
  }
}
