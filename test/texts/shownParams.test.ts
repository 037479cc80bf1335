import { describe, expect, it } from 'vitest'
import { translator } from '#texts/translator.ts'

describe('a number in a text', () => {
  it('is written in groups from five figures on, and not before', () => {
    expect(translator('fr')('board.count', { n: 12_344 })).toBe('12\u202f344 cartes')
    expect(translator('fr')('board.count', { n: 2026 })).toBe('2026 cartes')
    expect(translator('en')('board.count', { n: 12_344 })).toBe('12,344 cards')
  })

  it('still chooses between one and several', () => {
    expect(translator('fr')('board.count', { n: 1 })).toBe('1 carte')
    expect(translator('fr')('board.count', { n: 0 })).toBe('aucune carte')
    expect(translator('en')('board.count', { n: 0 })).toBe('no card')
  })
})

describe('a name in a text', () => {
  it('is set apart where it is written from right to left, and only there', () => {
    const t = translator('fr')
    expect(t('people.write', { person: 'محمد علي' })).toBe('Écrire à \u2068محمد علي\u2069')
    expect(t('people.write', { person: 'Nadia Benali' })).toBe('Écrire à Nadia Benali')
  })
})
