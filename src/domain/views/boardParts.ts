import { STAGES, type Stage } from '#domain/vocabulary.ts'
import { inBoardOrder, MOST_CARDS, type Board, type BoardPart, type PlacedCard } from './board.ts'
import type { Card } from './card.ts'
import { placeIn } from './sortedList.ts'

/** The cards of each stage in reading order. */
export type SortedCards = Readonly<Record<Stage, readonly Card[]>>

/** Which cards are asked for: by stages and places, and by their ids. */
export interface Asked {
  readonly parts: readonly {
    readonly stage: Stage
    readonly from: number
    readonly most: number
  }[]
  readonly find: readonly string[]
}

/** Cuts what is asked for out of the sorted cards: by places never more than {@link MOST_CARDS} in all. */
export const boardPartsOf = (
  sorted: SortedCards,
  { parts, find }: Asked,
  cardOf: (id: string) => Card | undefined,
): Pick<Board, 'counts' | 'parts' | 'found'> => {
  let room = MOST_CARDS
  return {
    counts: Object.fromEntries(STAGES.map((stage) => [stage, sorted[stage].length])) as Record<
      Stage,
      number
    >,
    parts: parts.map(({ stage, from, most }): BoardPart => {
      const cards = sorted[stage].slice(from, from + Math.min(most, room))
      room -= cards.length
      return { stage, from, cards }
    }),
    found: find.flatMap((wanted): PlacedCard | readonly [] => {
      const card = cardOf(wanted)
      if (card === undefined) return []
      const at = placeIn(sorted[card.stage], card, inBoardOrder)
      return sorted[card.stage][at]?.id === wanted ? { card, at } : []
    }),
  }
}
