import { describe, expect, test } from 'vitest'
import { readTimeOfDay, takeTime } from '#domain/calendar/naturalTime.ts'
import { phraseTokens } from '#domain/calendar/naturalTokens.ts'

const PLACE = { language: 'fr' } as const
const take = (text: string) => {
  const found = takeTime(phraseTokens(text, 'fr'), PLACE)
  return found && [found.clock?.minutes ?? null, found.rest]
}

describe('the time of day in a phrase', () => {
  test.each([
    ['mardi 10h', 600, 'W2'],
    ['mardi 10h30', 630, 'W2'],
    ['10 h 30 mardi', 630, 'W2'],
    ['10 heures', 600, ''],
    ['10h 24 novembre', 600, '24 M11'],
    ['10h 24/11', 600, '24/11'],
    ['24/11 00:00', 0, '24/11'],
    ['24/11 23:59', 1439, '24/11'],
    ['2026-11-24 10:00:30', 600, '2026-11-24'],
    ['12am', 0, ''],
    ['12:30 am', 30, ''],
    ['12pm', 720, ''],
    ['11:59pm', 1439, ''],
    ['midi', 720, ''],
    ['demain midnight', 0, 'D1'],
    ['mardi à 9', 540, 'W2'],
    ['mardi', null, 'W2'],
    ['24.11.2026', null, '24.11.2026'],
    ['mardi 9h-10h', 540, 'W2'],
    ['le 12 à 10 h', 600, 'le #12'],
  ])('%j: minute %s, leaving %j', (text, minutes, rest) => {
    expect(take(text)).toEqual([minutes, rest])
  })

  test.each(['24h', '24:00', '10:60', '0am', '13pm', 'à 24'])('%j is refused', (text) => {
    expect(take(text)).toBeNull()
  })

  test('"half ten" is sure in Britain only', () => {
    const sure = (region: 'GB-EAW' | 'US') =>
      takeTime(phraseTokens('half ten', 'en'), { language: 'en', region })?.clock
    expect(sure('GB-EAW')).toMatchObject({ minutes: 630, sure: true })
    expect(sure('US')).toMatchObject({ minutes: 630, sure: false })
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
    ['half past two', '14:30'],
    ['quarter to three', '14:45'],
    ['half ten', '10:30'],
    ['2.30pm', '14:30'],
    ['neuf heures et demie', '09:30'],
    ['midi et demi', '12:30'],
    ['14 h 30 précises', '14:30'],
    ['2h', '02:00'],
  ])('%j is %s', (written, time) => {
    expect(readTimeOfDay(written)).toBe(time)
  })

  test.each([
    '9h-10h',
    '9-10h',
    'de 14h à 15h',
    '',
    '24',
    '24h',
    '2460',
    '14:60',
    '14 h 7',
    'mardi 10h',
    '10h demain',
    'tôt',
    '-1',
    '2ish',
    'half past seven',
    'pas 10h',
    '10h ou 11h',
  ])('%j is not understood', (written) => {
    expect(readTimeOfDay(written)).toBeNull()
  })
})
