import { describe, expect, test } from 'vitest'
import { readTimeOfDay, takeTime } from '#domain/calendar/naturalTime.ts'

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

describe('a time of day alone', () => {
  test.each([
    ['14h30', '14:30'],
    ['14 h 30', '14:30'],
    ['14:30', '14:30'],
    ['2:30 pm', '14:30'],
    ['2pm', '14:00'],
    ['12 a.m.', '00:00'],
    ['9 h', '09:00'],
    ['à 9h', '09:00'],
    ['Midi', '12:00'],
    ['9', '09:00'],
    ['23', '23:00'],
    ['930', '09:30'],
    ['1430', '14:30'],
    ['14.30', '14:30'],
    ['14 30', '14:30'],
    ['0', '00:00'],
    ['23:59', '23:59'],
  ])('%j is %s', (written, time) => {
    expect(readTimeOfDay(written)).toBe(time)
  })

  test.each(['', '24', '24h', '2460', '14:60', '14 h 7', 'mardi 10h', '10h demain', 'tôt', '-1'])(
    '%j is not understood',
    (written) => {
      expect(readTimeOfDay(written)).toBeNull()
    },
  )
})
