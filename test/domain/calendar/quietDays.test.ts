import { describe, expect, test } from 'vitest'
import { HOLIDAY_REGIONS, QUIET_DAY_IDS } from '#domain/calendar/holidayIds.ts'
import { holidayOn } from '#domain/calendar/holidays.ts'
import { quietDayOn } from '#domain/calendar/quietDays.ts'
import { dayOf, localDate } from '#domain/calendar/wallClock.ts'
import { quietDays as english } from '#texts/en/quietDays.ts'
import { quietDays as french } from '#texts/fr/quietDays.ts'

/** The days of a year that are quiet for a reason in a region. */
const quietIn = (year: number, region: (typeof HOLIDAY_REGIONS)[number], id: string): string[] => {
  const found: string[] = []
  for (let day = dayOf(`${year}-01-01`); day <= dayOf(`${year}-12-31`); day++)
    if (quietDayOn(day, region) === id) found.push(localDate(day))
  return found
}

describe('quiet days', () => {
  test.each(HOLIDAY_REGIONS.filter((region) => region !== 'none'))(
    'last from 24 December to 1 January in %s, whatever the weekday',
    (region) => {
      expect(quietIn(2026, region, 'between-the-years')).toEqual([
        '2026-01-01',
        ...['24', '25', '26', '27', '28', '29', '30', '31'].map((day) => `2026-12-${day}`),
      ])
    },
  )

  test.each([
    // Ascension and 14 July; 2 January follows a Thursday.
    ['FR', 2026, ['2026-01-02', '2026-05-15', '2026-07-13']],
    ['FR-alsace-moselle', 2026, ['2026-01-02', '2026-05-15', '2026-07-13']],
    // Ascension on 6 May, 11 November a Thursday; 8 May and 1 May fall on a Saturday.
    ['FR', 2027, ['2027-05-07', '2027-11-12']],
    ['BE', 2026, ['2026-01-02', '2026-05-15', '2026-07-20']],
    ['LU', 2026, ['2026-01-02', '2026-05-15', '2026-06-22']],
    ['LU', 2024, ['2024-05-10', '2024-08-16']],
    ['CH-VD', 2026, []],
    ['CA-QC', 2026, []],
    ['GB-EAW', 2026, []],
    ['US', 2026, []],
    ['none', 2026, []],
  ] as const)('join holidays and weekends in %s in %i', (region, year, bridges) => {
    expect(quietIn(year, region, 'bridge')).toEqual(bridges)
  })

  test('are no bridges where the day is a holiday itself', () => {
    // In 2008 Ascension fell on Thursday 1 May; the Luxembourg day of Europe came in 2019 only.
    expect(quietDayOn(dayOf('2008-05-02'), 'LU')).toBe('bridge')
    // Friday 9 May 2042 is a holiday; the Thursday before is 8 May, a holiday in France alone.
    expect(quietDayOn(dayOf('2042-05-09'), 'LU')).toBeNull()
    expect(quietDayOn(dayOf('2042-05-09'), 'FR')).toBe('bridge')
    for (let day = dayOf('2020-01-01'); day <= dayOf('2045-12-31'); day++)
      for (const region of ['FR', 'FR-alsace-moselle', 'BE', 'LU'] as const)
        if (quietDayOn(day, region) === 'bridge') expect(holidayOn(day, region)).toBeNull()
  })

  test.each([
    ['US', ['2026-11-27']],
    ['CA-ON', []],
    ['FR', []],
  ] as const)('follow Thanksgiving in %s: %j', (region, days) => {
    expect(quietIn(2026, region, 'day-after-thanksgiving')).toEqual(days)
  })

  test('are none in the region without holidays', () => {
    expect(quietDayOn(dayOf('2026-12-28'), 'none')).toBeNull()
  })

  test('have a name in both languages', () => {
    expect(Object.keys(french)).toEqual([...QUIET_DAY_IDS])
    expect(Object.keys(english)).toEqual([...QUIET_DAY_IDS])
  })
})
