import { onScopeDispose, type ComputedRef } from 'vue'
import type { BoardColumns } from '#domain/views/boardColumns.ts'
import { useBoardStore } from '#window/host/boardStore.ts'
import type { BoardContext } from '#window/screens/board/boardContext.ts'

/** Brings the cards that are looked at, and keeps those known that the hand is on, however far away they stand. */
export const useBroughtCards = (
  columns: ComputedRef<BoardColumns>,
  { selection, current }: Pick<BoardContext, 'selection' | 'current'>,
): Pick<BoardContext, 'see' | 'bring'> => {
  const store = useBoardStore()
  store.pin(() => [...selection.ids.value, ...(current.value === undefined ? [] : [current.value])])
  onScopeDispose(() => {
    store.pin(() => [])
  })
  return {
    see: store.see,
    bring: (places, then) => {
      const coming = store.bring(places)
      const tell = () => {
        then(columns.value[places.stage])
      }
      if (coming === undefined) tell()
      else void coming.then(tell, () => undefined)
    },
  }
}
