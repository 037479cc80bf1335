import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf } from '#domain/calendar/wallClock.ts'
import { monthAfter, monthWeeks } from '#domain/views/ahead/monthWeeks.ts'
import { weekCustomOf } from '#domain/calendar/weekCustom.ts'

describe('the weeks of a month', () => {
  it('begin on the first day of the region, numbered or not', () => {
    const french = monthWeeks('2026-11', weekCustomOf('FR'))
    expect(french.map(({ number }) => number)).toEqual([44, 45, 46, 47, 48, 49])
    expect(french[0]?.days[0]).toBe('2026-10-26')
    expect(french.at(-1)?.days[6]).toBe('2026-12-06')
    const american = monthWeeks('2026-11', weekCustomOf('US'))
    expect(american.map(({ days }) => days[0])).toEqual([
      '2026-11-01',
      '2026-11-08',
      '2026-11-15',
      '2026-11-22',
      '2026-11-29',
    ])
    expect(american[0]).not.toHaveProperty('number')
  })

  it('hold every day of the month once, in whole weeks, six at most', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1950, max: 2150 }),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom('FR' as const, 'US' as const),
        (year, number, region) => {
          const month = `${String(year)}-${String(number).padStart(2, '0')}`
          const weeks = monthWeeks(month, weekCustomOf(region))
          const days = weeks.flatMap((week) => week.days)
          const first = dayOf(days[0] ?? '')
          expect(days.map(dayOf)).toEqual(days.map((_, at) => first + at))
          expect(days.length % 7).toBe(0)
          expect(weeks.length).toBeLessThanOrEqual(6)
          expect(weeks.every((week) => week.days.some((day) => day.startsWith(month)))).toBe(true)
          expect(days).toContain(`${month}-01`)
          expect(dayOf(days.at(-1) ?? '')).toBeGreaterThanOrEqual(
            dayOf(`${monthAfter(month, 1)}-01`) - 1,
          )
        },
      ),
    )
  })

  it('goes over the turn of the year', () => {
    expect(monthAfter('2026-12', 1)).toBe('2027-01')
    expect(monthAfter('2026-01', -1)).toBe('2025-12')
  })
})
