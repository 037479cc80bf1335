import { inBoardOrder } from '#domain/views/board.ts'
import type { BoardChange } from '#domain/views/board.ts'
import type { Card } from '#domain/views/card.ts'
import { placeIn } from '#domain/views/sortedList.ts'

/** Above this many changed cards one sort is cheaper than placing each. */
const PLACED_ONE_BY_ONE = 64

/** The sorted cards after a change: what left is gone, what changed stands in its new place. */
export const mergeChange = (
  cards: readonly Card[],
  { changed, removed }: Pick<BoardChange, 'changed' | 'removed'>,
): readonly Card[] => {
  const gone = new Set([...removed, ...changed.map(({ id }) => id)])
  const merged = cards.filter(({ id }) => !gone.has(id))
  if (changed.length > PLACED_ONE_BY_ONE) return [...merged, ...changed].sort(inBoardOrder)
  for (const card of changed) merged.splice(placeIn(merged, card, inBoardOrder), 0, card)
  return merged
}
