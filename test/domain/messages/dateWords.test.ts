import { expect, it } from 'vitest'
import {
  appointmentWords,
  dayWords,
  longDayWords,
  onDayWords,
  whenWords,
} from '#domain/messages/dateWords.ts'

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

it('names the weekday, and the year only where another one could be meant', () => {
  expect(longDayWords('2026-12-01', NOW, 'fr')).toBe('mardi 1er décembre')
  expect(longDayWords('2027-01-11', NOW, 'en')).toBe('Monday 11 January')
  expect(dayWords('2026-11-11', NOW, 'fr')).toBe('11 novembre')
  expect(dayWords('2027-05-25', NOW, 'fr')).toBe('25 mai')
  expect(dayWords('2027-05-26', NOW, 'fr')).toBe('26 mai 2027')
  expect(dayWords('2026-05-25', NOW, 'fr')).toBe('25 mai 2026')
})

it.each([
  ['en', undefined, 'Thursday 3 December at 14:30', '1 December', 'on 10 November'],
  ['en', 'GB-EAW', 'Thursday 3 December at 14:30', '1 December', 'on 10 November'],
  ['en', 'US', 'Thursday, December 3 at 2:30\u00A0p.m.', 'December 1', 'on November 10'],
  ['en', 'CA-ON', 'Thursday, December 3 at 2:30\u00A0p.m.', 'December 1', 'on November 10'],
  ['fr', 'FR', 'jeudi 3 décembre à 14\u00A0h\u00A030', '1er décembre', 'le 10 novembre'],
  ['fr', 'CA-QC', 'jeudi 3 décembre à 14\u00A0h\u00A030', '1er décembre', 'le 10 novembre'],
  ['fr', 'CH-GE', 'jeudi 3 décembre à 14h30', '1er décembre', 'le 10 novembre'],
] as const)('writes days and times as in %s of %s', (language, region, meeting, first, past) => {
  expect(appointmentWords('2026-12-03T14:30', NOW, language, region)).toBe(meeting)
  expect(dayWords('2026-12-01', NOW, language, region)).toBe(first)
  expect(whenWords('2026-11-10T10:00', NOW, language, region)).toBe(past)
})

it('says morning, noon and midnight as North America does', () => {
  const at = (time: string) => appointmentWords(`2026-12-03T${time}`, NOW, 'en', 'US')
  expect(at('09:00')).toContain('at 9\u00A0a.m.')
  expect(at('12:00')).toContain('at 12\u00A0p.m.')
  expect(at('00:15')).toContain('at 12:15\u00A0a.m.')
})
