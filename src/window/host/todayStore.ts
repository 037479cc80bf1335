import { defineStore } from 'pinia'
import { computed, shallowRef, watch } from 'vue'
import { askedAhead } from '#window/host/askedAhead.ts'
import { bridge } from '#window/host/bridge.ts'
import { connection } from '#window/host/connection.ts'
import { useSessionStore } from '#window/host/sessionStore.ts'
import { dueOf } from '#domain/views/dueOf.ts'
import type { Today } from '#domain/views/today.ts'

/** Rows of each group sent at first; more are asked for with `showMore`. */
const FIRST_ROWS = 8
const MOST_ROWS = 20_000

/** The first screen as the host last said it; asked again after every change it tells. */
export const useTodayStore = defineStore('today', () => {
  const today = shallowRef<Today>()
  const session = useSessionStore()
  let rows = FIRST_ROWS
  let running: Promise<void> | undefined
  let again = false

  const wasAskedAgain = (): boolean => again

  const fetchToday = async (): Promise<void> => {
    try {
      do {
        again = false
        // With its first answer the host is up to date, also where the machine slept.
        await session.answered()
        const answer = await bridge.calls.today({ rows })
        today.value = answer
        session.now = answer.now
      } while (wasAskedAgain())
    } finally {
      running = undefined
    }
  }

  /** Asks once more; changes that come meanwhile are gathered into one further question. */
  const load = (): Promise<void> => {
    if (running !== undefined) again = true
    return (running ??= fetchToday())
  }

  const showMore = (): Promise<void> => {
    rows = Math.min(MOST_ROWS, rows * 4)
    return load()
  }

  bridge.listen('changed', () => void load())
  // What is due and how it is said depends on the minute, even where no card changed.
  bridge.listen('clock', () => {
    if (today.value !== undefined) void load()
  })
  // While the host was silent, time passed and another page may have written.
  watch(connection, (state) => {
    if (state === 'open') void load()
  })

  const dueCount = computed(() => {
    if (today.value === undefined) return 0
    const { atOnce, later } = dueOf(today.value)
    return atOnce + later
  })

  return { today, dueCount, load, ...askedAhead(load), showMore }
})
