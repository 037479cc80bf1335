import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOfCivil } from '#domain/calendar/civilDate.ts'
import {
  at,
  dayOf,
  dayOfMinute,
  localDate,
  localDateTime,
  minuteOf,
  minutesInDay,
  minutesOfTime,
  parseLocalDate,
  parseLocalDateTime,
  parseTimeOfDay,
  startOfDay,
  timeOfDay,
  weekdayOf,
  yearOf,
} from '#domain/calendar/wallClock.ts'

const anyMinute = fc.integer({
  min: dayOfCivil(1900, 1, 1) * 1440,
  max: dayOfCivil(2201, 1, 1) * 1440 - 1,
})

describe('a wall-clock moment', () => {
  test.each([
    ['1970-01-01T00:00', 0],
    ['1970-01-01T00:01', 1],
    ['1969-12-31T23:59', -1],
    ['2026-11-24T10:05', 20_781 * 1440 + 605],
  ])('%s is minute %i', (text, minute) => {
    expect(minuteOf(text)).toBe(minute)
    expect(localDateTime(minute)).toBe(text)
  })

  test('is written the way the platform writes it, and read back', () => {
    fc.assert(
      fc.property(anyMinute, (minute) => {
        const text = localDateTime(minute)
        expect(text).toBe(new Date(minute * 60_000).toISOString().slice(0, 16))
        expect(minuteOf(text)).toBe(minute)
        expect(parseLocalDateTime(text)).toBe(text)
        expect(dayOf(text)).toBe(dayOfMinute(minute))
        expect(parseLocalDate(localDate(dayOfMinute(minute)))).toBe(text.slice(0, 10))
      }),
    )
  })

  test('falls apart into its day and its time, and is put together again', () => {
    fc.assert(
      fc.property(anyMinute, (minute) => {
        const inDay = minutesInDay(minute)
        expect(inDay).toBeGreaterThanOrEqual(0)
        expect(inDay).toBeLessThan(1440)
        expect(at(dayOfMinute(minute), inDay)).toBe(minute)
        expect(startOfDay(dayOfMinute(minute)) + inDay).toBe(minute)
        expect(minutesOfTime(timeOfDay(minute))).toBe(inDay)
        expect(timeOfDay(inDay)).toBe(timeOfDay(minute))
      }),
    )
  })

  test.each([
    ['2026-11-22', 7],
    ['2026-11-23', 1],
    ['1970-01-01', 4],
    ['1969-12-29', 1],
    ['1969-12-28', 7],
    ['1900-01-01', 1],
    ['2028-02-29', 2],
  ])('%s is ISO weekday %i', (date, weekday) => {
    expect(weekdayOf(dayOf(date))).toBe(weekday)
  })

  test.each([
    ['2026-12-31', 2026],
    ['2027-01-01', 2027],
  ])('%s lies in %i', (date, year) => {
    expect(yearOf(dayOf(date))).toBe(year)
  })
})

describe('reading a date and time', () => {
  test.each([
    ['2026-02-28T00:00', true],
    ['2028-02-29T23:59', true],
    ['2026-02-29T10:00', false],
    ['2026-02-31T10:00', false],
    ['2026-13-01T10:00', false],
    ['2026-00-01T10:00', false],
    ['2026-01-00T10:00', false],
    ['1899-12-31T10:00', false],
    ['1900-01-01T10:00', true],
    ['2200-12-31T10:00', true],
    ['2201-01-01T10:00', false],
    ['2026-01-01T24:00', false],
    ['2026-01-01T23:60', false],
    ['2026-01-01T23:59', true],
    ['2026-01-01 10:00', false],
    ['2026-01-01T10:00:00', false],
    ['2026-01-01T10:0x', false],
    ['2026-01-01T10:00\n', false],
    ['٢٠٢٦-01-01T10:00', false],
    ['2026-01-01', false],
    ['', false],
  ])('takes %j: %s', (text, accepted) => {
    expect(parseLocalDateTime(text)).toBe(accepted ? text : null)
  })

  test.each([
    ['2026-04-30', true],
    ['2026-04-31', false],
    ['2026-4-30', false],
    ['2026-04-30T10:00', false],
    ['2026-04-30\n', false],
    ['1999-01-2027-02-01', false],
  ])('takes the day %j: %s', (text, accepted) => {
    expect(parseLocalDate(text)).toBe(accepted ? text : null)
  })

  test.each([
    ['00:00', true],
    ['23:59', true],
    ['24:00', false],
    ['12:60', false],
    ['9:00', false],
    ['09:00 ', false],
    ['1110:30', false],
  ])('takes the time %j: %s', (text, accepted) => {
    expect(parseTimeOfDay(text)).toBe(accepted ? text : null)
  })
})
