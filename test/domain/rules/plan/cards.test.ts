import { describe, expect, it } from 'vitest'
import type { Entry } from '#domain/entry/entry.ts'
import { defaultSettings } from '#domain/logbook/settings.ts'
import { makeCards, type Affected } from '#domain/rules/plan/cards.ts'
import { anApplication } from '#test/build/anApplication.ts'
import { PARIS, hire, interview, letGo, offer, person } from '#test/build/entries.ts'

const HELD = interview('2026-11-10T10:00')
const card = (id: string, email: string, ...entries: readonly Entry[]) =>
  anApplication({ id, people: [person('Ana', { email })], entries: [HELD, ...entries] })
const listed = (affected: Affected) => (affected === 'all' ? affected : [...affected].sort())

/** Cards `a` and `b` that share Ana, and `c` that shares nobody. */
const begun = () => {
  const cards = makeCards(defaultSettings(PARIS))
  const all = [card('a', 'ana@x.example'), card('b', 'ana@x.example'), card('c', 'c@x.example')]
  for (const each of all) cards.begin(each)
  return { cards, a: all[0] ?? card('a', ''), b: all[1] ?? card('b', '') }
}

describe('a change of a card concerns', () => {
  it('whom it shared people with, and whom it shares them with now', () => {
    const { cards } = begun()
    expect(listed(cards.note(card('c', 'ana@x.example')))).toEqual(['a', 'b'])
    expect(listed(cards.note(card('c', 'c@x.example')))).toEqual(['a', 'b'])
    expect(listed(cards.note(card('c', 'other@x.example')))).toEqual([])
  })

  it('nobody where it is the same', () => {
    const { cards, a } = begun()
    expect(listed(cards.note(a))).toEqual([])
    expect(listed(cards.forget('a'))).toEqual(['b'])
    expect(listed(cards.note(a))).toEqual(['b'])
    expect(listed(cards.forget('nowhere'))).toEqual([])
  })

  it('all where an offer or a hire comes or goes', () => {
    const { cards } = begun()
    expect(listed(cards.note(card('c', 'c@x.example', offer('2026-11-12T10:00'))))).toBe('all')
    expect(listed(cards.note(card('c', 'c@x.example', hire('2026-11-13T10:00'))))).toBe('all')
    expect(listed(cards.forget('c'))).toBe('all')
  })

  it('cards with a hire, where one more or one less is open', () => {
    const { cards } = begun()
    cards.note(card('c', 'c@x.example', hire('2026-11-13T10:00')))
    const put = card('a', 'a@x.example', letGo('2026-11-14T10:00'))
    expect(listed(cards.note(put))).toEqual(['b', 'c'])
    expect(listed(cards.note(card('a', 'new@x.example', letGo('2026-11-14T10:00'))))).toEqual([])
    expect(listed(cards.note(card('d', 'd@x.example')))).toEqual(['c'])
    expect(listed(cards.forget('d'))).toEqual(['c'])
  })
})

it('each card knows how many others are open, and keeps its place', () => {
  const { cards, a, b } = begun()
  expect([cards.othersOf(a).open, cards.othersOf(b).place]).toEqual([2, 1])
  cards.forget('a')
  cards.note(a)
  cards.note(card('b', 'new@x.example'))
  expect([a, b].map((each) => cards.othersOf(each).place)).toEqual([0, 1])
  expect(cards.othersOf(card('e', 'e@x.example')).place).toBe(3)
})
