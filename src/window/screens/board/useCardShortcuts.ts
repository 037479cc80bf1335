import { useBoardStore } from '#window/host/boardStore.ts'
import type { BoardContext } from '#window/screens/board/boardContext.ts'
import { cardAround } from '#window/screens/board/cardElement.ts'
import { useShortcuts, type Shortcut } from '#window/frame/useShortcuts.ts'
import type { Card } from '#domain/views/card.ts'

const focused = (): string | undefined => cardAround(document.activeElement)

/** The board was just opened: the keyboard is on the page, on none of its parts yet. */
const isOnPage = (): boolean =>
  document.activeElement === null || document.activeElement.matches('body, main, h1')

const browsing = (run: () => void): Shortcut => ({
  id: 'board-browse',
  keys: ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight'],
  label: 'board.hints.browse',
  group: 'screen',
  when: isOnPage,
  run,
})

/**
 * M moves the card that has the keyboard, F does its next step, Escape clears the selection. Right
 * after the board was opened, or before its cards are there, keys go to its first card; nothing is
 * written for a card that nobody has looked at.
 */
export const useCardShortcuts = (
  board: Pick<
    BoardContext,
    'doNext' | 'readOnly' | 'selection' | 'deselect' | 'current' | 'focusCard'
  >,
  openMenu: (card: string) => void,
): void => {
  const store = useBoardStore()
  const goToCards = async (): Promise<string | undefined> => {
    await store.load()
    const first = board.current.value
    if (first !== undefined && isOnPage()) await board.focusCard(first)
    return focused()
  }
  const onCard = (
    id: string,
    keys: Shortcut['keys'],
    label: Shortcut['label'],
    run: (card: Card) => void,
    runFromPage: () => void,
  ): Shortcut => ({
    id,
    keys,
    label,
    group: 'screen',
    when: () => (focused() !== undefined || isOnPage()) && !board.readOnly.value,
    run: () => {
      const card = store.byId.get(focused() ?? '')
      if (card === undefined) runFromPage()
      else run(card)
    },
  })
  useShortcuts([
    browsing(() => void goToCards()),
    onCard(
      'board-move',
      ['m'],
      'board.move.words',
      ({ id }) => {
        openMenu(id)
      },
      () => void goToCards().then((card) => card !== undefined && openMenu(card)),
    ),
    onCard('board-done', ['f'], 'board.move.done', board.doNext, () => void goToCards()),
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
