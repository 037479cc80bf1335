import { expect, it } from 'vitest'
import { isPlausible } from '#domain/calendar/plausibleClock.ts'

it.each([
  ['1970-01-01T01:00', false],
  ['2025-12-31T23:59', false],
  ['2026-01-01T00:00', true],
  ['2099-12-31T23:59', true],
  ['2100-01-01T00:00', false],
  ['12026-01-01T00:00', false],
])('a clock that says %s may be right: %s', (now, may) => {
  expect(isPlausible(now)).toBe(may)
})
