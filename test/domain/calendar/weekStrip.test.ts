import { describe, expect, test } from 'vitest'
import { makeCalendar } from '#domain/calendar/contactHours.ts'
import { dayOf, minuteOf } from '#domain/calendar/wallClock.ts'
import { weekStrip } from '#domain/calendar/weekStrip.ts'
import { DEFAULT_CONTACT_HOURS } from '#domain/calendar/weekdayHours.ts'

const CALENDAR = makeCalendar({ contactHours: DEFAULT_CONTACT_HOURS, region: 'FR' })

const strip = (chosen: string, today: string, pace: 'urgent' | 'normal' | 'senior' = 'normal') =>
  weekStrip(CALENDAR, minuteOf(chosen), dayOf(today), pace)

describe('the week strip', () => {
  test('shows the week of the chosen moment, Armistice included', () => {
    expect(strip('2026-11-12T10:00', '2026-11-10')).toEqual([
      {
        date: '2026-11-09',
        weekday: 1,
        isPast: true,
        holiday: null,
        quiet: null,
        hours: [],
        chosen: null,
      },
      {
        date: '2026-11-10',
        weekday: 2,
        isPast: false,
        holiday: null,
        quiet: null,
        hours: [{ from: '09:00', to: '18:00', quality: 'good' }],
        chosen: null,
      },
      {
        date: '2026-11-11',
        weekday: 3,
        isPast: false,
        holiday: 'armistice',
        quiet: null,
        hours: [],
        chosen: null,
      },
      {
        date: '2026-11-12',
        weekday: 4,
        isPast: false,
        holiday: null,
        quiet: null,
        hours: [{ from: '09:00', to: '18:00', quality: 'good' }],
        chosen: '10:00',
      },
      {
        date: '2026-11-13',
        weekday: 5,
        isPast: false,
        holiday: null,
        quiet: null,
        hours: [{ from: '09:00', to: '16:00', quality: 'possible' }],
        chosen: null,
      },
    ])
  })

  test('shows Monday afternoon as possible for an urgent post', () => {
    const [monday] = strip('2026-11-23T14:30', '2026-11-22', 'urgent')
    expect(monday?.hours).toEqual([{ from: '14:00', to: '18:00', quality: 'possible' }])
    expect(monday?.chosen).toBe('14:30')
  })

  test.each([
    ['2026-11-27T10:00', [1, 2, 3, 4, 5]],
    ['2026-11-28T10:00', [1, 2, 3, 4, 5, 6]],
    ['2026-11-29T10:00', [1, 2, 3, 4, 5, 7]],
    ['2026-11-30T00:00', [1, 2, 3, 4, 5]],
  ])('for %s has the weekdays %j', (chosen, weekdays) => {
    const days = strip(chosen, '2026-11-22')
    expect(days.map(({ weekday }) => weekday)).toEqual(weekdays)
    expect(days.filter((day) => day.chosen !== null).map(({ date }) => date)).toEqual([
      chosen.slice(0, 10),
    ])
  })

  test('says why a day without hours is quiet, once for a holiday', () => {
    // Ascension and the Friday after it; Christmas is a holiday and lies between the years.
    expect(
      strip('2026-05-13T10:00', '2026-05-11').map(({ holiday, quiet }) => holiday ?? quiet),
    ).toEqual([null, null, null, 'ascension', 'bridge'])
    expect(strip('2026-12-22T10:00', '2026-12-21').slice(3)).toMatchObject([
      { holiday: null, quiet: 'between-the-years', hours: [] },
      { holiday: 'christmas', quiet: null, hours: [] },
    ])
  })

  test('crosses the end of the year', () => {
    expect(strip('2027-01-01T10:00', '2026-12-31').map(({ date }) => date)).toEqual([
      '2026-12-28',
      '2026-12-29',
      '2026-12-30',
      '2026-12-31',
      '2027-01-01',
    ])
  })

  test('calls the longest days good where a person keeps short hours all week', () => {
    const short = { hours: { from: '09:00', to: '12:00' }, urgentOnly: false, preferred: '10:00' }
    const shorter = { ...short, hours: { from: '09:00', to: '11:59' } }
    const urgent = { ...short, urgentOnly: true }
    const closed = { ...short, hours: null }
    const calendar = makeCalendar({
      contactHours: [urgent, short, shorter, short, closed, closed, closed],
      region: 'none',
    })
    const days = weekStrip(calendar, minuteOf('2026-11-24T10:00'), dayOf('2026-11-22'), 'urgent')
    expect(days.map(({ hours }) => hours.map(({ quality }) => quality))).toEqual([
      ['possible'],
      ['good'],
      ['possible'],
      ['good'],
      [],
    ])
  })
})
