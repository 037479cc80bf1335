import { nextTick, watch } from 'vue'

/**
 * Brings a step of the plan into view and gives it the keyboard, once it is drawn and each time another
 * one is meant. A step that is no longer there leaves the page as it is.
 */
export const useMeantStep = (meant: () => string | undefined): void => {
  watch(
    meant,
    async (step) => {
      if (step === undefined) return
      await nextTick()
      const row = document.querySelector<HTMLElement>(`[data-step="${CSS.escape(step)}"]`)
      row?.scrollIntoView({ block: 'center' })
      row?.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true })
    },
    { immediate: true },
  )
}
