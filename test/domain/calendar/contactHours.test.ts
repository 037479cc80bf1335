import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeCalendar, type Calendar } from '#domain/calendar/contactHours.ts'
import {
  dayOf,
  dayOfMinute,
  localDate,
  localDateTime,
  minuteOf,
  weekdayOf,
} from '#domain/calendar/wallClock.ts'
import { DEFAULT_CONTACT_HOURS, type WeekdayHours } from '#domain/calendar/weekdayHours.ts'
import { PACES } from '#domain/vocabulary.ts'

const FRENCH = makeCalendar({ contactHours: DEFAULT_CONTACT_HOURS, region: 'FR' })
const WITHOUT_QUIET_DAYS = makeCalendar({
  contactHours: DEFAULT_CONTACT_HOURS,
  region: 'FR',
  quietDays: false,
})
const AMERICAN = makeCalendar({ contactHours: DEFAULT_CONTACT_HOURS, region: 'US' })
const WITHOUT_HOLIDAYS = makeCalendar({ contactHours: DEFAULT_CONTACT_HOURS, region: 'none' })

const CLOSED: WeekdayHours = { hours: null, urgentOnly: false, preferred: '10:00' }

/** A calendar with hours on Wednesdays only. */
const wednesdays = (from: string, to: string, preferred: string): Calendar => {
  const contactHours = [1, 2, 3, 4, 5, 6, 7].map((weekday) =>
    weekday === 3 ? { hours: { from, to }, urgentOnly: false, preferred } : CLOSED,
  )
  return makeCalendar({ contactHours, region: 'none' })
}

describe('contact hours', () => {
  test.each([
    ['2026-11-23', 'normal', null],
    ['2026-11-23', 'senior', null],
    ['2026-11-23', 'urgent', { opens: 14 * 60, closes: 18 * 60 }],
    ['2026-11-24', 'normal', { opens: 9 * 60, closes: 18 * 60 }],
    ['2026-11-25', 'senior', { opens: 9 * 60, closes: 18 * 60 }],
    ['2026-11-26', 'urgent', { opens: 9 * 60, closes: 18 * 60 }],
    ['2026-11-27', 'normal', { opens: 9 * 60, closes: 16 * 60 }],
    ['2026-11-28', 'urgent', null],
    ['2026-11-29', 'urgent', null],
    ['2026-11-11', 'urgent', null],
  ] as const)('on %s for the pace %s', (date, pace, hours) => {
    const found = FRENCH.hoursOn(dayOf(date), pace)
    expect(found && { opens: found.opens, closes: found.closes }).toEqual(hours)
  })

  test('of a weekday stand whatever the holidays', () => {
    expect(FRENCH.weekdayHours(3, 'normal')).toMatchObject({ opens: 540, closes: 1080 })
    expect(FRENCH.weekdayHours(1, 'normal')).toBeNull()
    expect(FRENCH.weekdayHours(1, 'urgent')).toMatchObject({ opens: 840, closes: 1080 })
  })

  test.each([
    ['2026-11-23T13:59', 'urgent', false],
    ['2026-11-23T14:00', 'urgent', true],
    ['2026-11-23T14:01', 'urgent', true],
    ['2026-11-23T14:00', 'normal', false],
    ['2026-11-23T17:59', 'urgent', true],
    ['2026-11-23T18:00', 'urgent', false],
    ['2026-11-23T18:01', 'urgent', false],
    ['2026-11-24T08:59', 'normal', false],
    ['2026-11-24T09:00', 'normal', true],
    ['2026-11-24T09:01', 'normal', true],
    ['2026-11-24T17:59', 'normal', true],
    ['2026-11-24T18:00', 'normal', false],
    ['2026-11-24T18:01', 'normal', false],
    ['2026-11-27T15:59', 'normal', true],
    ['2026-11-27T16:00', 'normal', false],
    ['2026-11-27T16:01', 'normal', false],
    ['2026-11-28T10:00', 'urgent', false],
    ['2026-11-11T10:00', 'urgent', false],
  ] as const)('hold at %s for the pace %s: %s', (moment, pace, courteous) => {
    expect(FRENCH.isContactHour(minuteOf(moment), pace)).toBe(courteous)
  })
})

