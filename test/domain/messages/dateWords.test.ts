import { expect, it } from 'vitest'
import { dayWords, longDayWords, onDayWords, whenWords } from '#domain/messages/dateWords.ts'

const NOW = '2026-11-24T09:00'

it.each([
  ['2026-11-24T08:00', 'aujourd’hui', 'today'],
  ['2026-11-23T23:59', 'hier', 'yesterday'],
  ['2026-11-22T10:00', 'dimanche dernier', 'last Sunday'],
  ['2026-11-18T10:00', 'mercredi dernier', 'last Wednesday'],
  ['2026-11-17T10:00', 'le 17 novembre', 'on 17 November'],
  ['2026-11-01T10:00', 'le 1er novembre', 'on 1 November'],
  ['2025-11-30T10:00', 'le 30 novembre 2025', 'on 30 November 2025'],
  ['2026-11-25T10:00', 'le 25 novembre', 'on 25 November'],
])('says when %s was', (moment, french, english) => {
  expect(whenWords(moment, NOW, 'fr')).toBe(french)
  expect(whenWords(moment, NOW, 'en')).toBe(english)
})

it('says the weekday alone within the week, and which one it was after the week-end', () => {
  const friday = '2026-11-27T09:00'
  expect(whenWords('2026-11-23T10:00', friday, 'fr')).toBe('lundi')
  expect(whenWords('2026-11-23T10:00', friday, 'en')).toBe('on Monday')
  expect(whenWords('2026-11-22T10:00', friday, 'fr')).toBe('dimanche dernier')
  expect(whenWords('2026-11-20T10:00', friday, 'fr')).toBe('le 20 novembre')
  expect(onDayWords('2026-11-23T10:00', friday, 'fr')).toBe('le 23 novembre')
})

it('names the weekday and leaves out the current year', () => {
  expect(longDayWords('2026-12-01', NOW, 'fr')).toBe('mardi 1er décembre')
  expect(longDayWords('2027-01-11', NOW, 'en')).toBe('Monday 11 January 2027')
  expect(dayWords('2026-11-11', NOW, 'fr')).toBe('11 novembre')
})
