import { watch, type Ref } from 'vue'
import { bridge } from '#window/host/bridge.ts'
import { useSingleKeys } from '#window/frame/useShortcuts.ts'
import { showLanguage } from '#window/i18n/i18n.ts'
import { spokenLanguage } from '#domain/language.ts'
import { spokenIn } from '#domain/spoken.ts'
import type { Preferences } from '#contract/preferences.ts'

/** Where the window keeps the throwaway choices. */
interface KeptPreferences {
  /** The session is loaded: before, they are in the first answer. */
  readonly isKept: () => boolean
  readonly preferences: Ref<Preferences>
  /** The region of the settings, which the language is worded for; undefined before they are known. */
  readonly region: () => string | undefined
}

/** The throwaway choices in effect in this window, whichever window they were made in. */
export const followPreferences = ({ isKept, preferences, region }: KeptPreferences) => {
  const singleKeys = useSingleKeys()

  const show = async (chosen: Preferences): Promise<void> => {
    singleKeys.value = chosen.singleKeys
    document.documentElement.dataset['theme'] = chosen.theme
    await showLanguage(spokenIn(spokenLanguage(chosen.language, navigator.languages), region()))
  }
  const take = async (chosen: Preferences): Promise<void> => {
    preferences.value = chosen
    await show(chosen)
  }
  /** Only what changed: another window may have chosen the others. */
  const choose = async (changed: Partial<Preferences>): Promise<void> => {
    await take(await bridge.calls.setPreferences(changed))
  }
  // The switch stands in the dialog of the shortcuts; what it says is kept like any other choice.
  watch(singleKeys, (on) => {
    if (isKept() && preferences.value.singleKeys !== on) void choose({ singleKeys: on })
  })
  watch(region, () => {
    if (isKept()) void show(preferences.value)
  })
  bridge.listen('preferences', (chosen) => {
    if (isKept()) void take(chosen)
  })
  return { show, choose }
}
