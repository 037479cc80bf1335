import { defineStore } from 'pinia'
import { computed, shallowRef, watch } from 'vue'
import { mergeChange } from '#window/host/mergeChange.ts'
import { bridge } from '#window/host/bridge.ts'
import { connection } from '#window/host/connection.ts'
import type { Stage } from '#domain/vocabulary.ts'
import type { BoardChange } from '#domain/views/board.ts'
import type { Card } from '#domain/views/card.ts'

/** A card that changed stage. */
export interface StageChange {
  readonly card: Card
  readonly from: Stage
}

/** The board as the host last said it: all cards in reading order, kept up by the changes it tells. */
export const useBoardStore = defineStore('board', () => {
  const cards = shallowRef<readonly Card[]>([])
  const loaded = shallowRef(false)
  /** Cards that changed stage with the latest change. */
  const stageChanges = shallowRef<readonly StageChange[]>([])
  const byId = computed(() => new Map(cards.value.map((card) => [card.id, card])))
  let revision = -1
  let loading: Promise<void> | undefined
  let early: readonly BoardChange[] = []

  const apply = (change: BoardChange): void => {
    if (!loaded.value) {
      early = [...early, change]
      return
    }
    // The same revision may come again: as time passes, steps change without a write.
    if (change.revision < revision) return
    revision = change.revision
    const before = byId.value
    cards.value = mergeChange(cards.value, change)
    stageChanges.value = change.changed.flatMap((card) => {
      const from = before.get(card.id)?.stage
      return from === undefined || from === card.stage ? [] : [{ card, from }]
    })
  }

  const fetchBoard = async (): Promise<void> => {
    const board = await bridge.calls.board()
    revision = board.revision
    cards.value = board.cards
    loaded.value = true
    early.forEach(apply)
    early = []
  }

  /** Fetches the board once; later changes arrive by themselves. A failed fetch may be repeated. */
  const load = (): Promise<void> =>
    (loading ??= fetchBoard().catch((reason: unknown) => {
      loading = undefined
      throw reason
    }))

  bridge.listen('changed', apply)
  const loadAgain = (): void => {
    if (!loaded.value) return
    loading = undefined
    void load().catch(() => undefined)
  }

  // While the host was silent others may have written, and one started anew counts from the beginning.
  watch(connection, (state) => {
    if (state === 'open') loadAgain()
  })
  // Another logbook was opened in place of this one: nothing of the old one holds.
  bridge.listen('logbook', ({ status }) => {
    if (status === 'open' || status === 'read-only') loadAgain()
  })

  return { cards, loaded, byId, stageChanges, load }
})
