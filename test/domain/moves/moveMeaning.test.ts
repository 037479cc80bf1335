import { describe, expect, it } from 'vitest'
import { moveMeaning, type MoveMeaning } from '#domain/moves/moveMeaning.ts'
import { STAGES, type Stage } from '#domain/vocabulary.ts'

const R: MoveMeaning = 'record'
const B: MoveMeaning = 'take-back'
const V: MoveMeaning = 'revive'
const S: MoveMeaning = 'stay'

const T: MoveMeaning = 'tell'

const table: Record<Stage, readonly MoveMeaning[]> = {
  sent: [S, T, T, T, R, R, R],
  interviewed: [S, S, R, R, R, R, R],
  thanked: [S, B, S, R, R, R, R],
  relanced: [S, B, B, S, R, R, R],
  refused: [S, V, V, V, S, R, R],
  hired: [S, V, V, V, R, S, R],
  'let-go': [S, V, V, V, R, R, S],
}

describe('moving a card', () => {
  it.each(STAGES)('from %s means what the table says', (stage) => {
    expect(STAGES.map((target) => moveMeaning({ stage, planned: false }, target))).toEqual(
      table[stage],
    )
  })

  it('waits while its interview is ahead, unless a decision is noted', () => {
    const card = { stage: 'interviewed', planned: true } as const
    expect(STAGES.map((target) => moveMeaning(card, target))).toEqual([
      'stay',
      'stay',
      'ahead',
      'ahead',
      'record',
      'record',
      'record',
    ])
  })
})
