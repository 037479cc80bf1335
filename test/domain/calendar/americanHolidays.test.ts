import { expect, test } from 'vitest'
import { holidayOn } from '#domain/calendar/holidays.ts'
import { dayOf } from '#domain/calendar/wallClock.ts'

test.each([
  ['2026-07-03', 'independenceDay'],
  ['2027-07-05', 'independenceDay'],
  ['2020-06-19', null],
  ['2021-06-18', 'juneteenth'],
  ['2022-06-20', 'juneteenth'],
  // 1 January 2028 is a Saturday: it is kept in the year before.
  ['2027-12-31', 'newYear'],
  ['2027-12-30', null],
  ['2028-01-03', null],
  ['2023-01-02', 'newYear'],
  ['2027-12-24', 'christmas'],
  ['2022-12-26', 'christmas'],
  ['2028-11-10', 'veteransDay'],
  ['2029-11-12', 'veteransDay'],
  ['2026-11-26', 'thanksgiving'],
  ['2026-11-27', null],
  ['2026-01-19', 'martinLutherKingDay'],
  ['2026-02-16', 'washingtonsBirthday'],
  ['2026-05-25', 'memorialDay'],
  ['2026-09-07', 'labourDay'],
  ['2026-10-12', 'columbusDay'],
  ['2026-04-03', null],
] as const)('the United States on %s: %s', (date, holiday) => {
  expect(holidayOn(dayOf(date), 'US')).toBe(holiday)
})
