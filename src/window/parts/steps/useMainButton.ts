import { computed, type ComputedRef } from 'vue'
import { useT } from '#window/i18n/useT.ts'
import { mainVerb, type MainVerb } from '#domain/forms/mainVerb.ts'
import type { StepView } from '#domain/views/stepView.ts'
import type { By } from '#domain/vocabulary.ts'
import type { IconName } from '#ui/icons.ts'

const ICONS: By<MainVerb, IconName> = {
  tell: 'clock',
  complete: 'pencil',
  open: 'external',
  decide: 'key',
  putAway: 'drawer',
  call: 'phone',
  write: 'pencil',
}

/** What the first button of a step says: its verb, by the recommended channel. */
export const useMainButton = (
  step: () => Pick<StepView, 'rule' | 'channels'>,
): ComputedRef<{ readonly label: string; readonly icon: IconName }> => {
  const t = useT()
  return computed(() => {
    const verb = mainVerb(step())
    return { label: t(`steps.${verb}`), icon: ICONS[verb] }
  })
}
