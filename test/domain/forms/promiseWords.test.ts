import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPromise, type PromiseContext } from '#domain/forms/promiseWords.ts'
import { promiseOf, emptyPromise } from '#domain/forms/promiseDraft.ts'
import { promiseSchema } from '#domain/entry/promise.ts'
import * as v from 'valibot'
import { phrases } from '#test/build/promisePhrases.ts'

/** A Wednesday. */
const FRENCH: PromiseContext = { now: '2026-11-25T10:00', language: 'fr', region: 'FR' }
const AMERICAN: PromiseContext = { now: '2026-11-25T10:00', language: 'en', region: 'US' }

describe('words about a promise', () => {
  it('that name a plain day take no limit away', () => {
    expect(readPromise('vendredi', FRENCH)).toMatchObject({ sure: true, isPlain: true })
    expect(readPromise('d’ici vendredi', FRENCH)).toMatchObject({ sure: true, isPlain: false })
    expect(readPromise('dès lundi', FRENCH)).toMatchObject({ sure: true, isPlain: true })
  })

  it('tell that an hour has no place in a promise', () => {
    expect(readPromise('by 5pm Friday', AMERICAN)).toMatchObject({ sure: true, dropsTime: true })
    expect(readPromise('within 48 hours', AMERICAN)).toMatchObject({ sure: true, dropsTime: false })
  })

  it('that name an hour alone name no day', () => {
    expect(readPromise('17h', FRENCH)).toMatchObject({ sure: false, promises: [] })
  })

  it('that count more hours than can be kept are due by the day they end on', () => {
    expect(readPromise('sous 240 heures', FRENCH).promises).toEqual([
      { kind: 'hours', hours: '240' },
    ])
    expect(readPromise('sous 264 heures', FRENCH).promises).toEqual([
      { kind: 'by', date: '2026-12-06' },
    ])
  })

  it('that count more days than can be kept are due by the day they end on', () => {
    expect(readPromise('sous 365 jours', FRENCH).promises).toEqual([
      { kind: 'within', days: '365' },
    ])
    expect(readPromise('sous 366 jours', FRENCH).promises).toEqual([
      { kind: 'by', date: '2027-11-26' },
    ])
    expect(readPromise('within 72 weeks', AMERICAN).promises).toEqual([
      { kind: 'by', date: '2028-04-12' },
    ])
  })

  it('offer what cannot be meant by itself, and take nothing', () => {
    expect(readPromise('12/3', AMERICAN)).toMatchObject({
      sure: false,
      promises: [
        { kind: 'date', date: '2026-12-03' },
        { kind: 'date', date: '2027-03-12' },
      ],
    })
    expect(readPromise('pas avant vendredi', FRENCH)).toMatchObject({
      sure: false,
      promises: [{ kind: 'date', date: '2026-11-27' }, { kind: 'vague' }],
    })
  })
})

const known = phrases().filter(({ expected }) => !/^(?:ask|unread)/.test(expected))
const foreign = [
  'pas',
  'ne',
  'not',
  "isn't",
  'jamais',
  'never',
  'sauf',
  'except',
  'sinon',
  'unless',
]
const joints = [' ou ', ' or ', ' sauf ', ' but not ', ' et non ', ' puis ', ', ou bien ']

describe('nothing is read past', () => {
  it('a word that is not understood, or turns the meaning round, leaves nothing sure', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...known),
        fc.constantFrom(...foreign, 'chaise', 'holiday', 'si', 'if', 'zut', 'reporté', 'cancelled'),
        fc.nat(),
        ({ text, ...context }, word, place) => {
          const words = text.split(' ')
          words.splice(place % (words.length + 1), 0, word)
          expect([words.join(' '), readPromise(words.join(' '), context).sure]).toEqual([
            words.join(' '),
            false,
          ])
        },
      ),
      { numRuns: 500 },
    )
  })

  it('one promise beside another is never one of them', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...known),
        fc.constantFrom(...known),
        fc.constantFrom(...joints),
        ({ text, ...context }, other, joint) => {
          const said = `${text}${joint}${other.text}`
          expect([said, readPromise(said, context).sure]).toEqual([said, false])
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('whatever is typed, what is read is a promise that can be kept', () => {
    const word = fc.constantFrom(...known.flatMap(({ text }) => text.split(' ')))
    const phrase = fc.oneof(
      fc.string(),
      fc.array(word, { maxLength: 6 }).map((all) => all.join(' ')),
    )
    fc.assert(
      fc.property(phrase, fc.constantFrom(FRENCH, AMERICAN), (text, context) => {
        for (const promise of readPromise(text, context).promises)
          expect(v.is(promiseSchema, promiseOf({ ...emptyPromise(), ...promise }))).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})
