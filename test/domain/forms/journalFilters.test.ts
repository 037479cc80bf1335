import { describe, expect, it } from 'vitest'
import { filterOf, hasUnread, noFilters } from '#domain/forms/journalFilters.ts'

const NOW = '2026-03-01T09:00'

describe('a day of the period that cannot be read', () => {
  const days = { from: 'un jour', to: '2026-02-01' }
  const chosen = { ...noFilters(), period: 'chosen', ...days } as const

  it('leaves nothing out, and is told from one that was not written', () => {
    expect(filterOf(chosen, NOW)).toEqual({ to: '2026-02-01' })
    expect(hasUnread(chosen)).toBe(true)
    expect(hasUnread({ ...chosen, from: '' })).toBe(false)
  })

  it('is of no concern where another period is chosen', () => {
    expect(hasUnread({ ...noFilters(), ...days })).toBe(false)
  })
})
