import { useBoardStore } from '#window/host/boardStore.ts'
import type { BoardContext } from '#window/screens/board/boardContext.ts'
import { cardAround } from '#window/screens/board/cardElement.ts'
import { useShortcuts, type Shortcut } from '#window/frame/useShortcuts.ts'
import type { Card } from '#domain/views/card.ts'

const focused = (): string | undefined => cardAround(document.activeElement)

/** M moves the card that has the keyboard, F does its next step, Escape clears the selection. */
export const useCardShortcuts = (
  board: Pick<BoardContext, 'doNext' | 'readOnly' | 'selection' | 'deselect'>,
  openMenu: (card: string) => void,
): void => {
  const store = useBoardStore()
  const onCard = (
    id: string,
    keys: Shortcut['keys'],
    label: Shortcut['label'],
    run: (card: Card) => void,
  ): Shortcut => ({
    id,
    keys,
    label,
    group: 'screen',
    when: () => focused() !== undefined && !board.readOnly.value,
    run: () => {
      const card = store.byId.get(focused() ?? '')
      if (card !== undefined) run(card)
    },
  })
  useShortcuts([
    onCard('board-move', ['m'], 'board.move.words', ({ id }) => {
      openMenu(id)
    }),
    onCard('board-done', ['f'], 'board.move.done', board.doNext),
    {
      id: 'board-deselect',
      keys: ['Escape'],
      label: 'board.selection.clear',
      group: 'screen',
      inTextFields: true,
      when: () => board.selection.cards.value.length > 0,
      run: board.deselect,
    },
  ])
}
