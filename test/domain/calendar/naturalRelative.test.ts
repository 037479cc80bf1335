import { describe, expect, test } from 'vitest'
import { endsOfStretch, takeStretch } from '#domain/calendar/naturalRelative.ts'
import { phraseTokens } from '#domain/calendar/naturalTokens.ts'
import { dayOf, localDate } from '#domain/calendar/wallClock.ts'

const take = (text: string) => takeStretch(phraseTokens(text, 'fr'))

describe('a stretch of time in a phrase', () => {
  test.each([
    ['dans 3 jours', 3, 'days', ''],
    ['dans 3j', 3, 'days', ''],
    ['dans quinze jours à 10h', 15, 'days', 'a 10 h'],
    ['il y a une semaine', -7, 'days', ''],
    ['il y a 2 mois', -2, 'months', ''],
    ['in two weeks', 14, 'days', ''],
    ['in 1 month', 1, 'months', ''],
    ['10am in 3 days', 3, 'days', '10 am'],
    ['a week ago', -7, 'days', ''],
    ['5 days ago', -5, 'days', ''],
    ['dans 90 min', 90, 'minutes', ''],
    ['dans 1h30', 90, 'minutes', ''],
    ['in 2 hours', 120, 'minutes', ''],
    ['sous 24 à 48 h', 2880, 'minutes', ''],
    ['sous 5 jours ouvrés', 5, 'working', ''],
    ['sous 48 heures ouvrées', 2, 'working', ''],
    ['sous 5 jours ouvrables', 5, 'ouvrable', ''],
    ['within 3 to 5 working days', 5, 'working', ''],
  ] as const)('%j is %i %s, leaving %j', (text, count, unit, rest) => {
    expect(take(text)).toMatchObject({ count, unit, rest, sure: true })
  })

  test.each([
    'un jour',
    '25h',
    'dans jours',
    'dans 3',
    'mardi',
    'dans 3 ans',
    'd’ici 14 h',
    'avant 17h',
  ])('%j has none', (text) => {
    expect(take(text)).toBeNull()
  })

  test('a couple is not counted for sure', () => {
    expect(take('in a couple of weeks')).toMatchObject({ count: 14, sure: false })
  })
})

describe('the end of working days', () => {
  const THURSDAY = dayOf('2026-12-24')
  test.each([
    ['working', 'FR', ['2026-12-29']],
    ['working', 'GB-EAW', ['2026-12-30']],
    ['ouvrable', 'FR', ['2026-12-28']],
    ['ouvrable', 'CA-QC', ['2026-12-29']],
    ['ouvrable', 'BE', ['2026-12-29', '2026-12-28']],
  ] as const)('two days after Christmas Eve, %s in %s: %s', (unit, region, days) => {
    const ends = endsOfStretch({ count: 2, unit }, THURSDAY, { language: 'fr', region })
    expect(ends.map(localDate)).toEqual(days)
  })
})