describe('the next slot', () => {
  test.each([
    ['before hours: the preferred time', '2026-11-24T00:00', 'normal', '2026-11-24T10:00'],
    ['within hours, not past 10:00', '2026-11-24T09:30', 'normal', '2026-11-24T10:00'],
    ['a minute before the preferred time', '2026-11-24T09:59', 'normal', '2026-11-24T10:00'],
    ['at the preferred time', '2026-11-24T10:00', 'normal', '2026-11-24T10:00'],
    ['a minute after it', '2026-11-24T10:01', 'normal', '2026-11-24T10:01'],
    ['the last minute of the hours', '2026-11-24T17:59', 'normal', '2026-11-24T17:59'],
    ['the end of the hours', '2026-11-24T18:00', 'normal', '2026-11-25T10:00'],
    ['a minute past the end', '2026-11-24T18:01', 'normal', '2026-11-25T10:00'],
    ['the last minute of Friday', '2026-11-27T15:59', 'normal', '2026-11-27T15:59'],
    ['the end of Friday', '2026-11-27T16:00', 'normal', '2026-12-01T10:00'],
    ['the end of Friday, urgent', '2026-11-27T16:00', 'urgent', '2026-11-30T14:30'],
    ['Saturday', '2026-11-28T10:00', 'senior', '2026-12-01T10:00'],
    ['Monday', '2026-11-23T14:30', 'normal', '2026-11-24T10:00'],
    ['Monday morning, urgent', '2026-11-23T09:00', 'urgent', '2026-11-23T14:30'],
    ['Monday at opening, urgent', '2026-11-23T14:00', 'urgent', '2026-11-23T14:30'],
    ['Monday 14:30, urgent', '2026-11-23T14:30', 'urgent', '2026-11-23T14:30'],
    ['Monday 14:31, urgent', '2026-11-23T14:31', 'urgent', '2026-11-23T14:31'],
    ['Monday 18:00, urgent', '2026-11-23T18:00', 'urgent', '2026-11-24T10:00'],
    ['a holiday', '2026-11-11T10:00', 'normal', '2026-11-12T10:00'],
    ['the evening before a holiday', '2026-11-10T18:00', 'normal', '2026-11-12T10:00'],
    ['the evening before Christmas Eve', '2026-12-23T18:00', 'urgent', '2027-01-04T14:30'],
    ['the last minute before Christmas Eve', '2026-12-23T17:59', 'normal', '2026-12-23T17:59'],
    ['the days between the years', '2026-12-28T14:30', 'urgent', '2027-01-04T14:30'],
    ['the Friday after Ascension', '2026-05-15T10:00', 'normal', '2026-05-19T10:00'],
    ['the eve of Ascension', '2026-05-13T18:00', 'urgent', '2026-05-18T14:30'],
    ['the Monday before 14 July, urgent', '2026-07-13T14:30', 'urgent', '2026-07-15T10:00'],
    ['New Year on a Friday', '2026-12-31T18:00', 'normal', '2027-01-05T10:00'],
    ['29 February', '2028-02-29T00:00', 'normal', '2028-02-29T10:00'],
    ['the night of a clock change', '2026-03-29T02:30', 'urgent', '2026-03-30T14:30'],
  ] as const)('%s', (_, from, pace, expected) => {
    expect(localDateTime(FRENCH.nextSlot(minuteOf(from), pace))).toBe(expected)
  })

  test.each([
    ['2026-12-28T14:30', 'urgent', '2026-12-28T14:30'],
    ['2026-12-24T18:00', 'urgent', '2026-12-28T14:30'],
    ['2026-12-24T09:00', 'normal', '2026-12-24T10:00'],
    ['2026-05-15T09:00', 'normal', '2026-05-15T10:00'],
    ['2026-05-13T18:00', 'normal', '2026-05-15T10:00'],
    ['2026-11-11T10:00', 'normal', '2026-11-12T10:00'],
  ] as const)('after %s for the pace %s is %s where quiet days count', (from, pace, expected) => {
    const minute = minuteOf(from)
    expect(localDateTime(FRENCH.everyDay.nextSlot(minute, pace))).toBe(expected)
    expect(localDateTime(WITHOUT_QUIET_DAYS.nextSlot(minute, pace))).toBe(expected)
  })

  test('leaves the Friday after Thanksgiving free in the United States alone', () => {
    const friday = minuteOf('2026-11-27T09:00')
    expect(localDateTime(AMERICAN.nextSlot(friday, 'normal'))).toBe('2026-12-01T10:00')
    expect(localDateTime(FRENCH.nextSlot(friday, 'normal'))).toBe('2026-11-27T10:00')
  })

  test('ignores holidays where none are chosen', () => {
    const slot = WITHOUT_HOLIDAYS.nextSlot(minuteOf('2026-11-11T00:00'), 'normal')
    expect(localDateTime(slot)).toBe('2026-11-11T10:00')
  })

  test.each([
    ['07:00', '2026-11-25T09:00'],
    ['08:59', '2026-11-25T09:00'],
    ['09:00', '2026-11-25T09:00'],
    ['11:59', '2026-11-25T11:59'],
    ['12:00', '2026-11-25T11:59'],
    ['20:00', '2026-11-25T11:59'],
  ])('clamps the preferred time %s into hours from 9 to 12', (preferred, expected) => {
    const slot = wednesdays('09:00', '12:00', preferred).nextSlot(
      minuteOf('2026-11-25T00:00'),
      'normal',
    )
    expect(localDateTime(slot)).toBe(expected)
  })

  test('is the moment itself where a person switched all hours off', () => {
    const never = makeCalendar({
      contactHours: DEFAULT_CONTACT_HOURS.map(() => CLOSED),
      region: 'FR',
    })
    expect(never.nextSlot(minuteOf('2026-11-24T22:13'), 'normal')).toBe(
      minuteOf('2026-11-24T22:13'),
    )
  })

  test('counts hours that end before they begin as none', () => {
    const slot = wednesdays('18:00', '09:00', '10:00').nextSlot(
      minuteOf('2026-11-25T10:00'),
      'normal',
    )
    expect(localDateTime(slot)).toBe('2026-11-25T10:00')
    expect(wednesdays('18:00', '09:00', '10:00').hoursOn(dayOf('2026-11-25'), 'normal')).toBeNull()
    expect(wednesdays('09:00', '09:00', '10:00').hoursOn(dayOf('2026-11-25'), 'normal')).toBeNull()
    expect(
      wednesdays('09:00', '09:01', '10:00').hoursOn(dayOf('2026-11-25'), 'normal'),
    ).not.toBeNull()
  })
})

