import { describe, expect, it } from 'vitest'
import { readMoment, readMoments } from '#domain/calendar/naturalDate.ts'

/** A Thursday. */
const NOW = '2026-11-26T10:30'
const read = (
  text: string,
  language: 'fr' | 'en',
  leaning: 'past' | 'future' = 'future',
  now = NOW,
) => readMoment(text, { now, language, region: 'FR', leaning })?.local.slice(0, 10) ?? null

describe('the end or the middle of a stretch of the calendar', () => {
  it.each([
    ['fin du mois', 'fr', '2026-11-30'],
    ['la fin de ce mois', 'fr', '2026-11-30'],
    ['fin du mois prochain', 'fr', '2026-12-31'],
    ['fin novembre', 'fr', '2026-11-30'],
    ['fin janvier 2027', 'fr', '2027-01-29'],
    ['fin février 2028', 'fr', '2028-02-29'],
    ['mi-décembre', 'fr', '2026-12-18'],
    ['début décembre', 'fr', '2026-12-10'],
    ['à la mi-janvier', 'fr', '2027-01-18'],
    ['fin de semaine', 'fr', '2026-11-27'],
    ['fin de la semaine prochaine', 'fr', '2026-12-04'],
    ['fin d’année', 'fr', '2026-12-31'],
    ['fin de l’année prochaine', 'fr', '2027-12-31'],
    ['d’ici la fin du mois', 'fr', '2026-11-30'],
    ['end of the month', 'en', '2026-11-30'],
    ['by the end of next month', 'en', '2026-12-31'],
    ['end of November', 'en', '2026-11-30'],
    ['mid-December', 'en', '2026-12-18'],
    ['early December', 'en', '2026-12-10'],
    ['the middle of December', 'en', '2026-12-18'],
    ['end of the week', 'en', '2026-11-27'],
    ['end of the year', 'en', '2026-12-31'],
  ] as const)('%j in %s is %s', (text, language, day) => {
    expect(read(text, language)).toBe(day)
  })

  it('lies behind where the field asks for what has been', () => {
    expect(read('fin octobre', 'fr', 'past')).toBe('2026-10-30')
    expect(read('fin du mois', 'fr', 'past')).toBe('2026-10-30')
    expect(read('mi-novembre', 'fr', 'past')).toBe('2026-11-18')
  })

  it('of a week that is over is the next one', () => {
    expect(read('fin de semaine', 'fr', 'future', '2026-11-28T10:00')).toBe('2026-12-04')
    expect(read('fin de semaine', 'fr', 'future', '2026-11-27T10:00')).toBe('2026-11-27')
  })

  it.each(['mi-semaine', 'fin prochaine', 'fin février', 'début fin mois', 'fin du monde'])(
    '%j is left unread, or asked',
    (text) => {
      expect(read(text, 'fr')).toBeNull()
    },
  )
})

describe('a limit', () => {
  it.each([
    ['d’ici vendredi', 'fr', '2026-11-27'],
    ['d’ici à lundi', 'fr', '2026-11-30'],
    ['vendredi au plus tard', 'fr', '2026-11-27'],
    ['sous huit jours', 'fr', '2026-12-04'],
    ['d’ici 10 jours', 'fr', '2026-12-06'],
    ['dans les 15 jours', 'fr', '2026-12-11'],
    ['dans 3 jours au plus tard', 'fr', '2026-11-29'],
    ['by Friday', 'en', '2026-11-27'],
    ['by the 30th', 'en', '2026-11-30'],
    ['within two weeks', 'en', '2026-12-10'],
    ['within the next 10 days', 'en', '2026-12-06'],
    ['no later than 30 November', 'en', '2026-11-30'],
    ['Friday at the latest', 'en', '2026-11-27'],
  ] as const)('%j in %s is %s, whichever way the field leans', (text, language, day) => {
    expect(read(text, language)).toBe(day)
    expect(read(text, language, 'past')).toBe(day)
  })
})

describe('a quarter of the year, months and a half', () => {
  it.each([
    ['in Q1', 'en', '2027-03-31'],
    ['in the first quarter', 'en', '2027-03-31'],
    ['au premier trimestre', 'fr', '2027-03-31'],
    ['in Q4', 'en', '2026-12-31'],
    ['within a month and a half', 'en', '2027-01-10'],
    ['d’ici un mois et demi', 'fr', '2027-01-10'],
    ['dans deux mois et demi', 'fr', '2027-02-09'],
    ['in two and a half months', 'en', '2027-02-09'],
  ] as const)('%j is asked, with its last day: %s %s', (text, language, day) => {
    const { sure, moments } = readMoments(text, {
      now: NOW,
      language,
      region: 'FR',
      leaning: 'future',
    })
    expect([sure, ...moments.map(({ local }) => local.slice(0, 10))]).toEqual([false, day])
  })
})
