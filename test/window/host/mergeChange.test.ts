import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeChange } from '#window/host/mergeChange.ts'
import { inBoardOrder } from '#domain/views/board.ts'
import { STAGES } from '#domain/vocabulary.ts'
import { cardWith, manyCards, stepWith } from '#test/build/boardCards.ts'

const anyCard = fc
  .record({
    id: fc.integer({ min: 0, max: 150 }).map((n) => `c${n}`),
    stage: fc.constantFrom(...STAGES),
    moment: fc.constantFrom('2026-11-11T10:00', '2026-11-12T10:00'),
    when: fc.constantFrom('now' as const, 'later' as const),
  })
  .map(({ id, stage, moment, when }) => cardWith({ id, stage, next: stepWith({ moment, when }) }))
const anyCards = fc.uniqueArray(anyCard, { selector: ({ id }) => id, maxLength: 120 })

describe('the cards after a change', () => {
  it('are those that a fresh sort of all cards gives', () => {
    fc.assert(
      fc.property(anyCards, anyCards, fc.array(fc.nat(150)), (before, changed, gone) => {
        const removed = gone.map((n) => `c${n}`)
        const sorted = before.toSorted(inBoardOrder)
        const kept = before.filter(
          ({ id }) => !removed.includes(id) && !changed.some((card) => card.id === id),
        )
        expect(mergeChange(sorted, { changed, removed })).toEqual(
          [...kept, ...changed].sort(inBoardOrder),
        )
      }),
    )
  })

  it('leave the earlier list as it was', () => {
    const before = manyCards(3)
    mergeChange(before, { changed: [cardWith({ id: 'new' })], removed: ['c0'] })
    expect(before).toHaveLength(3)
  })
})
