import { describe, expect, it } from 'vitest'
import {
  countCards,
  emptyColumns,
  filled,
  knownCards,
  moved,
  NO_CARDS,
  placeOf,
} from '#domain/views/boardColumns.ts'
import { cardWith } from '#test/build/boardCards.ts'

const card = (id: string) => cardWith({ id, stage: 'thanked' })
const empty = emptyColumns({ ...NO_CARDS, thanked: 5 })

describe('columns that are known in parts', () => {
  it('hold each card in its place, and the others as not known', () => {
    const columns = filled(empty, {
      parts: [{ stage: 'thanked', from: 1, cards: [card('b'), card('c')] }],
      found: [{ card: card('e'), at: 4 }],
    })
    expect(columns.thanked.map((each) => each?.id)).toEqual([undefined, 'b', 'c', undefined, 'e'])
    expect(placeOf(columns, 'e')).toEqual({ card: card('e'), at: 4 })
    expect(placeOf(columns, 'a')).toBeUndefined()
    expect(knownCards(columns)).toHaveLength(3)
    expect(countCards(columns)).toBe(5)
  })

  it('follow a card that is not known from one place to another', () => {
    const columns = moved(empty, [
      { from: { stage: 'thanked', at: 3 }, to: { card: { ...card('d'), stage: 'hired' }, at: 0 } },
      { from: { stage: 'thanked', at: 0 } },
      { to: { card: card('new'), at: 2 } },
    ])
    expect(columns.hired.map((each) => each?.id)).toEqual(['d'])
    expect(columns.thanked.map((each) => each?.id)).toEqual([
      undefined,
      undefined,
      'new',
      undefined,
    ])
    expect(columns.sent).toBe(empty.sent)
  })
})
