import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readMoment, readMoments } from '#domain/calendar/naturalDate.ts'
import { parseLocalDateTime } from '#domain/calendar/wallClock.ts'

/** A Sunday, at noon. */
const NOW = '2026-11-22T12:00'
const FUTURE = { now: NOW, language: 'en', leaning: 'future' } as const

/** Reads to `YYYY-MM-DD HH:mm`, without the time where none was written. */
const read = (
  text: string,
  language: 'fr' | 'en' = 'fr',
  leaning: 'past' | 'future' = 'past',
  now = NOW,
): string | null => {
  const moment = readMoment(text, { now, language, leaning })
  if (moment === null) return null
  expect(parseLocalDateTime(moment.local)).toBe(moment.local)
  if (!moment.hadTime) expect(moment.local.endsWith('T00:00')).toBe(true)
  return moment.hadTime ? moment.local.replace('T', ' ') : moment.local.slice(0, 10)
}

describe('signs that keep a day from its hour, and look like others', () => {
  test.each([
    '1/12/26 – 15h',
    '1/12/26 - 15 h',
    '01.12.2026 — 15:00',
    'mardi 1er déc. – 15h00',
    '1/12/26 −15h',
    '15h – 1/12/26',
    '1 décembre | 15h',
    'mardi 1/12/2026 · 15h',
    '1/12 @ 15h',
    '1 / 12 / 2026 15h',
    '1⁄12⁄2026 15h',
    '1∕12∕2026 15h',
    '１/１２/２０２６ １５h',
    '2026‑12‑01 15：00',
    'Dec 1 – 3pm',
    'Dec-1-2026 3 pm',
    '1‑Dec‑2026 15:00',
    'Dec 1st @ 3pm',
  ])('%s', (text) => {
    expect(read(text, 'fr', 'future')).toBe('2026-12-01 15:00')
  })

  test('a dash between two days, or two hours, stays one', () => {
    expect(read('lundi – mardi 15h', 'fr', 'future')).toBeNull()
    expect(readMoments('Tuesday, December 1⋅3:00 – 3:30pm', FUTURE)).toMatchObject({
      sure: true,
      moments: [{ local: '2026-12-01T15:00' }],
      until: '15:30',
    })
  })
})

describe('French words', () => {
  test.each([
    ['mardi 10h', '2026-11-17 10:00', '2026-11-24 10:00'],
    ['Mardi à 10 h 30', '2026-11-17 10:30', '2026-11-24 10:30'],
    ['mar. 24/11 14:30', '2026-11-24 14:30', '2026-11-24 14:30'],
    ['mar 24', null, '2026-11-24'],
    ['mardi 17', '2026-11-17', null],
    ['24/11 14h30', '2026-11-24 14:30', '2026-11-24 14:30'],
    ['24 novembre 14h', '2026-11-24 14:00', '2026-11-24 14:00'],
    ['14h le 24 novembre', '2026-11-24 14:00', '2026-11-24 14:00'],
    ['14h 24 novembre', '2026-11-24 14:00', '2026-11-24 14:00'],
    ['14h 24/11', '2026-11-24 14:00', '2026-11-24 14:00'],
    ['le 24 nov. 2026 à 9 heures', '2026-11-24 09:00', '2026-11-24 09:00'],
    ['mardi 24 novembre 2026', '2026-11-24', '2026-11-24'],
    ['1er décembre', '2026-12-01', '2026-12-01'],
    ['1er mars', null, null],
    ['3 mar', null, null],
    ['15 août', null, null],
    ['15 août 2026', '2026-08-15', '2026-08-15'],
    ['hier 15h', '2026-11-21 15:00', '2026-11-21 15:00'],
    ['avant-hier', '2026-11-20', '2026-11-20'],
    ['demain 9h', '2026-11-23 09:00', '2026-11-23 09:00'],
    ['après-demain 9h05', '2026-11-24 09:05', '2026-11-24 09:05'],
    ['aujourd’hui 14:00', '2026-11-22 14:00', '2026-11-22 14:00'],
    ["AUJOURD'HUI", '2026-11-22', '2026-11-22'],
    ['lundi dernier 10h', '2026-11-16 10:00', '2026-11-16 10:00'],
    ['mardi prochain', '2026-11-24', '2026-11-24'],
    ['dimanche prochain', '2026-11-29', '2026-11-29'],
    ['dimanche dernier', '2026-11-15', '2026-11-15'],
    ['ce mardi à 10', '2026-11-17 10:00', '2026-11-24 10:00'],
    ['dans 3 jours', '2026-11-25', '2026-11-25'],
    ['dans trois jours à 10h', '2026-11-25 10:00', '2026-11-25 10:00'],
    ['dans une semaine', '2026-11-29', '2026-11-29'],
    ['dans 60 jours', '2027-01-21', '2027-01-21'],
    ['dans 2 heures', '2026-11-22 14:00', '2026-11-22 14:00'],
    ['il y a 10 minutes', '2026-11-22 11:50', '2026-11-22 11:50'],
    ['il y a deux semaines', '2026-11-08', '2026-11-08'],
    ['hier midi', '2026-11-21 12:00', '2026-11-21 12:00'],
    ['demain à minuit', '2026-11-23 00:00', '2026-11-23 00:00'],
    ['le 20', '2026-11-20', '2026-12-20'],
    ['le 31 à 10h', '2026-10-31 10:00', '2026-12-31 10:00'],
    ['maintenant', '2026-11-22 12:00', '2026-11-22 12:00'],
    ['ce soir', '2026-11-22 18:00', '2026-11-22 18:00'],
    ['ce soir 20 h', '2026-11-22 20:00', '2026-11-22 20:00'],
    ['ce matin', '2026-11-22 10:00', '2026-11-22 10:00'],
    ['demain matin', '2026-11-23 10:00', '2026-11-23 10:00'],
    ['demain matin à 9 h 30', '2026-11-23 09:30', '2026-11-23 09:30'],
    ['demain dans l’après-midi', '2026-11-23 14:30', '2026-11-23 14:30'],
    ['mardi soir', '2026-11-17 18:00', '2026-11-24 18:00'],
    ['mardi 24 novembre après-midi', '2026-11-24 14:30', '2026-11-24 14:30'],
    ['hier à 8 h du soir', '2026-11-21 20:00', '2026-11-21 20:00'],
    ['8 h du matin demain', '2026-11-23 08:00', '2026-11-23 08:00'],
  ])('%j: past %s, future %s', (text, past, future) => {
    expect(read(text, 'fr', 'past')).toBe(past)
    expect(read(text, 'fr', 'future')).toBe(future)
  })
})

