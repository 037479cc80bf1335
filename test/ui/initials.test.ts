import { expect, it } from 'vitest'
import { initials } from '#ui/initials.ts'

it.each([
  ['Hélène Laurent', 'HL'],
  ['Élodie de La Tour', 'ÉT'],
  ['Jean-Pierre Martin', 'JM'],
  ['Karim', 'K'],
  ['  ', ''],
  ['Anne d’Ormesson', 'AO'],
])('%s is %s', (name, letters) => {
  expect(initials(name)).toBe(letters)
})
