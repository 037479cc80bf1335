import { expect, it } from 'vitest'
import { unbrokenAmounts } from '#window/words/unbrokenAmounts.ts'

it.each([
  ['36 000', '36\u00A0000'],
  ['1 250 000 € brut', '1\u00A0250\u00A0000\u00A0€ brut'],
  ['40 % sur 4 jours', '40\u00A0% sur 4 jours'],
  ['2 1000 et 12 12', '2 1000 et 12 12'],
])('no line ends inside an amount: %s', (typed, shown) => {
  expect(unbrokenAmounts(typed)).toBe(shown)
})
