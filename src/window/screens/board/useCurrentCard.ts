import { computed, nextTick, ref, shallowRef, watch, type ComputedRef } from 'vue'
import type { BoardColumns } from '#domain/views/boardColumns.ts'
import type { BoardContext, ColumnHandle } from '#window/screens/board/boardContext.ts'
import { cardLinkId } from '#window/screens/board/cardElement.ts'
import type { Stage } from '#domain/vocabulary.ts'

/** Frames to wait until the virtual list shows the card it was told to scroll to. */
const MOST_FRAMES = 20

const hasFocus = (card: string): boolean => document.activeElement?.id === cardLinkId(card)

const nextFrame = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      resolve()
    })
  })

interface Place {
  readonly stage: Stage
  readonly index: number
}

type CurrentCard = Pick<
  BoardContext,
  'current' | 'setCurrent' | 'focusCard' | 'register' | 'handleOf'
>

/**
 * Which card the Tab key stops at, kept by id: when it leaves the screen, the one that took its
 * place. Columns register how to scroll to their cards.
 */
export const useCurrentCard = (
  columns: ComputedRef<BoardColumns>,
  openStages: ComputedRef<readonly Stage[]>,
): CurrentCard => {
  const handles = new Map<Stage, ColumnHandle>()
  const chosen = ref<string>()
  const lastPlace = shallowRef<Place>()

  const placeOf = (id: string | undefined): Place | undefined => {
    if (id === undefined) return undefined
    for (const stage of openStages.value) {
      const index = columns.value[stage].findIndex((card) => card.id === id)
      if (index !== -1) return { stage, index }
    }
    return undefined
  }
  const place = computed(() => placeOf(chosen.value))
  // Where it was last seen is where its neighbour is looked for once it is gone.
  watch(
    place,
    (seen) => {
      if (seen !== undefined) lastPlace.value = seen
    },
    { flush: 'sync' },
  )

  const inItsPlace = (): string | undefined => {
    const last = lastPlace.value
    if (last === undefined || !openStages.value.includes(last.stage)) return undefined
    const column = columns.value[last.stage]
    return column[Math.min(last.index, column.length - 1)]?.id
  }

  const current = computed(() => {
    if (place.value !== undefined) return chosen.value
    const first = openStages.value.find((stage) => columns.value[stage].length > 0)
    return inItsPlace() ?? (first === undefined ? undefined : columns.value[first][0]?.id)
  })

  const isStillWanted = (id: string): boolean => chosen.value === id && !hasFocus(id)

  const focusCard = async (id: string): Promise<void> => {
    chosen.value = id
    const there = place.value
    if (there === undefined) return
    await nextTick()
    handles.get(there.stage)?.scrollTo(there.index)
    // A card that was just drawn stays hidden until it is measured, and cannot take the focus yet.
    for (let frame = 0; isStillWanted(id) && frame < MOST_FRAMES; frame += 1) {
      document.getElementById(cardLinkId(id))?.focus({ preventScroll: true })
      if (!hasFocus(id)) await nextFrame()
    }
  }

  return {
    current,
    setCurrent: (id) => {
      chosen.value = id
    },
    focusCard,
    register: (stage, handle) => {
      handles.set(stage, handle)
      return () => {
        if (handles.get(stage) === handle) handles.delete(stage)
      }
    },
    handleOf: (stage) => handles.get(stage),
  }
}
