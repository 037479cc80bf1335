import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { civilOf, dayOfCivil, isCivilDate } from '#domain/calendar/civilDate.ts'

const anyDay = fc.integer({ min: dayOfCivil(1900, 1, 1), max: dayOfCivil(2200, 12, 31) })

describe('a civil date', () => {
  test.each([
    [1970, 1, 1, 0],
    [1969, 12, 31, -1],
    [2000, 2, 29, 11_016],
    [2000, 3, 1, 11_017],
    [1900, 3, 1, -25_508],
    [2026, 11, 24, 20_781],
  ])('%i-%i-%i is day %i', (year, month, day, expected) => {
    expect(dayOfCivil(year, month, day)).toBe(expected)
    expect(civilOf(expected)).toEqual({ year, month, day })
  })

  test('agrees with the calendar of the platform on every day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = new Date(day * 86_400_000)
        expect(civilOf(day)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        })
      }),
    )
  })

  test('comes back from its day number', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const civil = civilOf(day)
        expect(dayOfCivil(civil.year, civil.month, civil.day)).toBe(day)
      }),
    )
  })

  test.each([
    [2026, 2, 28],
    [2028, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [2100, 2, 28],
    [2026, 4, 30],
    [2026, 12, 31],
  ])('in %i the month %i has %i days', (year, month, days) => {
    expect(isCivilDate(year, month, days)).toBe(true)
    expect(isCivilDate(year, month, days + 1)).toBe(false)
  })

  test.each([
    [1899, 12, 31, false],
    [1900, 1, 1, true],
    [2200, 12, 31, true],
    [2201, 1, 1, false],
    [2026, 0, 10, false],
    [2026, 13, 10, false],
    [2026, 5, 0, false],
  ])('%i-%i-%i is accepted: %s', (year, month, day, accepted) => {
    expect(isCivilDate(year, month, day)).toBe(accepted)
  })
})
