import { inBoardOrder } from '#domain/views/board.ts'
import type { BoardChange } from '#domain/views/board.ts'
import type { Card } from '#domain/views/card.ts'

/** Above this many changed cards one sort is cheaper than placing each. */
const PLACED_ONE_BY_ONE = 64

/** Where a card belongs among sorted ones. */
const placeOf = (cards: readonly Card[], card: Card): number => {
  let low = 0
  let high = cards.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const other = cards[middle]
    if (other !== undefined && inBoardOrder(other, card) < 0) low = middle + 1
    else high = middle
  }
  return low
}

/** The sorted cards after a change: what left is gone, what changed stands in its new place. */
export const mergeChange = (
  cards: readonly Card[],
  { changed, removed }: Pick<BoardChange, 'changed' | 'removed'>,
): readonly Card[] => {
  const gone = new Set([...removed, ...changed.map(({ id }) => id)])
  const merged = cards.filter(({ id }) => !gone.has(id))
  if (changed.length > PLACED_ONE_BY_ONE) return [...merged, ...changed].sort(inBoardOrder)
  for (const card of changed) merged.splice(placeOf(merged, card), 0, card)
  return merged
}
