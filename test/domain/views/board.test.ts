import { describe, expect, it } from 'vitest'
import { inBoardOrder } from '#domain/views/board.ts'
import type { Card } from '#domain/views/card.ts'

describe('the board', () => {
  const step = (
    when: 'now' | 'today' | 'later',
    moment: string,
    promised = false,
    late = false,
  ): Pick<Card, 'next'> => ({
    next: { id: 's', rule: 'follow-up', moment, when, late, promised },
  })
  const card = (id: string, given: Partial<Card> = {}): Card => ({
    id,
    company: id,
    post: '',
    stage: 'thanked',
    round: 1,
    planned: false,
    people: [],
    ...given,
  })

  it('has the offers on top of their column, the nearest last day first', () => {
    const offer = (deadline?: string) => ({
      offer: { passed: false, theirs: false, ...(deadline === undefined ? {} : { deadline }) },
    })
    const cards = [
      card('now', step('now', '2026-11-24T10:00')),
      card('no day', offer()),
      card('friday', { ...offer('2026-11-27'), ...step('later', '2026-12-01T10:00') }),
      card('thursday', offer('2026-11-26')),
    ]
    expect(cards.toSorted(inBoardOrder).map(({ id }) => id)).toEqual([
      'thursday',
      'friday',
      'no day',
      'now',
    ])
  })

  it('reads by stage, then now, today, what slipped, the soonest, the promised, the newest', () => {
    const cards = [
      card('old', { interviewAt: '2026-10-01T10:00' }),
      card('new', { interviewAt: '2026-11-01T10:00' }),
      card('promised', step('later', '2026-11-25T10:00', true)),
      card('slipped', step('now', '2026-09-01T10:00', false, true)),
      card('later', step('later', '2026-12-02T10:00')),
      card('sooner', step('later', '2026-12-01T10:00')),
      card('today', step('today', '2026-11-24T14:00')),
      card('now', step('now', '2026-11-24T10:00')),
      card('relanced', { stage: 'relanced', ...step('now', '2026-11-01T10:00') }),
      card('first', { stage: 'interviewed' }),
    ]
    const expected = [
      'first',
      'now',
      'today',
      'slipped',
      'sooner',
      'later',
      'promised',
      'new',
      'old',
      'relanced',
    ]
    expect(cards.toSorted(inBoardOrder).map(({ id }) => id)).toEqual(expected)
    expect(
      cards
        .toReversed()
        .sort(inBoardOrder)
        .map(({ id }) => id),
    ).toEqual(expected)
  })
})
