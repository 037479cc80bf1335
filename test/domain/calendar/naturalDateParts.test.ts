import { describe, expect, test } from 'vitest'
import { dateParts, turnedParts } from '#domain/calendar/naturalDateParts.ts'

describe('the parts of a written date', () => {
  test.each([
    ['2026-11-24', 2026, 11, 24],
    ['24/11', null, 11, 24],
    ['24-11-2026', 2026, 11, 24],
    ['24.11.26', 2026, 11, 24],
    ['3/2', null, 2, 3],
    ['11/30', null, 11, 30],
    ['24 M11', null, 11, 24],
    ['#24 M11 2026', 2026, 11, 24],
    ['M3 #3', null, 3, 3],
    ['31/02', null, 2, 31],
  ])('%j: year %s, month %i, day %i', (phrase, year, month, dayOfMonth) => {
    expect(dateParts(phrase, false)).toEqual([{ year, month, dayOfMonth }])
  })

  test.each(['24', '24/11-2026', 'M11', '24 rien', '11/2026', ''])('%j is no date', (phrase) => {
    expect(dateParts(phrase, true)).toEqual([])
  })
})

describe('where the month may be written first', () => {
  test.each([
    ['12/3', [12, 3]],
    ['3/12', [3, 12]],
    ['12/3/2026', [12, 3]],
  ])('%j may be month %s first', (phrase, months) => {
    expect(dateParts(phrase, true).map(({ month }) => month)).toEqual(months)
  })

  test.each(['12.3', '12/12', '30/11', '11/30', '2026-12-03'])('%j has one order', (phrase) => {
    expect(dateParts(phrase, true)).toHaveLength(1)
  })

  test('a date is turned only into one that may be', () => {
    expect(turnedParts({ year: null, month: 3, dayOfMonth: 12 })).toMatchObject({ month: 12 })
    expect(turnedParts({ year: null, month: 3, dayOfMonth: 13 })).toBeNull()
  })
})
