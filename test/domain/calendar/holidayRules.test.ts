import { describe, expect, test } from 'vitest'
import {
  before,
  easter,
  fixed,
  instead,
  mondayInstead,
  movedIn,
  nth,
  once,
  only,
  since,
  type HolidayRule,
} from '#domain/calendar/holidayRules.ts'
import { localDate } from '#domain/calendar/wallClock.ts'

const dateIn = (year: number, rule: HolidayRule): string | null => {
  const day = rule.dayIn(year)
  return day === null ? null : localDate(day)
}

const NEW_YEAR = fixed('newYear', 1, 1)
const OBSERVED_NEW_YEAR = instead(NEW_YEAR, { 6: -1, 7: 1 })
const CANADA_DAY = fixed('canadaDay', 7, 1)

describe('a holiday rule', () => {
  test.each([
    ['a fixed date', CANADA_DAY, 2026, '2026-07-01'],
    ['two days before Easter', easter('goodFriday', -2), 2026, '2026-04-03'],
    ['fifty days after Easter', easter('whitMonday', 50), 2026, '2026-05-25'],
    [
      'the first Monday of a month that begins on one',
      nth('labourDay', 1, 1, 6),
      2026,
      '2026-06-01',
    ],
    [
      'the first Monday of a month that begins later',
      nth('labourDay', 1, 1, 9),
      2026,
      '2026-09-07',
    ],
    ['the second Monday', nth('thanksgiving', 2, 1, 10), 2026, '2026-10-12'],
    ['the Thursday after the first Sunday', nth('fastOfGeneva', 1, 7, 9, 4), 2026, '2026-09-10'],
    ['the Monday after the third Sunday', nth('federalFastMonday', 3, 7, 9, 1), 2026, '2026-09-21'],
    ['the Monday before a Monday', before('patriotsDay', 1, 5, 25), 2026, '2026-05-18'],
    ['the Monday before a Tuesday', before('patriotsDay', 1, 5, 25), 2027, '2027-05-24'],
    ['the Monday before a Sunday', before('patriotsDay', 1, 5, 25), 2025, '2025-05-19'],
    ['a Monday kept as a Monday', only([1], fixed('saintStephen', 12, 26)), 2022, '2022-12-26'],
    ['a Tuesday dropped', only([1], fixed('saintStephen', 12, 26)), 2023, null],
    ['no stand-in for a Saturday', mondayInstead(CANADA_DAY), 2028, null],
    ['a stand-in for a Sunday', mondayInstead(CANADA_DAY), 2029, '2029-07-02'],
    ['no stand-in for a Monday', mondayInstead(CANADA_DAY), 2030, null],
    ['a Saturday kept on the Friday', instead(CANADA_DAY, { 6: -1 }), 2028, '2028-06-30'],
    ['a Sunday kept on the Tuesday', instead(CANADA_DAY, { 7: 2 }), 2029, '2029-07-03'],
    ['no day kept instead of a weekday', instead(CANADA_DAY, { 6: -1, 7: 1 }), 2030, null],
    ['the first day of a year kept in the year before', OBSERVED_NEW_YEAR, 2021, '2021-12-31'],
    ['no day of its own year for it', OBSERVED_NEW_YEAR, 2022, null],
    ['a Sunday that begins a year', OBSERVED_NEW_YEAR, 2023, '2023-01-02'],
    ['a day of one year', once('coronation', 2023, 5, 8), 2023, '2023-05-08'],
    ['no such day in another year', once('coronation', 2023, 5, 8), 2024, null],
    ['a day moved in one year', movedIn(2020, 5, 8, CANADA_DAY), 2020, '2020-05-08'],
    ['the same day where it stays', movedIn(2020, 5, 8, CANADA_DAY), 2021, '2021-07-01'],
    ['the year before the first', since(2019, fixed('europeDay', 5, 9)), 2018, null],
    ['the first year', since(2019, fixed('europeDay', 5, 9)), 2019, '2019-05-09'],
  ])('finds %s', (_, rule, year, expected) => {
    expect(dateIn(year, rule)).toBe(expected)
  })
})
