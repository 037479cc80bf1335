import { STAGES, type Stage } from '#domain/vocabulary.ts'
import type { Board, CardMove, PlacedCard, StageCounts } from './board.ts'
import type { Card } from './card.ts'

/** The cards of a stage in their places; those nobody has asked for yet are undefined. */
export type BoardColumn = readonly (Card | undefined)[]

/** The columns of the board, each as long as its stage has cards. */
export type BoardColumns = Readonly<Record<Stage, BoardColumn>>

const perStage = <Value>(of: (stage: Stage) => Value): Readonly<Record<Stage, Value>> =>
  Object.fromEntries(STAGES.map((stage) => [stage, of(stage)])) as Readonly<Record<Stage, Value>>

/** As many places as there are cards, none of them known. */
export const emptyColumns = (counts: StageCounts): BoardColumns =>
  perStage((stage) => Array.from({ length: counts[stage] }, () => undefined))

/** No card at all. */
export const NO_CARDS: StageCounts = perStage(() => 0)

/** Every card that is known, in reading order. */
export const knownCards = (columns: BoardColumns): readonly Card[] =>
  STAGES.flatMap((stage) => columns[stage].filter((card) => card !== undefined))

/** Where a card stands, if it is known. */
export const placeOf = (columns: BoardColumns, id: string): PlacedCard | undefined => {
  for (const stage of STAGES) {
    const at = columns[stage].findIndex((card) => card?.id === id)
    const card = columns[stage][at]
    if (card !== undefined) return { card, at }
  }
  return undefined
}

/** How many cards there are in all. */
export const countCards = (columns: BoardColumns): number =>
  STAGES.reduce((sum, stage) => sum + columns[stage].length, 0)

type Changing = Map<Stage, (Card | undefined)[]>

/** Changes copies of the columns that `change` asks for; the others stay the very same. */
const changed = (
  columns: BoardColumns,
  change: (column: (stage: Stage) => (Card | undefined)[]) => void,
): BoardColumns => {
  const copies: Changing = new Map()
  change((stage) => {
    const copy = copies.get(stage) ?? [...columns[stage]]
    copies.set(stage, copy)
    return copy
  })
  return { ...columns, ...Object.fromEntries(copies) }
}

/** Puts what was answered into its places; all of it must be of one order with the columns. */
export const filled = (
  columns: BoardColumns,
  { parts, found }: Pick<Board, 'parts' | 'found'>,
): BoardColumns =>
  changed(columns, (column) => {
    for (const { stage, from, cards } of parts)
      if (cards.length > 0) column(stage).splice(from, cards.length, ...cards)
    for (const { card, at } of found) column(card.stage)[at] = card
  })

/** The columns after the moves: what left is gone, what came stands in its place. */
export const moved = (columns: BoardColumns, moves: readonly CardMove[]): BoardColumns =>
  changed(columns, (column) => {
    for (const { from, to } of moves) {
      if (from !== undefined) column(from.stage).splice(from.at, 1)
      if (to !== undefined) column(to.card.stage).splice(to.at, 0, to.card)
    }
  })
