import { computed, provide, shallowRef, type ComputedRef, type Ref } from 'vue'
import { BOARD, type BoardContext } from '#window/screens/board/boardContext.ts'
import { useBoardStore } from '#window/host/boardStore.ts'
import type { BoardSearch } from '#window/screens/board/useBoardSearch.ts'
import { useCardDrops } from '#window/screens/board/useCardDrop.ts'
import { useBroughtCards } from '#window/screens/board/useBroughtCards.ts'
import { useCardAtHand } from '#window/screens/board/useCardAtHand.ts'
import { useCardWords } from '#window/screens/board/useCardWords.ts'
import { useCardOffer } from '#window/screens/board/useCardOffer.ts'
import { useCardMenus } from '#window/screens/board/useCardMenus.ts'
import { useCurrentCard } from '#window/screens/board/useCurrentCard.ts'
import { useDoNext } from '#window/screens/board/useDoNext.ts'
import { useMediaQuery } from '#ui/useMediaQuery.ts'
import { useMove } from '#window/parts/moving/useMove.ts'
import { useAfterMove } from '#window/screens/board/useAfterMove.ts'
import { knownCards } from '#domain/views/boardColumns.ts'
import { useSelection } from '#window/screens/board/useSelection.ts'
import { useSessionStore } from '#window/host/sessionStore.ts'
import { useStages, type Room } from '#window/screens/board/useStages.ts'
import type { Stage } from '#domain/vocabulary.ts'

/** The board as its parts share it; to be called by BoardScreen.vue alone. */
export const useBoardState = (
  screen: Readonly<Ref<HTMLElement | null>>,
  search: BoardSearch,
  room: Room,
): BoardContext & {
  readonly openMenu: (card: string) => void
  readonly stages: ComputedRef<readonly Stage[]>
} => {
  const store = useBoardStore()
  const session = useSessionStore()
  const { registerMenu, openMenu } = useCardMenus()
  const dragged = shallowRef<ReadonlySet<string>>(new Set())
  const { columns, stages, folds, openStages } = useStages(room)
  const selection = useSelection(() => knownCards(columns.value))
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
    ...useCardAtHand(screen),
    words: useCardWords(),
    columns,
    openStages,
    selection,
    ...useBroughtCards(columns, { selection, current: currentCard.current }),
    deselect: () => {
      selection.clear()
      if (currentCard.current.value !== undefined)
        void currentCard.focusCard(currentCard.current.value)
    },
    registerMenu,
    dragged,
    hasNoHover: useMediaQuery('(hover: none)'),
    isNarrowed: search.narrowed,
    query: search.answered,
    doNext: useDoNext(),
    offer: useCardOffer(),
    readOnly: computed(() => session.readOnly),
  }
  provide(BOARD, context)
  useAfterMove({
    ...context,
    isFolded: (stage) => !openStages.value.includes(stage),
  })
  return { ...context, stages, openMenu }
}
