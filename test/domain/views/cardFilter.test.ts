import { describe, expect, it } from 'vitest'
import { CARD_FILTERS, isUrgent, PASSES } from '#domain/views/cardFilter.ts'
import { cardWith, nineCards, stepWith } from '#test/build/boardCards.ts'

describe('a filter of cards', () => {
  it.each([
    ['all', 9],
    ['due', 3],
    ['late', 1],
    ['waiting', 1],
    ['planned', 0],
    ['idle', 0],
  ] as const)('%s lets %i of the nine pass', (filter, passing) => {
    expect(nineCards().filter(PASSES[filter])).toHaveLength(passing)
  })

  it('finds an interview ahead, and a card with nothing to do', () => {
    const { id, company, post, stage, round, people } = cardWith({ id: 'x' })
    const idle = { id, company, post, stage, round, people, planned: true }
    expect(CARD_FILTERS.filter((filter) => PASSES[filter](idle))).toEqual([
      'all',
      'planned',
      'idle',
    ])
  })
})

describe('the bookmark', () => {
  it.each([
    ['now', false, true],
    ['today', false, true],
    ['this-week', false, false],
    ['now', true, false],
  ] as const)('of a step for %s (late: %s) shows: %s', (when, late, shown) => {
    expect(isUrgent(cardWith({ id: 'x', next: stepWith({ when, late }) }))).toBe(shown)
  })
})
