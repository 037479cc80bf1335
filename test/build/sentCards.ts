import type { Card } from '#domain/views/card.ts'
import type { CardSending } from '#domain/views/cardSending.ts'
import { inBoardOrder } from '#domain/views/board.ts'

/** A card of the drawer of those sent. */
export const sentCard = (id: string, sending: CardSending, given: Partial<Card> = {}): Card => ({
  id,
  company: `Maison ${id}`,
  post: 'Soudeuse',
  stage: 'sent',
  round: 0,
  planned: false,
  people: [],
  sending,
  ...given,
})

/** One of each group, and two that were silent for more than sixty days before 10 November 2026. */
export const sentCards = (): readonly Card[] =>
  [
    sentCard('late', { at: '2026-11-05T12:00', source: 'Apec', cv: 'CV court' }),
    sentCard('early', { at: '2026-08-01T12:00' }),
    sentCard('earlier', { at: '2026-07-01T12:00' }),
    sentCard('answered', { at: '2026-06-01T12:00', isAnswered: true }),
    sentCard('someday', {}),
    sentCard('wished', { isToSend: true }),
    sentCard('refused', { at: '2026-10-01T12:00', closed: 'refused' }),
  ].sort(inBoardOrder)

/** So many, of all sorts; none asks for anything. */
export const manySent = (count: number): readonly Card[] =>
  Array.from({ length: count }, (_, at) =>
    sentCard(`many-${String(at)}`, at % 3 === 0 ? { at: '2026-05-01T12:00' } : {}),
  )
