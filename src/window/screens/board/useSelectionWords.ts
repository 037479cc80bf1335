import type { Selection } from '#window/screens/board/useSelection.ts'
import { useT } from '#window/i18n/useT.ts'
import type { Card } from '#domain/views/card.ts'
import { useAnnounce } from '#ui/useAnnounce.ts'

/** Says that a card was selected or not, and how many are now. */
export const useSelectionWords = (selection: Selection): ((card: Card) => void) => {
  const t = useT()
  const announce = useAnnounce()
  return (card) => {
    const count = t('board.selection.count', { n: selection.cards.value.length })
    const key = selection.has(card.id) ? 'selected' : 'unselected'
    announce(t(`board.card.${key}`, { company: card.company, count }))
  }
}
