import { defineStore } from 'pinia'
import { computed, ref, shallowRef, watch } from 'vue'
import { bridge } from '#window/host/bridge.ts'
import { useSingleKeys } from '#window/frame/useShortcuts.ts'
import { showLanguage } from '#window/i18n/i18n.ts'
import { spokenLanguage } from '#domain/language.ts'
import type { Preferences } from '#contract/preferences.ts'
import type { LogbookState, Start } from '#contract/views.ts'

/** What the host said at the start and since: shell, logbook state, preferences, settings. */
export const useSessionStore = defineStore('session', () => {
  const start = shallowRef<Start>()
  const preferences = shallowRef<Preferences>()
  const logbook = shallowRef<LogbookState>()
  /** Wall clock in the person's zone; refreshed by the host's answers, see `useToday`. */
  const now = ref('')

  const singleKeys = useSingleKeys()

  const show = async (chosen: Preferences): Promise<void> => {
    preferences.value = chosen
    singleKeys.value = chosen.singleKeys
    document.documentElement.dataset['theme'] = chosen.theme
    await showLanguage(spokenLanguage(chosen.language, navigator.languages))
  }

  /** Asks the host where things stand; called once before the first screen and after a recovery. */
  const load = async (): Promise<void> => {
    const answer = await bridge.calls.start()
    start.value = answer
    logbook.value = answer.logbook
    now.value = answer.now
    await show(answer.preferences)
  }

  const choosePreferences = async (chosen: Preferences): Promise<void> => {
    await show(await bridge.calls.setPreferences(chosen))
  }

  // The switch stands in the dialog of the shortcuts; what it says is kept like any other choice.
  watch(singleKeys, (on) => {
    if (preferences.value !== undefined && preferences.value.singleKeys !== on)
      void choosePreferences({ ...preferences.value, singleKeys: on })
  })

  const settings = computed(() => start.value?.settings)
  const readOnly = computed(() => logbook.value?.status === 'read-only')

  bridge.listen('preferences', (chosen) => void show(chosen))
  bridge.listen('logbook', (state) => {
    logbook.value = state
    void load()
  })

  return { start, preferences, logbook, now, settings, readOnly, load, choosePreferences }
})