describe('a long absence', () => {
  const first = dayOf('2027-01-04')
  const back = first + 500
  const away = makeCalendar({
    contactHours: DEFAULT_CONTACT_HOURS,
    region: 'none',
    isAway: (day) => day >= first && day < back,
  })

  test('ends, however long it is: the next slot is the first once they are back', () => {
    const slot = localDateTime(away.nextSlot(minuteOf('2027-01-04T10:00'), 'normal'))
    expect(slot).toBe(
      localDateTime(WITHOUT_HOLIDAYS.nextSlot(minuteOf(`${localDate(back)}T00:00`), 'normal')),
    )
  })
})

describe('the last slot before a day', () => {
  test.each([
    ['2027-02-15', 'normal', '2027-02-12T10:00'],
    ['2027-02-16', 'normal', '2027-02-12T10:00'],
    ['2027-02-16', 'urgent', '2027-02-15T14:30'],
    ['2027-03-30', 'urgent', '2027-03-26T10:00'],
  ] as const)('before %s for the pace %s is %s', (date, pace, slot) => {
    expect(localDateTime(FRENCH.lastSlotBefore(dayOf(date), pace))).toBe(slot)
  })

  test('is the start of that day where a person switched all hours off', () => {
    const never = wednesdays('10:00', '09:00', '10:00')
    expect(localDateTime(never.lastSlotBefore(dayOf('2027-02-15'), 'normal'))).toBe(
      '2027-02-15T00:00',
    )
  })
})

describe('a quiet day', () => {
  const bridge = dayOf('2026-05-15')

  test('has no contact hours, but for what cannot wait', () => {
    expect(FRENCH.quietDayOn(bridge)).toBe('bridge')
    expect(FRENCH.hoursOn(bridge, 'normal')).toBeNull()
    expect(FRENCH.isContactHour(minuteOf('2026-05-15T10:00'), 'normal')).toBe(false)
    expect(FRENCH.everyDay.hoursOn(bridge, 'normal')).toMatchObject({ opens: 540, closes: 960 })
    expect(FRENCH.everyDay.hoursOn(dayOf('2026-05-14'), 'normal')).toBeNull()
  })

  test('is a day like any other where the person wants none', () => {
    expect(WITHOUT_QUIET_DAYS.quietDayOn(bridge)).toBeNull()
    expect(WITHOUT_QUIET_DAYS.hoursOn(bridge, 'normal')).toMatchObject({ opens: 540 })
  })

  test('is a working day', () => {
    expect(FRENCH.isWorkingDay(bridge)).toBe(true)
    expect(FRENCH.isWorkingDay(dayOf('2026-12-28'))).toBe(true)
    expect(FRENCH.quietDayOn(dayOf('2026-12-28'))).toBe('between-the-years')
  })
})

