import { afterEach, describe, expect, test } from 'vitest'
import { addMonths, mondayOf } from '#domain/calendar/calendarDays.ts'
import { dayOf, localDate, weekdayOf } from '#domain/calendar/wallClock.ts'

const ZONE = process.env['TZ']
afterEach(() => {
  process.env['TZ'] = ZONE
})

describe('adding months', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-01-28', 1, '2026-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-10-31', -8, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-05-31', 0, '2026-05-31'],
  ])('to %s, %i of them, gives %s', (from, months, expected) => {
    expect(localDate(addMonths(dayOf(from), months))).toBe(expected)
  })
})

describe('the Monday of a week', () => {
  test.each([
    ['2026-11-30', '2026-11-30'],
    ['2026-12-06', '2026-11-30'],
    ['2027-01-01', '2026-12-28'],
    ['2028-03-01', '2028-02-28'],
  ])('of %s is %s', (date, monday) => {
    expect(localDate(mondayOf(dayOf(date)))).toBe(monday)
  })
})

// Midnights are skipped in the first two; the others lie at the ends of the world's clocks.
test.each(['America/Sao_Paulo', 'Asia/Beirut', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'])(
  'a machine in %s counts the same days',
  (zone) => {
    process.env['TZ'] = zone
    for (let day = dayOf('2016-01-01'); day < dayOf('2029-01-01'); day += 1) {
      expect(mondayOf(day)).toBe(day - weekdayOf(day) + 1)
      expect(addMonths(day, 0)).toBe(day)
    }
  },
)
