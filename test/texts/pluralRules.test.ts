import { expect, it } from 'vitest'
import { PLURAL_RULES } from '#texts/pluralRules.ts'

it.each([
  [0, 0, 1],
  [1, 0, 0],
  [1.5, 0, 1],
  [2, 1, 1],
  [1000, 1, 1],
  [1_000_000, 1, 1],
])('of two forms for %d takes the one each language says it with', (count, french, english) => {
  expect(PLURAL_RULES.fr(count, 2)).toBe(french)
  expect(PLURAL_RULES.en(count, 2)).toBe(english)
})

it('keeps the first of three forms for none', () => {
  const forms = [0, 1, 2, 3].map((count) => PLURAL_RULES.fr(count, 3))
  expect(forms).toEqual([0, 1, 2, 2])
  expect([0, 1, 2, 3].map((count) => PLURAL_RULES.en(count, 3))).toEqual(forms)
})
