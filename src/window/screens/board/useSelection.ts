import { computed, shallowRef, type ComputedRef, type ShallowRef } from 'vue'
import type { BoardColumn } from '#domain/views/boardColumns.ts'
import type { Card } from '#domain/views/card.ts'
import type { Places } from '#window/host/boardView.ts'

/** The cards chosen to be moved together. */
export interface Selection {
  /** All that were chosen, shown or not. */
  readonly ids: Readonly<ShallowRef<ReadonlySet<string>>>
  readonly cards: ComputedRef<readonly Card[]>
  readonly has: (id: string) => boolean
  readonly toggle: (id: string) => void
  /** Adds every card of `column` between the last one touched and `id`. */
  readonly extend: (id: string, column: BoardColumn) => void
  /** The places from the last one touched, where it is in the column, to another. */
  readonly reach: (at: number, column: BoardColumn) => Pick<Places, 'from' | 'to'>
  readonly add: (cards: BoardColumn) => void
  readonly clear: () => void
}

/** Selected cards among those `shown`: what is filtered away or gone is never moved unseen. */
export const useSelection = (shown: () => readonly Card[]): Selection => {
  const ids = shallowRef<ReadonlySet<string>>(new Set())
  let last: string | undefined
  const cards = computed(() =>
    ids.value.size === 0 ? [] : shown().filter(({ id }) => ids.value.has(id)),
  )
  const add = (more: BoardColumn): void => {
    ids.value = new Set([...ids.value, ...more.flatMap((card) => card?.id ?? [])])
  }
  const reach: Selection['reach'] = (at, column) => {
    const anchor = column.findIndex((card) => card?.id === last)
    const from = anchor === -1 ? at : anchor
    return { from: Math.min(from, at), to: Math.max(from, at) }
  }
  return {
    ids,
    reach,
    cards,
    has: (id) => ids.value.has(id),
    toggle: (id) => {
      last = id
      const next = new Set(ids.value)
      if (!next.delete(id)) next.add(id)
      ids.value = next
    },
    extend: (id, column) => {
      const at = column.findIndex((card) => card?.id === id)
      const { from, to } = reach(at, column)
      last ??= id
      add(column.slice(from, to + 1))
    },
    add,
    clear: () => {
      last = undefined
      ids.value = new Set()
    },
  }
}
