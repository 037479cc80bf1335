import { describe, expect, test } from 'vitest'
import { takeTime } from '#domain/calendar/naturalTime.ts'

describe('the time of day in a phrase', () => {
  test.each([
    ['mardi 10h', 600, 'mardi'],
    ['mardi 10h30', 630, 'mardi'],
    ['10 h 30 mardi', 630, 'mardi'],
    ['10 heures', 600, ''],
    ['10h 24 novembre', 600, '24 novembre'],
    ['10h 24/11', 600, '24/11'],
    ['24/11 00:00', 0, '24/11'],
    ['24/11 23:59', 1439, '24/11'],
    ['2026-11-24 10:00:30', 600, '2026-11-24'],
    ['12am', 0, ''],
    ['12:30 am', 30, ''],
    ['12pm', 720, ''],
    ['11:59pm', 1439, ''],
    ['midi', 720, ''],
    ['demain midnight', 0, 'demain'],
    ['mardi a 9', 540, 'mardi'],
    ['mardi', null, 'mardi'],
    ['demain apres-midi', null, 'demain apres-midi'],
    ['24.11.2026', null, '24.11.2026'],
  ])('%j: minute %s, leaving %j', (phrase, minutes, rest) => {
    expect(takeTime(phrase)).toEqual({ minutes, rest })
  })

  test.each(['24h', '24:00', '10:60', '0am', '13pm', 'a 24'])('%j is refused', (phrase) => {
    expect(takeTime(phrase)).toBeNull()
  })
})
