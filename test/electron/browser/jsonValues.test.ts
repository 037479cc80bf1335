import '#test/build/seeds.ts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { hasMoreValues } from '#electron/browser/jsonValues.ts'

const valuesOf = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? Object.values(value).reduce<number>((sum, inner) => sum + valuesOf(inner), 1)
    : 1

it('counts no fewer values than there are, and an empty list or object for one more', () => {
  fc.assert(
    fc.property(fc.json(), (json) => {
      const values = valuesOf(JSON.parse(json))
      expect(hasMoreValues(json, values - 1)).toBe(true)
      expect(hasMoreValues(json, 2 * values)).toBe(false)
    }),
  )
})

it.each([
  [String.raw`"a,[{\",[\\"`, 1],
  [String.raw`["\\\\",",,,"]`, 3],
  ['', 1],
  ['"never closed,,,,', 1],
  ['[[[[', 5],
])('reads over what stands in a text: %s', (json, values) => {
  expect(hasMoreValues(json, values)).toBe(false)
  expect(hasMoreValues(json, values - 1)).toBe(true)
})
