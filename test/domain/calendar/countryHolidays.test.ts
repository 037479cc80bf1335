import { describe, expect, test } from 'vitest'
import { holidayOn, holidaysOf } from '#domain/calendar/holidays.ts'
import { dayOf } from '#domain/calendar/wallClock.ts'

describe('the holidays of a country', () => {
  test.each([
    ['FR', '2026-11-11', 'armistice'],
    ['FR', '2026-05-08', 'victory1945'],
    ['FR', '2026-04-03', null],
    ['FR-alsace-moselle', '2026-04-03', 'goodFriday'],
    ['FR-alsace-moselle', '2026-12-26', 'saintStephen'],
    ['FR', '2026-12-26', null],
    ['BE', '2026-07-21', 'nationalDayOfBelgium'],
    ['BE', '2026-07-14', null],
    ['LU', '2026-06-23', 'nationalDayOfLuxembourg'],
    ['LU', '2018-05-09', null],
    ['LU', '2019-05-09', 'europeDay'],
  ] as const)('%s on %s: %s', (region, date, holiday) => {
    expect(holidayOn(dayOf(date), region)).toBe(holiday)
  })

  test.each([
    ['FR', 11],
    ['FR-alsace-moselle', 13],
    ['BE', 10],
    ['LU', 11],
  ] as const)('%s has %i of them in 2027', (region, count) => {
    expect(holidaysOf(2027, region).size).toBe(count)
  })
})
