import { describe, expect, it } from 'vitest'
import { layer } from '#texts/variants/layer.ts'

const TEXTS = {
  title: 'Un entretien',
  more: { hint: 'un entretien, {entretien} | {n} entretiens', far: 'Autre chose' },
} as const

describe('a layer', () => {
  const there = layer<typeof TEXTS>(
    [
      ['entretien', 'entrevue'],
      ['un entretien', 'une entrevue'],
      ['entretiens', 'entrevues'],
    ],
    { more: { far: 'Quoi ?' } },
    (text) => text.replace(' ?', '\u00A0?'),
  )(TEXTS)

  it('says other words in every text, and leaves what stands in braces', () => {
    expect(there.title).toBe('Une entrevue')
    expect(there.more.hint).toBe('une entrevue, {entretien} | {n} entrevues')
  })

  it('has texts of its own, set as the language sets them', () => {
    expect(there.more.far).toBe('Quoi\u00A0?')
  })

  it('finds words that a space holds together', () => {
    const held = layer([['14 h 30', '14h30']])({ hint: 'à 14\u00A0h\u00A030' })
    expect(held.hint).toBe('à 14h30')
  })
})
