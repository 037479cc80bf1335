import { defineStore } from 'pinia'
import { computed, shallowRef, watch } from 'vue'
import { boardView, type BoardView, type Places } from '#window/host/boardView.ts'
import { bridge } from '#window/host/bridge.ts'
import { connection } from '#window/host/connection.ts'
import type { Narrow } from '#contract/board.ts'
import { knownCards } from '#domain/views/boardColumns.ts'
import type { Stage } from '#domain/vocabulary.ts'
import type { Card } from '#domain/views/card.ts'

/** A card that changed stage. */
export interface StageChange {
  readonly card: Card
  readonly from: Stage
}

/** The board as the host last said it: how many cards, and those that were asked for so far. */
export const useBoardStore = defineStore('board', () => {
  /** Cards that must stay known wherever they stand, as whoever needs them says. */
  const pinned = shallowRef<() => readonly string[]>(() => [])
  const pins = (): readonly string[] => pinned.value()
  const whole = boardView(pins)
  const narrowed = shallowRef<{ readonly narrow: Narrow; readonly view: BoardView } | null>(null)
  /** What is on screen. */
  const shown = computed(() => narrowed.value?.view ?? whole)
  const columns = computed(() => shown.value.columns.value)
  /** Cards that changed stage with the latest change. */
  const stageChanges = shallowRef<readonly StageChange[]>([])
  const byId = computed(() => {
    const cards = [
      ...knownCards(whole.columns.value),
      ...(narrowed.value === null ? [] : knownCards(columns.value)),
    ]
    return new Map(cards.map((card) => [card.id, card]))
  })
  let loading: Promise<void> | undefined
  let wanted: Narrow | null = null
  let following: Promise<void> = Promise.resolve()

  const follow = async (): Promise<void> => {
    const before = byId.value
    await whole.follow()
    // What it is narrowed to is looked at again as a whole: words are found where they were not.
    await narrowed.value?.view.renew()
    const after = byId.value
    stageChanges.value = [...before.values()].flatMap(({ id, stage: from }) => {
      const card = after.get(id)
      return card === undefined || card.stage === from ? [] : [{ card, from }]
    })
  }

  /** Asks for the board once; later changes arrive by themselves. A failed question may be repeated. */
  const load = (): Promise<void> =>
    (loading ??= whole.renew().catch((reason: unknown) => {
      loading = undefined
      throw reason
    }))

  /** Narrows what is on screen, or shows all again; resolves once the host has answered. */
  const narrow = async (to: Narrow | null): Promise<void> => {
    wanted = to
    if (to === null) {
      narrowed.value = null
      return
    }
    const view = boardView(pins, to)
    await view.renew()
    if (wanted === to) narrowed.value = { narrow: to, view }
  }

  const isAsked = (): boolean => loading !== undefined
  bridge.listen('changed', () => {
    if (isAsked()) following = following.then(follow).catch(() => undefined)
  })
  const renew = (): void => {
    if (!isAsked()) return
    void whole.renew().catch(() => undefined)
    void narrowed.value?.view.renew().catch(() => undefined)
  }

  // While the host was silent others may have written, and one started anew counts from the beginning.
  watch(connection, (state) => {
    if (state === 'open') renew()
  })
  // Another logbook was opened in place of this one: nothing of the old one holds.
  bridge.listen('logbook', ({ status }) => {
    if (status === 'open' || status === 'read-only') renew()
  })

  return {
    columns,
    /** All there is, whatever the board is narrowed to. */
    all: whole.columns,
    loaded: whole.loaded,
    byId,
    stageChanges,
    load,
    narrow,
    narrowed: computed(() => narrowed.value?.narrow ?? null),
    see: (places: Places): void => {
      shown.value.see(places)
    },
    bring: (places: Places): Promise<void> | undefined => shown.value.bring(places),
    find: async (ids: readonly string[]): Promise<void> => {
      await load()
      await shown.value.find(ids)
    },
    pin: (ids: () => readonly string[]): void => {
      pinned.value = ids
    },
  }
})
