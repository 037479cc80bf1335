import { defineStore } from 'pinia'
import { computed, shallowRef, type ShallowRef } from 'vue'
import { without } from '#domain/without.ts'
import { firstAnswer } from '#window/host/askedAhead.ts'
import { bridge } from '#window/host/bridge.ts'
import { followHostClock } from '#window/host/hostClock.ts'
import { followPreferences } from '#window/host/keptPreferences.ts'
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
  /** The region that a language is worded for; undefined before it is known. */
  const region = (): string | undefined => answer.value?.settings.region
  return { start, part, region }
}

/** Whether other computers keep this logbook too. */
const followSharing = (answer: ShallowRef<Start | undefined>) => {
  bridge.listen('devices', ({ standing }) => {
    if (answer.value === undefined) return
    const alone = without(answer.value, 'shared')
    answer.value = standing === 'off' ? alone : { ...alone, shared: true }
  })
  return computed(() => answer.value?.shared === true)
}

/**
 * What the host said at the start and since: shell, logbook state, preferences, settings. A session
 * exists once the host has answered; to read it before is a mistake of the program.
 */
export const useSessionStore = defineStore('session', () => {
  const answer = shallowRef<Start>()
  const { start, part, region } = partsOf(answer)
  const preferences = part('preferences')
  const logbook = part('logbook')
  const settings = part('settings')
  /** Wall clock in the person's zone, as the host last told it: every minute, and when asked. */
  const now = part('now')

  const isShared = followSharing(answer)
  const isKept = (): boolean => answer.value !== undefined
  const { show, choose: choosePreferences } = followPreferences({ isKept, preferences, region })
  const moment = followHostClock({
    isKept,
    keep: (told) => {
      now.value = told
    },
  })

  /** Asks the host where things stand; called once before the first screen and after a recovery. */
  const { load: ask, loaded: answered } = firstAnswer(async () => {
    answer.value = await bridge.calls.start()
  })
  const load = async (): Promise<void> => {
    await ask()
    await show(preferences.value)
  }

  // What is pushed before the first answer is in it.
  bridge.listen('settings', (chosen) => {
    if (isKept()) settings.value = chosen
  })
  bridge.listen('trouble', ({ of }) => {
    if (!isKept()) return
    answer.value = of === null ? without(start(), 'trouble') : { ...start(), trouble: of }
  })
  bridge.listen('logbook', (state) => {
    if (isKept()) logbook.value = state
    void load()
  })

  return {
    preferences,
    logbook,
    now,
    settings,
    moment,
    shell: computed(() => start().shell),
    version: computed(() => start().version),
    isDemo: computed(() => start().demo),
    isShared,
    trouble: computed(() => start().trouble),
    dataFolder: computed(() => start().dataFolder),
    readOnly: computed(() => logbook.value.status === 'read-only'),
    load,
    answered,
    choosePreferences,
  }
})
