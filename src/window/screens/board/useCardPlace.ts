import { computed, shallowRef, watch, type ComputedRef, type Ref } from 'vue'
import type { BoardColumns } from '#domain/views/boardColumns.ts'
import type { Stage } from '#domain/vocabulary.ts'

/** Where a card stands on the board. */
interface Place {
  readonly stage: Stage
  readonly index: number
}

/** Where a card is on screen, and which one took its place once it is gone. */
export const useCardPlace = (
  card: Readonly<Ref<string | undefined>>,
  columns: ComputedRef<BoardColumns>,
  openStages: ComputedRef<readonly Stage[]>,
): {
  readonly place: ComputedRef<Place | undefined>
  /** The card that stands where it was last seen. */
  readonly inItsPlace: () => string | undefined
} => {
  const lastPlace = shallowRef<Place>()
  const placeOf = (id: string | undefined): Place | undefined => {
    if (id === undefined) return undefined
    for (const stage of openStages.value) {
      const index = columns.value[stage].findIndex((other) => other?.id === id)
      if (index !== -1) return { stage, index }
    }
    return undefined
  }
  const place = computed(() => placeOf(card.value))
  // Where it was last seen is where its neighbour is looked for once it is gone.
  watch(
    place,
    (seen) => {
      if (seen !== undefined) lastPlace.value = seen
    },
    { flush: 'sync' },
  )
  return {
    place,
    inItsPlace: () => {
      const last = lastPlace.value
      if (last === undefined || !openStages.value.includes(last.stage)) return undefined
      const column = columns.value[last.stage]
      return column[Math.min(last.index, column.length - 1)]?.id
    },
  }
}
