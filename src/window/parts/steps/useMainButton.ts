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

type Button = { readonly label: string; readonly icon: IconName }

/** What the first button of any step says: its verb, by the recommended channel. */
export const useMainButtonOf = (): ((step: Pick<StepView, 'rule' | 'channels'>) => Button) => {
  const t = useT()
  return (step) => {
    const verb = mainVerb(step)
    return { label: t(`steps.${verb}`), icon: ICONS[verb] }
  }
}

/** The same of one step, kept up with it. */
export const useMainButton = (
  step: () => Pick<StepView, 'rule' | 'channels'>,
): ComputedRef<Button> => {
  const button = useMainButtonOf()
  return computed(() => button(step()))
}
