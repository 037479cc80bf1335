import { STAGES, type Stage } from '#domain/vocabulary.ts'
import type { Card } from './card.ts'

/** The cards of each stage, in the order they came. */
export type BoardColumns = Readonly<Record<Stage, Card[]>>

/** Sorts cards into their columns; those for which `isShown` does not hold are left out. */
export const boardColumns = (
  cards: readonly Card[],
  isShown: (card: Card) => boolean,
): BoardColumns => {
  const columns = Object.fromEntries(STAGES.map((stage) => [stage, [] as Card[]])) as BoardColumns
  for (const card of cards) if (isShown(card)) columns[card.stage].push(card)
  return columns
}