describe('English words', () => {
  test.each([
    ['tuesday 10am', '2026-11-17 10:00', '2026-11-24 10:00'],
    ['tonight', '2026-11-22 18:00', '2026-11-22 18:00'],
    ['this evening at 8', '2026-11-22 20:00', '2026-11-22 20:00'],
    ['tomorrow morning', '2026-11-23 10:00', '2026-11-23 10:00'],
    ['tuesday afternoon', '2026-11-17 14:30', '2026-11-24 14:30'],
    ['tomorrow at 2:15 in the afternoon', '2026-11-23 14:15', '2026-11-23 14:15'],
    ['Tue at 2:30 p.m.', '2026-11-17 14:30', '2026-11-24 14:30'],
    ['Nov 24 2:30pm', '2026-11-24 14:30', '2026-11-24 14:30'],
    ['November 24th, 2026', '2026-11-24', '2026-11-24'],
    ['the 24th of November at 9', '2026-11-24 09:00', '2026-11-24 09:00'],
    ['mar 24', null, null],
    ['24 mar 2027', '2027-03-24', '2027-03-24'],
    ['mar. 24/11', '2026-11-24', '2026-11-24'],
    ['24/11', '2026-11-24', '2026-11-24'],
    ['05/04', null, null],
    ['05/12', null, null],
    ['yesterday 3pm', '2026-11-21 15:00', '2026-11-21 15:00'],
    ['the day before yesterday', '2026-11-20', '2026-11-20'],
    ['in 3 days', '2026-11-25', '2026-11-25'],
    ['in a week at 10am', '2026-11-29 10:00', '2026-11-29 10:00'],
    ['2 days ago', '2026-11-20', '2026-11-20'],
    ['an hour ago', '2026-11-22 11:00', '2026-11-22 11:00'],
    ['next friday', null, null],
    ['this friday', '2026-11-20', '2026-11-27'],
    ['last Friday 4pm', '2026-11-20 16:00', '2026-11-20 16:00'],
    ['today at noon', '2026-11-22 12:00', '2026-11-22 12:00'],
    ['tomorrow 12am', '2026-11-23 00:00', '2026-11-23 00:00'],
    ['tomorrow 12pm', '2026-11-23 12:00', '2026-11-23 12:00'],
    ['now', '2026-11-22 12:00', '2026-11-22 12:00'],
  ])('%j: past %s, future %s', (text, past, future) => {
    expect(read(text, 'en', 'past')).toBe(past)
    expect(read(text, 'en', 'future')).toBe(future)
  })
})

