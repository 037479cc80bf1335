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

/** The whole board, what it is narrowed to, and which of the two is shown. */
const makeViews = () => {
  /** Cards that must stay known wherever they stand, as whoever needs them says. */
  let pinned: () => readonly string[] = () => []
  const pins = (): readonly string[] => pinned()
  const whole = boardView(pins)
  const narrowed = shallowRef<{ readonly narrow: Narrow; readonly view: BoardView } | null>(null)
  const shown = computed(() => narrowed.value?.view ?? whole)
  const byId = computed(() => {
    const views = narrowed.value === null ? [whole] : [whole, narrowed.value.view]
    const cards = views.flatMap(({ columns }) => knownCards(columns.value))
    return new Map(cards.map((card) => [card.id, card]))
  })
  let wanted: Narrow | null = null
  return {
    whole,
    narrowed,
    shown,
    /** What is on screen. */
    columns: computed(() => shown.value.columns.value),
    byId,
    pin: (ids: () => readonly string[]): void => {
      pinned = ids
    },
    /** Narrows what is on screen, or shows all again; resolves once the host has answered. */
    narrow: async (to: Narrow | null): Promise<void> => {
      wanted = to
      if (to === null) {
        narrowed.value = null
        return
      }
      const view = boardView(pins, to)
      await view.renew()
      if (wanted === to) narrowed.value = { narrow: to, view }
    },
  }
}

/** Cards that stand in another stage than before. */
const stageChangesOf = (
  before: ReadonlyMap<string, Card>,
  after: ReadonlyMap<string, Card>,
): readonly StageChange[] =>
  [...before.values()].flatMap(({ id, stage: from }) => {
    const card = after.get(id)
    return card === undefined || card.stage === from ? [] : [{ card, from }]
  })

/** The board as the host last said it: how many cards, and those that were asked for so far. */
export const useBoardStore = defineStore('board', () => {
  const { whole, narrowed, shown, columns, byId, pin, narrow } = makeViews()
  /** Cards that changed stage with the latest change. */
  const stageChanges = shallowRef<readonly StageChange[]>([])
  let loading: Promise<void> | undefined
  let following: Promise<void> = Promise.resolve()

  const follow = async (): Promise<void> => {
    const before = byId.value
    await whole.follow()
    // What it is narrowed to is looked at again as a whole: words are found where they were not.
    await narrowed.value?.view.renew()
    stageChanges.value = stageChangesOf(before, byId.value)
  }
  /** Asks for the board once; later changes arrive by themselves. A failed question may be repeated. */
  const load = (): Promise<void> =>
    (loading ??= whole.renew().catch((reason: unknown) => {
      loading = undefined
      throw reason
    }))

  bridge.listen('changed', () => {
    if (loading !== undefined) following = following.then(follow).catch(() => undefined)
  })
  const renew = (): void => {
    if (loading === undefined) return
    for (const view of [whole, narrowed.value?.view]) void view?.renew().catch(() => undefined)
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
    /** Cards by their ids, those that are shown. */
    find: async (ids: readonly string[]): Promise<readonly Card[]> => {
      await load()
      await shown.value.find(ids)
      return ids.flatMap((id) => byId.value.get(id) ?? [])
    },
    pin,
  }
})
