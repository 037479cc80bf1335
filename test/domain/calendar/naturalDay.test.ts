import { describe, expect, test } from 'vitest'
import { dayOfBareTime, readDays } from '#domain/calendar/naturalDay.ts'
import type { DayContext } from '#domain/calendar/naturalDayContext.ts'
import { phraseTokens } from '#domain/calendar/naturalTokens.ts'
import { dayOf, localDate } from '#domain/calendar/wallClock.ts'

const SUNDAY: DayContext = {
  today: dayOf('2026-11-22'),
  nowMinutes: 720,
  reach: 'on' as const,
  minutes: null,
  place: { language: 'fr', region: 'FR' },
  leaning: 'past',
}

const read = (phrase: string, given: Partial<DayContext> = {}): string | null => {
  const context = { ...SUNDAY, ...given }
  const found = readDays(phraseTokens(phrase, context.place.language), context)
  if (found === null) return null
  return (found.sure ? '' : 'ask ') + found.days.map(localDate).join(' ')
}

describe('a day in words', () => {
  test.each([
    ['mardi', '2026-11-17'],
    ['dimanche', '2026-11-22'],
    ['dernier lundi', '2026-11-16'],
    ['mar 24', 'ask 2026-11-24'],
    ['le 24', '2026-10-24'],
    ['24', null],
    ['vendredi 24', null],
    ['1er mars', 'ask 2026-03-01'],
    ['24/12', 'ask 2025-12-24'],
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
    ['29 février', 'ask 2028-02-29'],
    ['12/3', 'ask 2026-12-03 2027-03-12'],
    ['12 novembre', 'ask 2026-11-12 2027-11-12'],
  ])('%j, looking ahead, is %s', (phrase, expected) => {
    expect(read(phrase, { leaning: 'future' })).toBe(expected)
  })

  test('"mar" alone is mardi in French, and no day in English', () => {
    expect(read('mar')).toBe('2026-11-17')
    expect(read('mar', { place: { language: 'en' } })).toBeNull()
  })

  test('a number lies no further than the next month', () => {
    const january = { today: dayOf('2027-01-31'), leaning: 'future' } as const
    expect(read('le 30', january)).toBe('ask 2027-03-30')
    expect(read('le 28', january)).toBe('2027-02-28')
  })

  test.each([
    ['2027-01-21', '2026-11-22'],
    ['ask 2027-01-22', '2026-11-22'],
  ])('without a year, 60 days away is the most: %s', (expected, today) => {
    const [day = ''] = expected.split(' ').slice(-1)
    const words = `${day.slice(8)}/${day.slice(5, 7)}`
    expect(read(words, { today: dayOf(today), leaning: 'future' })).toBe(expected)
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