describe('for any moment and pace, the next slot', () => {
  const minute = fc.integer({
    min: minuteOf('2020-01-01T00:00'),
    max: minuteOf('2045-12-31T23:59'),
  })
  const pace = fc.constantFrom(...PACES)
  const calendar = fc.constantFrom(
    FRENCH,
    WITHOUT_QUIET_DAYS,
    AMERICAN,
    WITHOUT_HOLIDAYS,
    makeCalendar({ contactHours: DEFAULT_CONTACT_HOURS, region: 'CH-TI' }),
    makeCalendar({ contactHours: DEFAULT_CONTACT_HOURS, region: 'CA-QC' }),
    wednesdays('08:00', '12:30', '11:15'),
  )

  test('is never earlier, lies in contact hours, and is its own next slot', () => {
    fc.assert(
      fc.property(calendar, minute, pace, (calendar, from, pace) => {
        const slot = calendar.nextSlot(from, pace)
        expect(slot).toBeGreaterThanOrEqual(from)
        expect(calendar.isContactHour(slot, pace)).toBe(true)
        expect(calendar.nextSlot(slot, pace)).toBe(slot)
      }),
    )
  })

  test('never comes earlier when asked for later', () => {
    const ahead = fc.oneof(fc.integer({ min: 0, max: 1500 }), fc.integer({ min: 0, max: 20_000 }))
    fc.assert(
      fc.property(calendar, minute, ahead, pace, (calendar, from, minutes, pace) => {
        expect(calendar.nextSlot(from + minutes, pace)).toBeGreaterThanOrEqual(
          calendar.nextSlot(from, pace),
        )
      }),
    )
  })

  test('skips no day with contact hours left in it', () => {
    fc.assert(
      fc.property(calendar, minute, pace, (calendar, from, pace) => {
        const slotDay = dayOfMinute(calendar.nextSlot(from, pace))
        for (let day = dayOfMinute(from) + 1; day < slotDay; day++) {
          expect(calendar.hoursOn(day, pace)).toBeNull()
        }
        if (slotDay > dayOfMinute(from)) expect(calendar.isContactHour(from, pace)).toBe(false)
      }),
    )
  })
})

describe('working days', () => {
  test.each([
    ['2026-11-23', true],
    ['2026-11-27', true],
    ['2026-11-28', false],
    ['2026-11-29', false],
    ['2026-11-11', false],
    ['2026-11-10', true],
  ])('include %s: %s', (date, working) => {
    expect(FRENCH.isWorkingDay(dayOf(date))).toBe(working)
  })

  test.each([
    ['2026-11-24', 0, '2026-11-24'],
    ['2026-11-28', 0, '2026-11-28'],
    ['2026-11-24', 1, '2026-11-25'],
    ['2026-11-27', 1, '2026-11-30'],
    ['2026-11-28', 1, '2026-11-30'],
    ['2026-11-10', 1, '2026-11-12'],
    ['2026-11-09', 2, '2026-11-12'],
    ['2026-12-24', 5, '2027-01-04'],
  ])('counted from %s, %i of them, reach %s', (from, count, expected) => {
    expect(localDate(FRENCH.addWorkingDays(dayOf(from), count))).toBe(expected)
  })

  test('end on a working day, with exactly that many on the way', () => {
    const anyDay = fc.integer({ min: dayOf('2020-01-01'), max: dayOf('2045-01-01') })
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 15 }), (day, count) => {
        const reached = FRENCH.addWorkingDays(day, count)
        expect(FRENCH.isWorkingDay(reached)).toBe(true)
        expect(weekdayOf(reached)).toBeLessThanOrEqual(5)
        let passed = 0
        for (let next = day + 1; next <= reached; next++) if (FRENCH.isWorkingDay(next)) passed += 1
        expect(passed).toBe(count)
      }),
    )
  })
})
