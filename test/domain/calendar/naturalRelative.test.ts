import { describe, expect, test } from 'vitest'
import { takeStretch } from '#domain/calendar/naturalRelative.ts'

describe('a stretch of time in a phrase', () => {
  test.each([
    ['dans 3 jours', 3, 'days', ''],
    ['dans 3j', 3, 'days', ''],
    ['dans quinze jours a 10h', 15, 'days', 'a 10h'],
    ['il y a une semaine', -7, 'days', ''],
    ['il y a 2 mois', -2, 'months', ''],
    ['in two weeks', 14, 'days', ''],
    ['in 1 month', 1, 'months', ''],
    ['10am in 3 days', 3, 'days', '10am'],
    ['a week ago', -7, 'days', ''],
    ['5 days ago', -5, 'days', ''],
    ['dans 90 min', 90, 'minutes', ''],
    ['in 2 hours', 120, 'minutes', ''],
  ] as const)('%j is %i %s, leaving %j', (phrase, count, unit, rest) => {
    expect(takeStretch(phrase)).toEqual({ count, unit, rest })
  })

  test.each(['3 jours', 'dans jours', 'dans 3', 'mardi', 'dans 3 ans'])('%j has none', (phrase) => {
    expect(takeStretch(phrase)).toBeNull()
  })
})
