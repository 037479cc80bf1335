import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isMatch, searchedText } from '#domain/match.ts'

const found = (query: string, ...parts: readonly string[]): boolean =>
  isMatch(searchedText(parts), query)

describe('searching', () => {
  it.each([
    ['oneill', 'Sean O’Neill'],
    ["o'neill", 'Sean ONeill'],
    ['jeanpierre', 'Jean-Pierre Martin'],
    ['jean pierre', 'Jean\u2011Pierre Martin'],
    ['0018', '+33 1 99 00 18 34'],
    ['01 99 00 18 34', '+33 (0)1 99 00 18 34'],
    ['+33 1 99 00 18 34', '01.99.00.18.34'],
    ['+33199001834', '0199001834'],
    ['0199001834', '+33199001834'],
    ['+33199', '+33 1 99 00 18 34'],
    ['+33 1 99', '01 99 00 18 34'],
    ['+33199', '0199001834'],
    ['+1 514', '+1 (514) 555-0100'],
    ['\u202A01 99\u202C', '0199001834'],
    ['paul et fils', 'Paul & Fils'],
    ['paul & fils', 'Paul et Fils'],
    ['paul and fils', 'Paul & Fils'],
    ['paul&fils', 'Paul & Fils'],
    ['Brumelle SAS', 'Brumelle'],
    ['s.a.s. brumelle', 'SAS Brumelle'],
    ['sas', 'Brumelle S.A.S.'],
    ['nodejs', 'Développeur Node.js'],
    ['c++', 'Développeur C++'],
    ['r&d', 'R & D'],
    ['et', 'Éditions et fils'],
    ['Quai  EDIT', 'Éditions du Quai'],
    ['', 'Brumelle'],
    [' ', ''],
  ])('finds %j in %j', (query, text) => {
    expect(found(query, text)).toBe(true)
  })

  it.each([
    ['quai nord', 'Éditions du Quai'],
    ['c++', 'Développeur C#'],
    ['paul & filles', 'Paul & Fils'],
    ['&', 'Brumelle'],
    ['sas', 'Brumelle'],
    ['06 39 98', '01 99 00 18 34'],
    ['+33 6 39', '+33 1 99 00 18 34'],
    ['+33', '01 99 33 18 34'],
    ['12', 'Brumelle'],
  ])('does not find %j in %j', (query, text) => {
    expect(found(query, text)).toBe(false)
  })

  it('finds no word across two parts', () => {
    expect(found('quainord', 'quai', 'nord')).toBe(false)
    expect(found('quai nord', 'quai', 'nord')).toBe(true)
  })

  it('finds every text by itself and by any of its words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(found(text, 'before', text, 'behind')).toBe(true)
        for (const word of text.split(/\s/u)) expect(found(word, text)).toBe(true)
      }),
    )
  })
})
