import { computed, nextTick, ref, type ComputedRef } from 'vue'
import type { BoardColumns } from '#domain/views/boardColumns.ts'
import type { BoardContext } from '#window/screens/board/boardContext.ts'
import { cardLinkId } from '#window/screens/board/cardElement.ts'
import { useCardPlace } from '#window/screens/board/useCardPlace.ts'
import { useColumnHandles } from '#window/screens/board/useColumnHandles.ts'
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
  const { register, handleOf } = useColumnHandles()
  const chosen = ref<string>()
  const { place, inItsPlace } = useCardPlace(chosen, columns, openStages)

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
    handleOf(there.stage)?.scrollTo(there.index)
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
    register,
    handleOf,
  }
}
