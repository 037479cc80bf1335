import { describe, expect, it } from 'vitest'
import { promiseInWords } from '#domain/forms/promiseWords.ts'
import type { Language } from '#domain/language.ts'

/** A Wednesday. */
const NOW = '2026-11-25T10:00'
const read = (text: string, language: Language = 'fr') =>
  promiseInWords(text, { now: NOW, language })

describe('words about a promise', () => {
  it.each([
    ['d’ici vendredi', { kind: 'by', date: '2026-11-27' }],
    ["d'ici le 10 décembre", { kind: 'by', date: '2026-12-10' }],
    ['D’ici à lundi', { kind: 'by', date: '2026-11-30' }],
    ['vendredi au plus tard', { kind: 'by', date: '2026-11-27' }],
    ['au plus tard le 10 décembre', { kind: 'by', date: '2026-12-10' }],
    ['avant vendredi', { kind: 'before', date: '2026-11-27' }],
    ['avant le 10 décembre', { kind: 'before', date: '2026-12-10' }],
    ['sous 48 heures', { kind: 'hours', hours: '48' }],
    ['sous 48h', { kind: 'hours', hours: '48' }],
    ['d’ici 24 heures', { kind: 'hours', hours: '24' }],
    ['sous 10 jours', { kind: 'within', days: '10' }],
    ['d’ici 8 jours', { kind: 'within', days: '8' }],
    ['sous une semaine', { kind: 'within', days: '7' }],
    ['d’ici deux semaines', { kind: 'within', days: '14' }],
  ])('are read as they are said in French: %s', (text, said) => {
    expect(read(text)).toEqual(said)
  })

  it.each([
    ['by Friday', { kind: 'by', date: '2026-11-27' }],
    ['by 10 December', { kind: 'by', date: '2026-12-10' }],
    ['Friday at the latest', { kind: 'by', date: '2026-11-27' }],
    ['before Friday', { kind: 'before', date: '2026-11-27' }],
    ['within 48 hours', { kind: 'hours', hours: '48' }],
    ['within 10 days', { kind: 'within', days: '10' }],
    ['within a week', { kind: 'within', days: '7' }],
    ['within two weeks', { kind: 'within', days: '14' }],
  ])('are read as they are said in English: %s', (text, said) => {
    expect(read(text, 'en')).toEqual(said)
  })

  it.each([
    '',
    'vendredi',
    'vendredi 27',
    '10 décembre',
    '2026-11-27',
    'dans 3 jours',
    'sous huitaine',
    'sous peu',
    'avant-midi',
    'avant la fin de la semaine',
    'avant le 31 novembre',
    'd’ici peu',
    'd’ici là',
    'by the way',
    'before long',
    'within reason',
    'sous 0x10 jours',
  ])('say no more than the day, or are left to be asked: %s', (text) => {
    expect(read(text)).toBeUndefined()
    expect(read(text, 'en')).toBeUndefined()
  })
})
