import { describe, expect, it } from 'vitest'
import { readDate } from '#domain/incoming/cells/cellDate.ts'

const ZONE = 'Europe/Paris'
const read = (text: string, zone = ZONE) => readDate({ text }, zone)

describe('a day in a cell', () => {
  it.each([
    ['2026-10-15', '2026-10-15'],
    ['2026/10/15', '2026-10-15'],
    ['20261015', '2026-10-15'],
    ['15.10.2026', '2026-10-15'],
    ['15. Oktober 2026', '2026-10-15'],
    ['15 octobre 2026', '2026-10-15'],
    ['le 1er mars 2026', '2026-03-01'],
    ['5-Jan-26', '2026-01-05'],
    ['05 janv. 2026', '2026-01-05'],
    ['Oct 15, 2026', '2026-10-15'],
    ['October 15th, 2026', '2026-10-15'],
    ['jeudi 15 octobre 2026', '2026-10-15'],
    ['Thu, 15 Oct 2026', '2026-10-15'],
    ['15 de octubre de 2026', '2026-10-15'],
    ['15 maart 2026', '2026-03-15'],
    ['01 Jan 2024', '2024-01-01'],
    ['ma 24 nov 2026', '2026-11-24'],
    ['di 29.11.2026', '2026-11-29'],
    ['je 26 novembre 2026', '2026-11-26'],
    ['2026-10-15T00:00:00.000Z', '2026-10-15'],
  ])('%s is read', (text, date) => {
    expect(read(text)).toEqual({ is: 'day', date })
  })

  it.each([
    ['2026-10-15 14:30', '2026-10-15', '14:30'],
    ['2026-10-15T09:00', '2026-10-15', '09:00'],
    ['2026-10-15T09:00Z', '2026-10-15', '11:00'],
    ['2026-10-15T23:30:00Z', '2026-10-16', '01:30'],
    ['2026-10-15T09:00+02:00', '2026-10-15', '09:00'],
    ['15 octobre 2026 à 14h30', '2026-10-15', '14:30'],
    ['Oct 15, 2026, 2:30 PM', '2026-10-15', '14:30'],
    ['Oct 15, 2026 12:05 AM', '2026-10-15', '00:05'],
    ['Thu Oct 15 2026 09:00:00 GMT+0200 (heure d’été d’Europe centrale)', '2026-10-15', '09:00'],
    ['1792051200000', '2026-10-15', '10:00'],
  ])('%s is read with its hour', (text, date, time) => {
    expect(read(text)).toEqual({ is: 'day', date, time })
  })

  it('of midnight elsewhere stays the day that was written', () => {
    expect(read('2026-10-15T00:00:00Z', 'America/Montreal')).toEqual({
      is: 'day',
      date: '2026-10-15',
    })
    expect(read('2026-10-14T22:00:00.000Z')).toEqual({ is: 'day', date: '2026-10-15' })
  })

  it.each(['ma 24/11/2026', 'di 24/11/2026', 'lu 24/11/2026'])(
    '%s is not held against a weekday of two letters',
    (text) => {
      expect(read(text)).toEqual({ is: 'numbers', first: 24, second: 11, year: 2026 })
    },
  )

  it.each(['12/03/2026', '12-03-2026'])('%s leaves the order open', (text) => {
    expect(read(text)).toEqual({ is: 'numbers', first: 12, second: 3, year: 2026 })
  })

  it('with a year of two figures says so', () => {
    expect(read('12/3/26')).toEqual({
      is: 'numbers',
      first: 12,
      second: 3,
      year: 2026,
      isYearShort: true,
    })
  })

  it.each([
    ['2026-10-20 14:00-15:00', '14:00'],
    ['2026-10-20 09:00 – 10:00', '09:00'],
    ['20 octobre 2026 14:00 → 15:00', '14:00'],
    ['20 octobre 2026 14-15h', '14:00'],
    ['20 octobre 2026 de 14h à 15h30', '14:00'],
    ['20 oktober 2026 om 10u30', '10:30'],
  ])('%s begins at %s', (text, time) => {
    expect(read(text)).toEqual({ is: 'day', date: '2026-10-20', time })
  })

  it.each(['2026-10-20 14:00 -05:00', '2026-10-20T14:00-15:00', '20 octobre 14'])(
    '%s may be a day at an hour of another clock, and is not read',
    (text) => {
      expect(read(text)).toEqual({ is: 'unread' })
    },
  )

  it('without a year leaves the year open', () => {
    expect(read('12 mars')).toEqual({ is: 'no-year', month: 3, day: 12 })
    expect(read('12/03')).toEqual({ is: 'numbers', first: 12, second: 3, year: null })
    expect(read('12.03.')).toEqual({ is: 'no-year', month: 3, day: 12 })
  })

  it.each([
    'hier',
    '2 weeks ago',
    'mars 2026',
    'mardi 15 octobre 2026',
    '31/02 bientôt',
    '2026-02-30',
    '20266-01-01',
    '0001-01-01',
    '25h',
    '15/10/2026 25h',
    '15/10/2026 14:30 CET',
    'le 12',
    '3.5',
    'v1.2.3',
    'bientôt',
  ])('%s is not read', (text) => {
    expect(read(text).is).toBe('unread')
  })

  it.each(['', '  ', '-', 'N/A', 'néant', '?'])('“%s” says nothing', (text) => {
    expect(read(text)).toEqual({ is: 'nothing' })
  })

  it('that was typed as one is one, whatever it looks like', () => {
    expect(readDate({ text: '03/04/2026', date: '2026-04-03' }, ZONE)).toEqual({
      is: 'day',
      date: '2026-04-03',
    })
    expect(readDate({ text: 'x', date: '2026-04-03T09:15' }, ZONE)).toEqual({
      is: 'day',
      date: '2026-04-03',
      time: '09:15',
    })
  })
})
