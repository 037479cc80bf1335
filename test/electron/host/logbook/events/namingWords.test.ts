import { describe, expect, it } from 'vitest'
import { names, namingWords } from '#electron/host/logbook/events/namingWords.ts'

const SOPHIE = namingWords({
  name: 'Sophie Kerléo-Martin',
  email: 's.kerleo@brumelle.example',
  phone: '+33 6 12 34 56 78',
  linkedin: 'https://www.linkedin.com/in/skerleo-75/',
})

describe('a text names somebody', () => {
  it.each([
    'Bonjour,\nSophie Kerléo-Martin',
    'KERLEO-MARTIN Sophie (DRH)',
    'Mme Kerléo-Martin vous attend',
    'Dr. kerléo‑martin',
    'S. Kerléo-Martin',
    'De : <S.Kerleo@brumelle.example>',
    'Tél. : 06.12.34.56.78',
    '06 12 34 56 78',
    '+33 (0)6 12 34 56 78',
    '0033612345678',
    'linkedin.com/in/skerleo-75?trk=x',
  ])('%s', (text) => {
    expect(names(text, [SOPHIE])).toBe(true)
  })

  it.each([
    'Sophie vous rappelle demain',
    'Mme Martin vous attend',
    'Mme Kerléo-Martinet',
    'as.kerleo@brumelle.example',
    'Tél. : 06 12 34 56 79, le 12.03.2026 à 14 h',
    'Sophie Martin',
  ])('and not: %s', (text) => {
    expect(names(text, [SOPHIE])).toBe(false)
  })

  it.each([
    ['Adam Long', 'Come along: it is a long way', false],
    ['Adam Long', 'A. Long', true],
    ['Adam Long', 'A Long', true],
    ['Alice Bord', 'Tout le monde à bord', false],
    ['Alice Bord', 'alice.bord@brumelle.example', true],
    ['Alice Bord', 'abord@brumelle.example', true],
    ['Anna N.', 'il y a un an', false],
    ['李明', '你好李明先生', true],
    ['....', 'M. – rien', false],
  ])('of %s: %s (%s)', (name, text, isNamed) => {
    expect(names(text, [namingWords({ name })])).toBe(isNamed)
  })

  it('of one word behind a title, and of nothing by nothing', () => {
    const durand = namingWords({ name: 'Durand' })
    expect(names('M. Durand', [durand])).toBe(true)
    expect(names('Durand SA', [durand])).toBe(false)
    expect(names('M. Li', [namingWords({ name: 'Li' }), namingWords({})])).toBe(false)
  })
})
