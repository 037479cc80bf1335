import { expect, it } from 'vitest'
import { daysOfAdviserPeriod } from '#domain/outgoing/adviser/periods.ts'

it.each([
  ['this-month', '2026-11-24T10:00', { from: '2026-11-01', to: '2026-11-30' }],
  ['last-month', '2026-11-24T10:00', { from: '2026-10-01', to: '2026-10-31' }],
  ['last-month', '2026-01-01T00:00', { from: '2025-12-01', to: '2025-12-31' }],
  ['this-month', '2028-02-29T23:59', { from: '2028-02-01', to: '2028-02-29' }],
  ['this-month', '2026-12-31T23:59', { from: '2026-12-01', to: '2026-12-31' }],
  ['all', '2026-11-24T10:00', {}],
] as const)('%s at %s is a span of whole days', (period, now, span) => {
  expect(daysOfAdviserPeriod(period, now)).toEqual(span)
})
