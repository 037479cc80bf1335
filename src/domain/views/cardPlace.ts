import { inBoardOrder } from './board.ts'
import type { Card } from './card.ts'

/** Where a card stands in its column of the board, and its neighbours there. */
export interface CardPlace {
  /** From 1 to `count`. */
  readonly at: number
  readonly count: number
  /** Ids of the cards above and below. */
  readonly before?: string
  readonly after?: string
}

/** The place of `card` among all cards of the board, itself included. Looks at each once. */
export const placeOf = (card: Card, cards: Iterable<Card>): CardPlace => {
  let at = 1
  let count = 0
  let before: Card | undefined
  let after: Card | undefined
  for (const other of cards) {
    if (other.stage !== card.stage) continue
    count += 1
    const order = inBoardOrder(other, card)
    if (order < 0) {
      at += 1
      if (before === undefined || inBoardOrder(other, before) > 0) before = other
    } else if (order > 0 && (after === undefined || inBoardOrder(other, after) < 0)) after = other
  }
  return {
    at,
    count,
    ...(before === undefined ? {} : { before: before.id }),
    ...(after === undefined ? {} : { after: after.id }),
  }
}
