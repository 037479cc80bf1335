import { describe, expect, test } from 'vitest'
import { easterSunday } from '#domain/calendar/easterSunday.ts'
import { localDate, weekdayOf } from '#domain/calendar/wallClock.ts'

describe('Easter Sunday', () => {
  test.each([
    [1943, '1943-04-25'],
    [1954, '1954-04-18'],
    [1981, '1981-04-19'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2024, '2024-03-31'],
    [2026, '2026-04-05'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
    [2076, '2076-04-19'],
    [2199, '2199-04-14'],
  ])('of %i is %s', (year, date) => {
    expect(localDate(easterSunday(year))).toBe(date)
  })

  test('is a Sunday from 22 March to 25 April in every year', () => {
    for (let year = 1900; year <= 2200; year++) {
      const day = easterSunday(year)
      expect(weekdayOf(day)).toBe(7)
      expect(localDate(day) >= `${year}-03-22` && localDate(day) <= `${year}-04-25`).toBe(true)
    }
  })
})
