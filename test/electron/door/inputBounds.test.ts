import { describe, expect, it } from 'vitest'
import { unfitInput } from '#electron/door/inputBounds.ts'

const VALUES = 1_000

it.each([
  ['ab', 4],
  [{ a: 'b' }, 8],
  [['a', 'b'], 13],
  [undefined, 1],
  [12, 1],
  [null, 1],
])('takes %j for %i units', (input, units) => {
  expect(unfitInput(input, { units, values: VALUES })).toBeNull()
  expect(unfitInput(input, { units: units - 1, values: VALUES })).toBe('text-too-long')
})

it.each([
  ['ab', 1],
  [{ a: 'b', c: [] }, 3],
  [[1, 2, [3]], 5],
])('counts in %j %i values', (input, values) => {
  expect(unfitInput(input, { units: 100, values })).toBeNull()
  expect(unfitInput(input, { units: 100, values: values - 1 })).toBe('text-too-long')
})

const nested = (times: number): unknown => {
  let input: unknown = 1
  for (let time = 0; time < times; time += 1) input = time % 2 === 0 ? [input] : { input }
  return input
}

describe('an input that no page of ours would send', () => {
  const bounds = { units: 1e9, values: 1e9 }
  const round: { self?: unknown } = {}
  round.self = round

  it('is refused where it holds itself', () => {
    expect(unfitInput(round, bounds)).toBe('value-malformed')
    expect(unfitInput([[round], round], bounds)).toBe('value-malformed')
  })

  it('is refused where it is nested deeper than the contract, however deep', () => {
    expect(unfitInput(nested(32), bounds)).toBeNull()
    expect(unfitInput(nested(33), bounds)).toBe('value-malformed')
    expect(unfitInput(nested(100_000), bounds)).toBe('value-malformed')
  })

  it.each([[1n], [Symbol('a')], [() => 1], [new Map()], [new Date()], [new Uint8Array(9)]])(
    'is refused where it holds what JSON has no words for (%#)',
    (value) => {
      expect(unfitInput({ from: { a: value } }, bounds)).toBe('value-malformed')
    },
  )

  it('is given up at the bound, not walked to its end', () => {
    let read = 0
    const endless = new Proxy([1], {
      get: (target, name) => {
        if (name === 'length') return 1e9
        if (name === Symbol.iterator) return Array.prototype[Symbol.iterator]
        read += 1
        return Reflect.get(target, 0)
      },
    })
    expect(unfitInput(endless, { units: 1e9, values: 100 })).toBe('text-too-long')
    expect(read).toBeLessThan(110)
  })
})
