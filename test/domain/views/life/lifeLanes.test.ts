import { expect, it } from 'vitest'
import { lanesOf, placeOnBand } from '#domain/views/life/lifeLanes.ts'

const LIFE = { first: '2026-11-01T00:00', last: '2026-11-11T00:00' }

it('lays moments along the band in proportion', () => {
  expect(placeOnBand('2026-11-01T00:00', LIFE)).toBe(0)
  expect(placeOnBand('2026-11-06T00:00', LIFE)).toBe(0.5)
  expect(placeOnBand('2026-11-11T00:00', LIFE)).toBe(1)
})

it('puts a life of one moment in the middle', () => {
  expect(placeOnBand('2026-11-01T00:00', { first: LIFE.first, last: LIFE.first })).toBe(0.5)
})

it('gives marks that would cover one another rows of their own, and takes the oldest when none is free', () => {
  expect(lanesOf([0, 0.5, 1], 0.1)).toEqual([0, 0, 0])
  expect(lanesOf([0, 0.05, 0.1, 0.12], 0.1)).toEqual([0, 1, 0, 2])
  expect(lanesOf([0, 0, 0, 0], 0.1)).toEqual([0, 1, 2, 0])
})
