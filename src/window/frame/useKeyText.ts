import { inject, type InjectionKey } from 'vue'
import { useT } from '#window/i18n/useT.ts'
import { comboText, printedCombo } from '#window/frame/comboText.ts'
import { isMac, type KeyCombo } from '#window/frame/keyCombo.ts'

/** Whether the page runs in a browser, which keeps some keys; AppFrame.vue provides it. */
export const IN_BROWSER: InjectionKey<boolean> = Symbol('in browser')

/** Prints a shortcut in the language on screen: of several combinations the one that works here. */
export const useKeyText = (): ((...keys: readonly [KeyCombo, ...KeyCombo[]]) => string) => {
  const t = useT()
  const inBrowser = inject(IN_BROWSER, false)
  return (...keys) => comboText(printedCombo(keys, inBrowser), t, isMac())
}
