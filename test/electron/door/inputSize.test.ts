import { expect, it } from 'vitest'
import { isLargerThan } from '#electron/door/inputSize.ts'

it.each([
  ['ab', 4],
  [new Uint8Array(9), 9],
  [{ a: 'b' }, 8],
  [['a', 'b'], 15],
  [undefined, 1],
  [12, 1],
])('takes %j for %i units', (input, size) => {
  expect(isLargerThan(input, size)).toBe(false)
  expect(isLargerThan(input, size - 1)).toBe(true)
})

it('comes to an end on an input that holds itself', () => {
  const round: { self?: unknown } = {}
  round.self = round
  expect(isLargerThan(round, 100_000)).toBe(true)
})
