import type { Card } from './card.ts'
import type { By } from '#domain/vocabulary.ts'

/** Which cards the board shows, by their next step. */
export const CARD_FILTERS = ['all', 'due', 'late', 'waiting', 'planned', 'idle'] as const
export type CardFilter = (typeof CARD_FILTERS)[number]

/** Whether a card passes each filter. `due` is for now or today, late ones included. */
export const PASSES: By<CardFilter, (card: Card) => boolean> = {
  all: () => true,
  due: ({ next }) => next?.when === 'now' || next?.when === 'today',
  late: ({ next }) => next?.late === true,
  waiting: ({ next }) => next?.waitsUntil !== undefined,
  planned: ({ planned }) => planned,
  idle: ({ next }) => next === undefined,
}

/** Whether a card carries the bookmark: an offer waits, or its moment is now or today and not late. */
export const isUrgent = ({ next, offer }: Card): boolean =>
  offer !== undefined ||
  (next !== undefined && !next.late && (next.when === 'now' || next.when === 'today'))
