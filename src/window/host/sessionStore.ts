import { defineStore } from 'pinia'
import { computed, shallowRef, watch, type ShallowRef } from 'vue'
import { bridge } from '#window/host/bridge.ts'
import { useSingleKeys } from '#window/frame/useShortcuts.ts'
import { showLanguage } from '#window/i18n/i18n.ts'
import { spokenLanguage } from '#domain/language.ts'
import type { Preferences } from '#contract/preferences.ts'
import type { Start } from '#contract/views.ts'

const partsOf = (answer: ShallowRef<Start | undefined>) => {
  const start = (): Start => {
    if (answer.value === undefined) throw new Error('The session is read before it is loaded.')
    return answer.value
  }
  /** A part of the session; what is put in its place holds until the host says otherwise. */
  const part = <Name extends keyof Start>(name: Name) =>
    computed<Start[Name]>({
      get: () => start()[name],
      set: (value) => {
        answer.value = { ...start(), [name]: value }
      },
    })
  return { start, part }
}

/**
 * What the host said at the start and since: shell, logbook state, preferences, settings. A session
 * exists once the host has answered; to read it before is a mistake of the program.
 */
export const useSessionStore = defineStore('session', () => {
  const answer = shallowRef<Start>()
  const { start, part } = partsOf(answer)
  const preferences = part('preferences')
  const logbook = part('logbook')
  /** Wall clock in the person's zone; refreshed by the host's answers, see `todayStore`. */
  const now = part('now')

  const singleKeys = useSingleKeys()

  const show = async (chosen: Preferences): Promise<void> => {
    singleKeys.value = chosen.singleKeys
    document.documentElement.dataset['theme'] = chosen.theme
    await showLanguage(spokenLanguage(chosen.language, navigator.languages))
  }
  const take = async (chosen: Preferences): Promise<void> => {
    preferences.value = chosen
    await show(chosen)
  }

  /** Asks the host where things stand; called once before the first screen and after a recovery. */
  const load = async (): Promise<void> => {
    const said = await bridge.calls.start()
    answer.value = said
    await show(said.preferences)
  }

  const choosePreferences = async (chosen: Preferences): Promise<void> => {
    await take(await bridge.calls.setPreferences(chosen))
  }

  // The switch stands in the dialog of the shortcuts; what it says is kept like any other choice.
  watch(singleKeys, (on) => {
    if (answer.value !== undefined && preferences.value.singleKeys !== on)
      void choosePreferences({ ...preferences.value, singleKeys: on })
  })

  // What is pushed before the first answer is in it.
  bridge.listen('preferences', (chosen) => {
    if (answer.value !== undefined) void take(chosen)
  })
  bridge.listen('logbook', (state) => {
    if (answer.value !== undefined) logbook.value = state
    void load()
  })

  return {
    preferences,
    logbook,
    now,
    settings: computed(() => start().settings),
    shell: computed(() => start().shell),
    version: computed(() => start().version),
    isDemo: computed(() => start().demo),
    dataFolder: computed(() => start().dataFolder),
    readOnly: computed(() => logbook.value.status === 'read-only'),
    load,
    choosePreferences,
  }
})
