import { computed, shallowRef, type ComputedRef } from 'vue'
import type { Card } from '#domain/views/card.ts'

/** The cards chosen to be moved together. */
export interface Selection {
  readonly cards: ComputedRef<readonly Card[]>
  readonly has: (id: string) => boolean
  readonly toggle: (id: string) => void
  /** Adds every card of `column` between the last one touched and `id`. */
  readonly extend: (id: string, column: readonly Card[]) => void
  readonly add: (cards: readonly Card[]) => void
  readonly clear: () => void
}

/** Selected cards among those `shown`: what is filtered away or gone is never moved unseen. */
export const useSelection = (shown: () => readonly Card[]): Selection => {
  const ids = shallowRef<ReadonlySet<string>>(new Set())
  let last: string | undefined
  const cards = computed(() =>
    ids.value.size === 0 ? [] : shown().filter(({ id }) => ids.value.has(id)),
  )
  const add = (more: readonly Card[]): void => {
    ids.value = new Set([...ids.value, ...more.map(({ id }) => id)])
  }
  return {
    cards,
    has: (id) => ids.value.has(id),
    toggle: (id) => {
      last = id
      const next = new Set(ids.value)
      if (!next.delete(id)) next.add(id)
      ids.value = next
    },
    extend: (id, column) => {
      const to = column.findIndex((card) => card.id === id)
      const anchor = column.findIndex((card) => card.id === last)
      const from = anchor === -1 ? to : anchor
      last ??= id
      add(column.slice(Math.min(from, to), Math.max(from, to) + 1))
    },
    add,
    clear: () => {
      last = undefined
      ids.value = new Set()
    },
  }
}
