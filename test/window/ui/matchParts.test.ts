import '#test/build/seeds.ts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { matchParts } from '#ui/matchParts.ts'

const found = (text: string, query: string) =>
  matchParts(text, query)
    .filter((part) => part.found)
    .map((part) => part.text)

it('finds without regard to case or accents, and shows the text as written', () => {
  expect(found('Éditions du Quai', 'EDIT')).toEqual(['Édit'])
  expect(found('Cœur, chœur', 'chœ')).toEqual(['chœ'])
})

it('finds every place', () => {
  expect(found('relance, relancer', 'relance')).toEqual(['relance', 'relance'])
})

it.each(['', '  ', 'zz'])('finds nothing for « %s »', (query) => {
  expect(found('Relance', query)).toEqual([])
})

it('always gives the text back unchanged', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ maxLength: 3 }), (text, query) => {
      expect(
        matchParts(text, query)
          .map((part) => part.text)
          .join(''),
      ).toBe(text)
    }),
  )
})
