import { describe, expect, test } from 'vitest'
import {
  DAY_WORDS,
  MONTH_WORDS,
  NUMBER_WORDS,
  TUESDAY_OR_MARCH,
  WEEKDAY_WORDS,
  foldPhrase,
} from '#domain/calendar/naturalWords.ts'

describe('folding what was typed', () => {
  test.each([
    ['  Mardi   10H ', 'mardi 10 h'],
    ['1er Août', '1 er aout'],
    ['aujourd’hui', 'aujourd hui'],
    ['D’ici vendredi', 'dici vendredi'],
    ['après-demain', 'apres demain'],
    ['avant-midi', 'avantmidi'],
    ["won't", 'wo not'],
    ['9h-10h', '9 h - 10 h'],
    ['w/c 7/12', 'wc 7/12'],
    ['mar. 24/11', 'mar 24/11'],
    ['Nov. 24th, 2026', 'nov 24 th 2026'],
    ['2:30 p.m.', '2:30 pm'],
    ['24.11.2026', '24.11.2026'],
    ['2026-11-24T10:00', '2026-11-24 10:00'],
  ])('%j becomes %j', (text, folded) => {
    expect(foldPhrase(text)).toBe(folded)
  })
})

describe('the words', () => {
  test.each([
    ['weekdays', [...WEEKDAY_WORDS.keys()]],
    ['months', [...MONTH_WORDS.keys()]],
    ['days', [...DAY_WORDS.keys()]],
    ['numbers', [...NUMBER_WORDS.keys()]],
  ])('for %s are written as folding leaves them', (_, words) => {
    expect(words.map(foldPhrase)).toEqual(words)
  })

  test('never name a weekday and a month at once, but for the one that is asked about', () => {
    const both = [...WEEKDAY_WORDS.keys()].filter((word) => MONTH_WORDS.has(word))
    expect(both).toEqual([])
    expect(MONTH_WORDS.get(TUESDAY_OR_MARCH)).toBe(3)
  })

  test.each([
    ['lundi', 1],
    ['mardi', 2],
    ['wednesday', 3],
    ['jeu', 4],
    ['fri', 5],
    ['samedi', 6],
    ['sunday', 7],
  ])('%s is weekday %i', (word, weekday) => {
    expect(WEEKDAY_WORDS.get(word)).toBe(weekday)
  })
})
