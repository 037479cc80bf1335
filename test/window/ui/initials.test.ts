import { expect, it } from 'vitest'
import { initials } from '#ui/initials.ts'

it.each([
  ['Inès Benali', 'IB'],
  ['Étienne de La Tour', 'ÉT'],
  ['Clémence d’Aubrac', 'CA'],
  ['benali', 'B'],
  ['  ', ''],
])('the initials of %j are %j', (name, letters) => {
  expect(initials(name)).toBe(letters)
})
