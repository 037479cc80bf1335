import { expect, it } from 'vitest'
import { inSeries } from '#domain/series.ts'

it.each(['fr', 'en'] as const)('puts facts one after the other in %s', (language) => {
  expect(inSeries([], language)).toBe('')
  expect(inSeries(['a'], language)).toBe('a')
  expect(inSeries(['a', 'b'], language)).toBe('a, b')
  expect(inSeries(['a', 'b', 'c'], language)).toBe('a, b, c')
})
