import { expect, it } from 'vitest'
import {
  dayAndMonth,
  dayMonthAndYear,
  dayNumber,
  dayOfMonth,
  fullDay,
  monthName,
  shortDay,
  shortDayAndYear,
  shortDayAt,
  shortMoment,
  shortWeekday,
  timeOfDay,
  weekdayName,
} from '#texts/dates.ts'

const FIRST = '2026-12-01T09:05'
const NBSP = '\u00A0'

it('says days and moments in French', () => {
  expect(shortDay(FIRST, 'fr')).toBe(['mar.', '1er', 'déc.'].join(NBSP))
  expect(shortDayAndYear('2026-11-24', 'fr')).toBe(`${['mar.', '24', 'nov.'].join(NBSP)} 2026`)
  expect(fullDay(FIRST, 'fr')).toBe(`mardi 1er${NBSP}décembre 2026`)
  expect(dayAndMonth('2026-11-21', 'fr')).toBe(`21${NBSP}nov.`)
  expect(weekdayName(FIRST, 'fr')).toBe('mardi')
  expect(shortWeekday(FIRST, 'fr')).toBe('mar.')
  expect([dayNumber(FIRST, 'fr'), dayNumber('2026-12-11', 'fr')]).toEqual(['1er', '11'])
  expect(monthName(FIRST, 'fr')).toBe('décembre')
  expect(timeOfDay('10:00', 'fr')).toBe(`10${NBSP}h`)
  expect(timeOfDay(FIRST, 'fr')).toBe(`9${NBSP}h${NBSP}05`)
  expect(shortMoment(FIRST, 'fr')).toBe(`${shortDay(FIRST, 'fr')}, 9${NBSP}h${NBSP}05`)
})

it('says days and moments in English', () => {
  expect(shortDay(FIRST, 'en')).toBe(['Tue', '1', 'Dec'].join(NBSP))
  expect(shortDayAndYear('2026-11-24', 'en')).toBe(`${['Tue', '24', 'Nov'].join(NBSP)} 2026`)
  expect(fullDay(FIRST, 'en')).toBe(`Tuesday 1${NBSP}December 2026`)
  expect(dayAndMonth('2026-11-21', 'en')).toBe(`21${NBSP}Nov`)
  expect(weekdayName(FIRST, 'en')).toBe('Tuesday')
  expect(shortWeekday(FIRST, 'en')).toBe('Tue')
  expect(dayNumber(FIRST, 'en')).toBe('1')
  expect(monthName(FIRST, 'en')).toBe('December')
  expect(shortMoment(FIRST, 'en')).toBe(`${shortDay(FIRST, 'en')}, 09:05`)
})

it('says days and moments as the United States and Canada do', () => {
  expect(shortDay(FIRST, 'en-US')).toBe(['Tue,', 'Dec', '1'].join(NBSP))
  expect(fullDay(FIRST, 'en-US')).toBe(`Tuesday, December${NBSP}1, 2026`)
  expect(shortDayAndYear(FIRST, 'en-US')).toBe(`${['Tue,', 'Dec', '1,'].join(NBSP)} 2026`)
  expect(dayAndMonth(FIRST, 'en-CA').replace('.', '')).toBe(`Dec${NBSP}1`)
  expect(timeOfDay('00:05', 'en-US')).toBe(`12:05${NBSP}a.m.`)
  expect(timeOfDay('12:00', 'en-CA')).toBe(`12${NBSP}p.m.`)
  expect(timeOfDay(FIRST, 'en-US')).toBe(`9:05${NBSP}a.m.`)
})

it('says days and moments in French as each country does', () => {
  for (const spoken of ['fr-CA', 'fr-BE', 'fr-CH'] as const)
    expect(fullDay(FIRST, spoken)).toBe(`mardi 1er${NBSP}décembre 2026`)
  for (const spoken of ['fr-CA', 'fr-BE'] as const)
    expect(timeOfDay(FIRST, spoken)).toBe(`9${NBSP}h${NBSP}05`)
  expect(timeOfDay(FIRST, 'fr-CH')).toBe('9h05')
  expect(timeOfDay('10:00', 'fr-CH')).toBe('10h')
})

it('says the year where another one runs, in the order of the country', () => {
  expect(shortDayAt(FIRST, '2026-01-04T10:00', 'fr')).toBe(shortDay(FIRST, 'fr'))
  expect(shortDayAt(FIRST, '2027-01-04T10:00', 'fr')).toBe(
    ['mar.', '1er', 'déc.', '2026'].join(NBSP),
  )
  expect(shortDayAt(FIRST, '2027-01-04', 'en-US')).toBe(['Tue,', 'Dec', '1,', '2026'].join(NBSP))
  expect(dayMonthAndYear(FIRST, 'en')).toBe(['1', 'Dec', '2026'].join(NBSP))
  expect(dayMonthAndYear(FIRST, 'en-US')).toBe(['Dec', '1,', '2026'].join(NBSP))
  expect([dayOfMonth(FIRST, 'fr'), dayOfMonth(FIRST, 'en'), dayOfMonth(FIRST, 'en-US')]).toEqual([
    '1er décembre',
    '1 December',
    'December 1',
  ])
})
