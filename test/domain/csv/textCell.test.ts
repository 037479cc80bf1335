import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textCell } from '#domain/csv/textCell.ts'

/** What a reader does who knows the rule. */
const readBack = (cell: string): string => (cell.startsWith("'") ? cell.slice(1) : cell)

describe('a text in a cell of a spreadsheet', () => {
  it.each([
    '=1+1',
    '+1-1',
    '-2+3',
    '-',
    '+',
    '@SUM(A1)',
    '@x',
    ' =1+1',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1+1',
    '+cmd|x',
    '#N/A',
    '#12',
  ])('is marked as a text where it would be computed: %j', (cell) => {
    expect(textCell(cell)).toBe(`'${cell}`)
  })

  it.each([
    '1-2-3',
    '24/7',
    '3/4',
    '10:30',
    '10h30',
    '1E5',
    '1e-5',
    '0639981234',
    '06 39 98 12 34',
    '06.39.98.12.34',
    '+33639981234',
    '+33 6 39 98 12 34',
    '00012',
    '12345678901234567890',
    ' 12 ',
    '12,5',
    '-0.75',
    '50 %',
    '12 €',
    '$5',
    '(12)',
    '2026-11-24',
    '24/11/2026 10:30',
    'mars 2026',
    '1er mars 2026',
    'Jan-26',
    '3-Mar',
    'MARS 4',
    '3 März',
    '5 enero',
    'mei 5',
    '3 DEZ',
    '5 maggio',
    '10:30 PM',
    'TRUE',
    'faux',
    '٣',
    '１２',
    '½',
  ])('is marked as a text where it would be guessed at: %j', (cell) => {
    expect(textCell(cell)).toBe(`'${cell}`)
  })

  it.each([
    'Brumelle',
    '3 Suisses',
    'Groupe 24/7',
    'Voie 9 3/4',
    'Relance = utile',
    'Appeler le 06 39 98 12 34',
    'mars',
    'L’Oréal',
    ' Brumelle ',
    'Prix : 12 €',
    '',
    ' ',
  ])('stays as it is where nothing is guessed at: %j', (cell) => {
    expect(textCell(cell)).toBe(cell)
  })

  it('is told by its first word as by all of it', () => {
    const word = fc.constantFrom(
      ...['Une', 'Société', 'mars', 'Août', 'Février', 'vrai', 'Œuvre', 'Hôtellerie-restauration'],
      ...['a', 'De', 'donnerstag', 'donnerstags', 'Straße', 'İ', 'ﬁn', '12', '½', 'é3', ',', '٣'],
    )
    const cell = fc
      .tuple(fc.array(word, { minLength: 1, maxLength: 4 }), fc.constantFrom(' ', ', ', ',', ''))
      .map(([words, between]) => words.join(between))
      .filter((text) => /^\p{L}/u.test(text))
    fc.assert(
      fc.property(cell, (text) => {
        // A sign that nobody sees keeps its first word from being looked at alone.
        const unseen = text.replace(/^./u, '$&\u200B')
        expect(textCell(text) === text).toBe(textCell(unseen) === unseen)
      }),
    )
  })

  it('is given back exactly by whoever takes one apostrophe off', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom("'", '=', '1', '/', ' ', 'a', '\n') }),
    )
    fc.assert(
      fc.property(cell, (text) => {
        expect(readBack(textCell(text))).toBe(text)
      }),
    )
    expect(textCell("'06")).toBe("''06")
  })
})
