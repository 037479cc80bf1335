import { computed, type ComputedRef } from 'vue'
import { useT } from '#window/i18n/useT.ts'
import { DEEDS_OF, isCall } from '#domain/forms/stepDeeds.ts'
import type { StepView } from '#domain/views/stepView.ts'
import type { IconName } from '#ui/icons.ts'

/** What the first button of a step says: its deed, by the recommended channel. */
export const useMainButton = (
  step: () => Pick<StepView, 'rule' | 'channels'>,
): ComputedRef<{ readonly label: string; readonly icon: IconName }> => {
  const t = useT()
  return computed(() => {
    const { rule, channels } = step()
    switch (DEEDS_OF[rule].main) {
      case 'debrief':
        return { label: t('steps.tell'), icon: 'clock' }
      case 'open':
        return rule === 'missing-detail'
          ? { label: t('steps.complete'), icon: 'pencil' }
          : { label: t('steps.open'), icon: 'external' }
      case 'record':
        return rule === 'decide'
          ? { label: t('steps.decide'), icon: 'key' }
          : { label: t('steps.putAway'), icon: 'drawer' }
      case 'by-channel':
        return isCall(channels[0]?.channel)
          ? { label: t('steps.call'), icon: 'phone' }
          : { label: t('steps.write'), icon: 'pencil' }
    }
  })
}
