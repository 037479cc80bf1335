import { describe, expect, it } from 'vitest'
import { filterOf, noFilters } from '#domain/forms/journalFilters.ts'
import { daysOfPeriod } from '#domain/views/journalPeriod.ts'

const NOW = '2026-03-01T09:00'

describe('a period', () => {
  it.each([
    ['all', {}],
    ['ahead', { from: '2026-03-01' }],
    ['week', { from: '2026-02-23', to: '2026-03-01' }],
    ['month', { from: '2026-01-31', to: '2026-03-01' }],
  ] as const)('%s counts back from today, today included', (period, days) => {
    expect(daysOfPeriod(period, NOW)).toEqual(days)
  })
})

describe('the filters', () => {
  it('ask for everything while nothing is chosen', () => {
    expect(filterOf(noFilters(), NOW)).toEqual({})
  })

  it('take written days only where dates are chosen', () => {
    const days = { from: '2026-01-01', to: '2026-02-01' }
    expect(filterOf({ ...noFilters(), ...days }, NOW)).toEqual({})
    expect(filterOf({ ...noFilters(), period: 'chosen', ...days }, NOW)).toEqual(days)
    expect(filterOf({ ...noFilters(), period: 'chosen', from: '2026-01-01' }, NOW)).toEqual({
      from: '2026-01-01',
    })
  })

  it('join person, kind and stage', () => {
    const chosen = { ...noFilters(), person: 'Anne', kind: 'thanks', stage: 'thanked' } as const
    expect(filterOf(chosen, NOW)).toEqual({
      person: 'Anne',
      kinds: ['thanks'],
      stages: ['thanked'],
    })
  })
})
