import { describe, expect, it } from 'vitest'
import type { Entry } from '#domain/entry/entry.ts'
import type { Application } from '#domain/logbook/application.ts'
import type { Person } from '#domain/logbook/person.ts'
import { defaultSettings } from '#domain/logbook/settings.ts'
import type { OtherRecord } from '#domain/rules/others.ts'
import { makeCards } from '#domain/rules/plan/cards.ts'
import { anApplication } from '#test/build/anApplication.ts'
import { PARIS, invitation, mail, person } from '#test/build/entries.ts'

const card = (id: string, people: readonly Person[], entries: readonly Entry[] = []): Application =>
  anApplication({ id, details: { company: `Maison ${id}` }, people, entries })
const among = (...applications: readonly Application[]) => {
  const cards = makeCards(defaultSettings(PARIS))
  for (const each of applications) cards.note(each)
  return cards
}
const inShort = (records: readonly OtherRecord[]): readonly string[] =>
  records.map(({ application, person: { id } }) => `${application.id} ${id}`)

const ONE = { identity: 'one' }
const MAILBOX = { email: 'rossi@passerelle.example' }
const NUMBER = { phone: '01 99 00 12 34' }
const SOW = person('Sow')

describe('who stands behind a detail', () => {
  const anne = person('Anne Benali', { id: 'anne', ...NUMBER, email: 'anne@maison.example' })
  const own = card('a', [anne])
  const other = card('b', [SOW, person('Zoé Adam', { id: 'zoe', ...NUMBER })])
  const same = card('c', [person('Mme Benali', { id: 'mme', ...NUMBER })])
  const people = among(own, other, same).othersOf(own).people

  it('is whoever shares it and is somebody else', () => {
    expect(inShort(people.sharingDetail('anne', 'phone'))).toEqual(['b zoe'])
    expect(people.sharingDetail('anne', 'email')).toEqual([])
    expect(inShort(people.recordsOf('anne'))).toEqual(['c mme'])
  })

  it('is nobody of the card itself', () => {
    const twice = card('a', [anne, person('Zoé Adam', { id: 'zoe', ...NUMBER })])
    expect(among(twice).othersOf(twice).people.sharingDetail('anne', 'phone')).toEqual([])
  })
})

describe('two of one card who are one by another', () => {
  const twice = (left = {}) =>
    card('a', [
      person('Rossi', { id: 'r', ...ONE }),
      person('A. Rossi', { id: 'q', ...MAILBOX, ...left }),
    ])
  const link = card('b', [SOW, person('Rossi', { id: 'n', ...ONE, ...MAILBOX })])
  const seen = () => {
    const cards = among(twice(), link)
    return { cards, ...cards.othersOf(twice()) }
  }

  it('are known by all their other records', () => {
    const { people } = seen()
    expect(inShort(people.recordsOf('r'))).toEqual(['a q', 'b n'])
    expect(inShort(people.recordsOf('q'))).toEqual(['a r', 'b n'])
    expect(people.recordsOf('sow')).toEqual([])
  })

  it('go by one id', () => {
    const { cards, people } = seen()
    expect(['r', 'q', 'r', 'sow'].map(people.oneOf)).toEqual(['r', 'r', 'r', 'sow'])
    expect(cards.othersOf(link).people.oneOf('n')).toBe('n')
  })

  it('are both whom the other card knows', () => {
    const { people, related } = seen()
    expect(people.recordsIn('b')).toEqual([
      { here: 'r', there: 'n' },
      { here: 'q', there: 'n' },
    ])
    expect(people.recordsIn('nowhere')).toEqual([])
    expect(related().map(({ application }) => application.id)).toEqual(['b'])
  })

  it('have left where one of them has', () => {
    const gone = twice({ left: true })
    const known = among(gone, link).othersOf(gone).people
    expect(['r', 'q'].map(known.hasLeft)).toEqual([true, true])
    expect(['r', 'q'].map(seen().people.hasLeft)).toEqual([false, false])
  })
})

describe('one person of two cards', () => {
  const own = card('a', [person('Rossi', { id: 'r', ...ONE })])
  const there = (given: Partial<Person> = {}, entries: readonly Entry[] = []) =>
    card('b', [SOW, person('Rossi', { id: 'n', ...ONE, ...given })], entries)

  it('who left one company is where they went', () => {
    const moved = card('a', [person('Rossi', { id: 'r', ...ONE, movedHere: true })])
    const cards = among(there({ left: true }), moved)
    expect(cards.othersOf(there({ left: true })).people.hasLeft('n')).toBe(true)
    expect(cards.othersOf(moved).people.hasLeft('r')).toBe(false)
    // By their card, not by an id that another card gives too.
    const left = card('b', [person('Rossi', { id: 'r', ...ONE, left: true })])
    expect(among(left, moved).othersOf(moved).people.hasLeft('r')).toBe(false)
    expect(
      among(there({ left: true }), own)
        .othersOf(own)
        .people.hasLeft('r'),
    ).toBe(true)
  })

  it.each(['a', 'b', 'c'])('are told in one order, asked first on %s', (first) => {
    const cards = among(own, there(), card('c', [person('Rossi', { id: 'x', ...ONE })]))
    // Each change of theirs lets go of what was known.
    const ids = { a: 'r', b: 'n', c: 'x' }
    cards.note(card('c', [person('A. Rossi', { id: 'x', ...ONE })]))
    cards.note(card(first, [person('B. Rossi', { id: ids[first as 'a'], ...ONE })]))
    expect(inShort(cards.othersOf(own).people.recordsOf('r'))).toEqual(['b n', 'c x'])
    expect(cards.recordsOfPerson({ card: 'c', person: 'x' }).map((record) => record.card)).toEqual([
      'c',
      'a',
      'b',
    ])
  })

  it.each<[string, Entry, boolean]>([
    ['an invitation', invitation('2026-11-20T10:00', 'n'), true],
    ['one to somebody else', invitation('2026-11-20T10:00', 'sow'), false],
    ['a mail', mail('2026-11-20T10:00', { to: 'n' }), false],
  ])('is invited by %s there', (_, entry, isInvited) => {
    expect(
      among(own, there({}, [entry]))
        .othersOf(own)
        .people.isInvited('r'),
    ).toBe(isInvited)
  })

  it('is read anew where the other card changed', () => {
    const cards = among(own, there())
    const known = () => [
      inShort(cards.othersOf(own).people.recordsOf('r')),
      cards.recordsOfPerson({ card: 'a', person: 'r' }).map((record) => record.card),
    ]
    const BOTH = [['b n'], ['a', 'b']]
    expect(known()).toEqual(BOTH)
    cards.note(card('b', []))
    expect(known()).toEqual([[], ['a']])
    cards.note(there({ left: true }))
    expect(known()).toEqual(BOTH)
    expect(cards.othersOf(own).people.recordsOf('r')[0]?.person.left).toBe(true)
    cards.note(there({ identity: 'other' }))
    expect(known()).toEqual([[], ['a']])
    cards.note(there())
    expect(known()).toEqual(BOTH)
    cards.forget('b')
    expect(known()).toEqual([[], ['a']])
  })
})