describe('dates in figures', () => {
  test.each([
    ['2026-11-24 10:00', '2026-11-24 10:00'],
    ['2026-11-24T10:00', '2026-11-24 10:00'],
    ['2026-11-24', '2026-11-24'],
    ['24.11.2026', '2026-11-24'],
    ['24-11-2026', '2026-11-24'],
    ['24/11/26 9h', '2026-11-24 09:00'],
    ['24.11.', '2026-11-24'],
    ['29/02/2028', '2028-02-29'],
    ['29/02', null],
    ['29 février 2027', null],
    ['31/02', null],
    ['31/02/2027', null],
    ['24/13', null],
    ['0/11', null],
    ['24/11/1899', null],
    ['24/11.2026', null],
  ])('%j: %s in both languages', (text, expected) => {
    expect(read(text, 'fr')).toBe(expected)
    expect(read(text, 'en')).toBe(expected)
  })

  test.each([
    ['past', '23/12', '2026-12-23'],
    ['past', '24/12', null],
    ['past', '22/11', '2026-11-22'],
    ['future', '22/11', '2026-11-22'],
    ['future', '22/10', null],
    ['future', '21/01', '2027-01-21'],
    ['future', '22/01', null],
  ] as const)('without a year, leaning to the %s: %j is %s', (leaning, text, expected) => {
    expect(read(text, 'fr', leaning)).toBe(expected)
  })
})

describe('a weekday on that very day', () => {
  const TUESDAY = '2026-11-24T12:00'
  test.each([
    ['mardi', 'past', '2026-11-24'],
    ['mardi', 'future', '2026-12-01'],
    ['mardi 11:59', 'past', '2026-11-24 11:59'],
    ['mardi 12:00', 'past', '2026-11-24 12:00'],
    ['mardi 12:01', 'past', '2026-11-17 12:01'],
    ['mardi 11:59', 'future', '2026-12-01 11:59'],
    ['mardi 12:00', 'future', '2026-12-01 12:00'],
    ['mardi 12:01', 'future', '2026-11-24 12:01'],
    ['mardi prochain', 'past', '2026-12-01'],
    ['mardi dernier', 'future', '2026-11-17'],
  ] as const)('%j, leaning to the %s, is %s', (text, leaning, expected) => {
    expect(read(text, 'fr', leaning, TUESDAY)).toBe(expected)
  })
})

describe('a bare time of day', () => {
  test.each([
    ['11:59', 'past', '2026-11-22 11:59'],
    ['12:00', 'past', '2026-11-22 12:00'],
    ['12:01', 'past', '2026-11-21 12:01'],
    ['11:59', 'future', '2026-11-23 11:59'],
    ['12:00', 'future', '2026-11-22 12:00'],
    ['12:01', 'future', '2026-11-22 12:01'],
    ['midi', 'past', '2026-11-22 12:00'],
    ['noon', 'future', '2026-11-22 12:00'],
    ['à 9h', 'past', '2026-11-22 09:00'],
    ['vers 9', 'past', '2026-11-22 09:00'],
  ] as const)('%j, leaning to the %s, is %s', (text, leaning, expected) => {
    expect(read(text, 'fr', leaning)).toBe(expected)
  })
})

describe('what is not understood', () => {
  test.each([
    '',
    '   ',
    'bientôt',
    'mardi ou mercredi',
    'mardi 25h',
    'mardi 24:00',
    'mardi 10:75',
    'mardi 14h75',
    'mardi 0am',
    'mardi 13pm',
    'lundi 24/11/2026',
    'lundi 24 novembre 2026',
    'mardi prochain 24/11',
    'constructor',
    '24 constructor',
    'toString 24',
    '10',
    'dans 3',
    'dans beaucoup de jours',
    'le 32',
    '10h 11h',
    'il y a 3 jours demain',
    'dans 999 mois mardi',
    '2026-11-24 10:00 et après',
  ])('%j is refused', (text) => {
    expect(read(text, 'fr')).toBeNull()
    expect(read(text, 'en', 'future')).toBeNull()
  })

  test('whatever is typed, the answer is a moment that exists or a refusal', () => {
    const word = fc.constantFrom(
      ...'mardi mar. lundi tuesday next dernier 24 31 02 2026 24/11 10h 10:30 pm midi dans in 3 jours ago nov mars le à demain 29/02'.split(
        ' ',
      ),
    )
    const phrase = fc.oneof(
      fc.string(),
      fc.array(word, { maxLength: 5 }).map((all) => all.join(' ')),
    )
    fc.assert(
      fc.property(
        phrase,
        fc.constantFrom('fr' as const, 'en' as const),
        fc.constantFrom('past' as const, 'future' as const),
        (text, language, leaning) => {
          const moment = readMoment(text, { now: NOW, language, leaning })
          if (moment) expect(parseLocalDateTime(moment.local)).toBe(moment.local)
        },
      ),
      { numRuns: 1000 },
    )
  })
})
