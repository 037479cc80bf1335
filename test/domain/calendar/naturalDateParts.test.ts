import { describe, expect, test } from 'vitest'
import { dateParts } from '#domain/calendar/naturalDateParts.ts'

describe('the parts of a written date', () => {
  test.each([
    ['2026-11-24', 2026, 11, 24],
    ['24/11', null, 11, 24],
    ['24-11-2026', 2026, 11, 24],
    ['24.11.26', 2026, 11, 24],
    ['3/2', null, 2, 3],
    ['24 nov', null, 11, 24],
    ['24nov 2026', 2026, 11, 24],
    ['march 3', null, 3, 3],
    ['31/02', null, 2, 31],
  ])('%j: year %s, month %i, day %i', (phrase, year, month, dayOfMonth) => {
    expect(dateParts(phrase)).toEqual({ year, month, dayOfMonth })
  })

  test.each(['24', '24/11-2026', 'nov', '24 rien', '11/2026', ''])('%j is no date', (phrase) => {
    expect(dateParts(phrase)).toBeNull()
  })
})
