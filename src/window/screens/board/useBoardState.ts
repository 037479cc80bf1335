import { computed, provide, shallowRef, type ComputedRef } from 'vue'
import { boardColumns } from '#domain/views/boardColumns.ts'
import { BOARD, type BoardContext } from '#window/screens/board/boardContext.ts'
import { useBoardStore } from '#window/host/boardStore.ts'
import type { BoardSearch } from '#window/screens/board/useBoardSearch.ts'
import { useCardDrops } from '#window/screens/board/useCardDrop.ts'
import { useCurrentCard } from '#window/screens/board/useCurrentCard.ts'
import { useDoNext } from '#window/screens/board/useDoNext.ts'
import { useFolds } from '#window/screens/board/useFolds.ts'
import { useMediaQuery } from '#ui/useMediaQuery.ts'
import { useMove } from '#window/parts/moving/useMove.ts'
import { useMoveEcho } from '#window/screens/board/useMoveEcho.ts'
import { useSelection } from '#window/screens/board/useSelection.ts'
import { useSessionStore } from '#window/host/sessionStore.ts'
import type { Stage } from '#domain/vocabulary.ts'

/** How much room the board has, and the stage shown where there is room for one. */
interface Room {
  readonly isMedium: () => boolean
  /** The only stage on screen, where there is room for one. */
  readonly onlyStage: () => Stage | undefined
}

/** The board as its parts share it; to be called by BoardScreen.vue alone. */
export const useBoardState = (
  search: BoardSearch,
  room: Room,
): BoardContext & {
  readonly openMenu: (card: string) => void
  readonly stages: ComputedRef<readonly Stage[]>
} => {
  const store = useBoardStore()
  const session = useSessionStore()
  const menus = new Map<() => string, () => void>()
  const dragged = shallowRef<ReadonlySet<string>>(new Set())

  const columns = computed(() => boardColumns(store.cards, search.isShown.value))
  const stages = computed(() => Object.keys(columns.value) as readonly Stage[])
  const folds = useFolds((stage) => room.isMedium() && columns.value[stage].length === 0)
  const openStages = computed<readonly Stage[]>(() => {
    const only = room.onlyStage()
    return only === undefined ? stages.value.filter((stage) => !folds.isFolded(stage)) : [only]
  })
  const selection = useSelection(() => stages.value.flatMap((stage) => columns.value[stage]))
  const moves = useMove()
  const currentCard = useCurrentCard(columns, openStages)

  useCardDrops(dragged, (ids, stage) => {
    const cards = ids.flatMap((id) => store.byId.get(id) ?? [])
    moves.move(cards, stage)
  })

  const context: BoardContext = {
    ...folds,
    ...moves,
    ...currentCard,
    columns,
    openStages,
    selection,
    deselect: () => {
      selection.clear()
      if (currentCard.current.value !== undefined)
        void currentCard.focusCard(currentCard.current.value)
    },
    registerMenu: (card, open) => {
      menus.set(card, open)
      return () => menus.delete(card)
    },
    dragged,
    hasNoHover: useMediaQuery('(hover: none)'),
    isNarrowed: search.narrowed,
    query: search.answered,
    doNext: useDoNext(),
    readOnly: computed(() => session.readOnly),
  }
  provide(BOARD, context)
  useMoveEcho({
    ...context,
    isFolded: (stage) => !openStages.value.includes(stage),
  })

  return {
    ...context,
    stages,
    openMenu: (id) => {
      for (const [card, open] of menus) if (card() === id) open()
    },
  }
}
