import type { Handlers } from '#contract/calls.ts'
import type { Card } from '#domain/views/card.ts'

/** Cards asked for at once. */
const PAGE = 500

/** Every card of the board in reading order, whatever a window would ask for. */
export const boardOf = async (
  handlers: Pick<Handlers, 'search'>,
): Promise<{ readonly cards: readonly Card[] }> => {
  const cards: Card[] = []
  for (;;) {
    const page = await handlers.search({ text: '', from: cards.length, most: PAGE })
    cards.push(...page.cards)
    if (cards.length >= page.total) return { cards }
  }
}
