import { describe, expect, it } from 'vitest'
import { isTwin, joinedTwins } from '#domain/decide/twinEntries.ts'
import type { Entry } from '#domain/entry/entry.ts'
import { interview, mail, note } from '#test/build/entries.ts'

const AT = '2026-11-24T10:00'
type Told = Parameters<typeof interview>[1]
const here = (given: Told = {}): Entry => interview(AT, { id: 'here', met: [], ...given })
const there = (given: Told = {}): Entry => interview(AT, { id: 'there', met: [], ...given })
const A = ['Rigueur', 'Calme', 'Écoute']

describe('one interview told on two cards', () => {
  const TWINS: readonly (readonly [string, Entry, Entry, boolean])[] = [
    ['nothing but when', here(), there(), true],
    ['a place that only ours knows', here({ place: 'Lyon' }), there(), true],
    ['a place that only theirs knows', here(), there({ place: 'Lyon' }), true],
    ['two places', here({ place: 'Lyon' }), there({ place: 'Nantes' }), false],
    ['another hour', here(), interview('2026-11-24T10:30', { met: [] }), false],
    ['a line of another kind', here(), { ...note(AT), id: 'there' }, false],
    ['five assets together', here({ assets: A }), there({ assets: ['Humour', 'Tact'] }), true],
    ['five, one told twice', here({ assets: A }), there({ assets: [...A, 'Humour'] }), true],
    [
      'six assets together',
      here({ assets: A }),
      there({ assets: ['Humour', 'Tact', 'Élan'] }),
      false,
    ],
    ['any number of people', here({ met: ['a', 'b'] }), there({ met: ['c', 'd'] }), true],
  ]

  it.each(TWINS)('%s', (_, ours, theirs, twin) => {
    expect(isTwin(ours, theirs)).toBe(twin)
  })

  it('becomes one account: ours, with what only theirs knew, each thing once', () => {
    const ours = here({
      round: 2,
      met: ['a', 'b'],
      addition: 'Merci.',
      documents: ['cv.pdf'],
      note: 'À relire',
    })
    const theirs = there({
      place: 'Lyon',
      met: ['b', 'c'],
      addition: 'Le budget.',
      documents: ['cv.pdf', 'lettre.pdf'],
      note: 'À relire',
    })
    expect(joinedTwins(ours, theirs)).toEqual({
      ...ours,
      place: 'Lyon',
      met: ['a', 'b', 'c'],
      addition: 'Merci.\n\nLe budget.',
      documents: ['cv.pdf', 'lettre.pdf'],
    })
  })

  it('invents no list and no text that neither tells', () => {
    expect(joinedTwins(here(), there())).toStrictEqual(here())
    expect(joinedTwins(here(), there({ addition: 'Merci.' }))).toStrictEqual({
      ...there({ addition: 'Merci.' }),
      id: 'here',
    })
  })
})

describe('one line told on two cards', () => {
  const ours = mail(AT, { id: 'here', to: 'ana' })

  it('is the same word for word, whatever its id', () => {
    expect(isTwin(ours, { ...ours, id: 'there' })).toBe(true)
    expect(isTwin(ours, { ...ours, id: 'there', note: 'Relue' })).toBe(false)
    expect(isTwin(ours, mail('2026-11-24T10:01', { id: 'there', to: 'ana' }))).toBe(false)
  })

  it('stays as ours tells it', () => {
    expect(joinedTwins(ours, { ...ours, id: 'there' })).toBe(ours)
  })
})
