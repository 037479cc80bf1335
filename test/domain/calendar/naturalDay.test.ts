import { describe, expect, test } from 'vitest'
import { dayOfBareTime, readDay, type DayContext } from '#domain/calendar/naturalDay.ts'
import { dayOf, localDate } from '#domain/calendar/wallClock.ts'

const SUNDAY: DayContext = {
  today: dayOf('2026-11-22'),
  nowMinutes: 720,
  minutes: null,
  language: 'fr',
  leaning: 'past',
}

const read = (phrase: string, context: Partial<DayContext> = {}): string | null => {
  const day = readDay(phrase, { ...SUNDAY, ...context })
  return day === null ? null : localDate(day)
}

describe('a day in words', () => {
  test.each([
    ['mardi', '2026-11-17'],
    ['dimanche', '2026-11-22'],
    ['dernier lundi', '2026-11-16'],
    ['mar 24', '2026-11-24'],
    ['le 24', '2026-10-24'],
    ['24', null],
    ['vendredi 24', '2026-07-24'],
    ['lundi 24 novembre', null],
  ])('%j, looking back, is %s', (phrase, expected) => {
    expect(read(phrase)).toBe(expected)
  })

  test.each([
    ['mardi', '2026-11-24'],
    ['dimanche', '2026-11-29'],
    ['le 24', '2026-11-24'],
    ['le 22', '2026-11-22'],
    ['le 21', '2026-12-21'],
    ['le 31', '2026-12-31'],
  ])('%j, looking ahead, is %s', (phrase, expected) => {
    expect(read(phrase, { leaning: 'future' })).toBe(expected)
  })

  test('"mar" alone is mardi in French, and nothing in English', () => {
    expect(read('mar')).toBe('2026-11-17')
    expect(read('mar', { language: 'en' })).toBeNull()
  })
})

describe('the day of a bare time', () => {
  test.each([
    ['past', 719, '2026-11-22'],
    ['past', 720, '2026-11-22'],
    ['past', 721, '2026-11-21'],
    ['future', 719, '2026-11-23'],
    ['future', 720, '2026-11-22'],
    ['future', 721, '2026-11-22'],
  ] as const)('leaning to the %s, at minute %i, is %s', (leaning, minutes, expected) => {
    expect(localDate(dayOfBareTime({ ...SUNDAY, leaning, minutes }))).toBe(expected)
  })
})
