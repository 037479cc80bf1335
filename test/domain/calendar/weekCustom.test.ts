import { describe, expect, it } from 'vitest'
import { dayOf, localDate } from '#domain/calendar/wallClock.ts'
import { isoWeekOf, weekCustomOf, weekOf } from '#domain/calendar/weekCustom.ts'

describe('the weeks of a country', () => {
  it('begin on Sunday in North America and on Monday in Europe', () => {
    const begins = (region: Parameters<typeof weekCustomOf>[0]) => weekCustomOf(region).begins
    expect([begins('US'), begins('CA-QC'), begins('FR'), begins('CH-GE'), begins('none')]).toEqual([
      'sunday',
      'sunday',
      'monday',
      'monday',
      'monday',
    ])
  })

  it('are numbered where diaries number them', () => {
    const numbered = (region: Parameters<typeof weekCustomOf>[0]) => weekCustomOf(region).numbered
    expect([numbered('FR'), numbered('BE'), numbered('US'), numbered('CA-QC')]).toEqual([
      true,
      true,
      false,
      false,
    ])
  })

  it('holds a Sunday in the week it begins, or in the one it ends', () => {
    const week = (date: string, region: 'FR' | 'US') =>
      localDate(weekOf(dayOf(date), weekCustomOf(region)))
    expect(week('2026-11-22', 'FR')).toBe('2026-11-16')
    expect(week('2026-11-22', 'US')).toBe('2026-11-22')
    expect(week('2026-11-23', 'FR')).toBe('2026-11-23')
    expect(week('2026-11-23', 'US')).toBe('2026-11-22')
    expect(week('2026-11-21', 'US')).toBe('2026-11-15')
  })
})

// ISO 8601: week 1 has the first Thursday of the year.
it.each([
  ['2026-11-27', 48],
  ['2026-12-31', 53],
  ['2027-01-03', 53],
  ['2027-01-04', 1],
  ['2024-12-30', 1],
  ['2023-01-01', 52],
])('numbers the week of %s as %i', (date, week) => {
  expect(isoWeekOf(dayOf(date))).toBe(week)
})
