import { moveMeaning } from './moveMeaning.ts'
import { entryOfStage, isBeforeBoard } from '#domain/stage.ts'
import type { TakeBack } from './takeBack.ts'
import type { Stage } from '#domain/vocabulary.ts'
import type { Card } from '#domain/views/card.ts'

/** What can be done about a card that is put back. */
export interface WaysBack {
  /** A decision had ended the application: it can be taken up again. */
  readonly reopens: boolean
  /** There is something noted too early, or by mistake, to take out. */
  readonly withdraws: boolean
  /** A further interview would bring the card there: nothing else is ever noted for that stage. */
  readonly tellsInterview: boolean
}

/** The ways to put `card` back into `target`, where `taken` is what would be taken out. */
export const waysBack = (
  card: Pick<Card, 'stage' | 'planned'>,
  target: Stage,
  { entries }: Pick<TakeBack, 'entries'>,
): WaysBack => ({
  reopens: moveMeaning(card, target) === 'revive',
  withdraws: entries.length > 0,
  tellsInterview: entryOfStage(target) === null && !isBeforeBoard(target),
})
