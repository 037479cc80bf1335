import { describe, expect, it } from 'vitest'
import { mostTelling } from '#domain/decide/mostTelling.ts'
import type { Said, SaidKey } from '#domain/decide/said.ts'

type Change = readonly [application: string, key: SaidKey]

describe('the sentence that tells most', () => {
  it.each<[string, readonly Change[], Said]>([
    ['of nothing', [], { key: 'several', count: 0 }],
    ['of one change', [['a', 'step-done']], { key: 'step-done' }],
    [
      'of one card, where an entry speaks for the rest',
      [
        ['a', 'details-changed'],
        ['a', 'thanks'],
      ],
      { key: 'thanks' },
    ],
    [
      'of one card, where nothing does',
      [
        ['a', 'details-changed'],
        ['a', 'step-done'],
      ],
      { key: 'several', count: 2 },
    ],
    [
      'of two cards alike',
      [
        ['a', 'refusal'],
        ['b', 'refusal'],
      ],
      { key: 'refusal', count: 2 },
    ],
    [
      'of two cards alike, without a sentence for both',
      [
        ['a', 'details-changed'],
        ['b', 'details-changed'],
      ],
      { key: 'several', count: 2 },
    ],
    [
      'of three cards, one of them unlike',
      [
        ['a', 'refusal'],
        ['b', 'refusal'],
        ['c', 'offer'],
      ],
      { key: 'several', count: 3 },
    ],
  ])('%s', (_, changes, said) => {
    expect(
      mostTelling(changes.map(([application, key]) => ({ application, said: { key } }))),
    ).toEqual(said)
  })
})
