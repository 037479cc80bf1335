import { describe, expect, it } from 'vitest'
import type { Entry } from '#domain/entry/entry.ts'
import type { Application } from '#domain/logbook/application.ts'
import {
  cardStateOf,
  makeCardStates,
  mattersToAll,
  type CardState,
} from '#domain/rules/plan/cardState.ts'
import { stepIdOf } from '#domain/rules/step.ts'
import { wallOf } from '#domain/rules/wall.ts'
import { anApplication } from '#test/build/anApplication.ts'
import {
  PARIS,
  applied,
  hire,
  interview,
  letGo,
  offer,
  refusal,
  reopened,
} from '#test/build/entries.ts'

const MET = interview('2026-11-10T10:00', { id: 'i' })
const OFFERED = offer('2026-11-12T10:00', '2026-11-20', { id: 'o' })
const BETTER = offer('2026-11-13T10:00', '2026-11-21', { id: 'better' })
const HIRED = { ...hire('2026-11-14T10:00'), id: 'h' }
const networking = (at: string): Entry => interview(at, { setting: 'networking' })

const stateOf = (entries: readonly Entry[], marks: Application['marks'] = {}): CardState => {
  const application = anApplication({ id: 'a', details: { company: 'Maison' }, entries })
  return cardStateOf({ ...application, marks }, wallOf(PARIS))
}

describe('what a card means for the others', () => {
  it.each<[string, readonly Entry[], boolean, string | null, string | null]>([
    ['nothing noted', [], false, null, null],
    ['only sent', [applied('2026-11-01T10:00')], false, null, null],
    ['met', [MET], true, null, null],
    ['met among acquaintances', [networking('2026-11-10T10:00')], false, null, null],
    ['met in earnest since', [networking('2026-11-05T10:00'), MET], true, null, null],
    ['an offer without a word before', [OFFERED], true, 'o', null],
    ['an offer', [MET, OFFERED], true, 'o', null],
    ['a better offer', [MET, OFFERED, BETTER], true, 'better', null],
    ['refused', [MET, refusal('2026-11-13T10:00')], false, null, null],
    ['let go after an offer', [MET, OFFERED, letGo('2026-11-13T10:00')], false, null, null],
    ['an offer after a decision', [MET, letGo('2026-11-11T10:00'), OFFERED], false, null, null],
    [
      'an offer after it was taken up again',
      [MET, letGo('2026-11-10T12:00'), reopened('2026-11-11T10:00'), OFFERED],
      true,
      'o',
      null,
    ],
    ['hired', [MET, OFFERED, HIRED], false, null, '2026-11-14T10:00'],
  ])('%s', (_, entries, isOpen, offered, hired) => {
    const state = stateOf(entries)
    expect([state.isOpen, state.offer?.entry ?? null, state.hire?.at ?? null]).toEqual([
      isOpen,
      offered,
      hired,
    ])
  })

  it('is its first offer and its latest', () => {
    expect(stateOf([MET, OFFERED, BETTER]).offer).toEqual({
      application: 'a',
      company: 'Maison',
      entry: 'better',
      latest: { at: '2026-11-13T10:00', zone: PARIS },
      first: { at: '2026-11-12T10:00', zone: PARIS },
      deadline: '2026-11-21',
    })
  })

  it('is no hire once the others were told', () => {
    const told = stepIdOf('tell-others', { key: 'h' })
    expect(stateOf([MET, HIRED], { [told]: { as: 'done' } }).hire).toBeNull()
    expect(stateOf([MET, HIRED], { [told]: { as: 'wanted' } }).hire).not.toBeNull()
  })
})

const OPEN = stateOf([MET])
const CLOSED = stateOf([MET, refusal('2026-11-13T10:00')])
const WITH_OFFER = stateOf([MET, OFFERED])
const WITH_BETTER = stateOf([MET, OFFERED, BETTER])
const WITH_HIRE = stateOf([MET, HIRED])

describe('a change of a card', () => {
  it.each<[string, CardState | undefined, CardState | undefined, boolean]>([
    ['that is new', undefined, OPEN, false],
    ['that goes', OPEN, undefined, false],
    ['that closes', OPEN, CLOSED, false],
    ['that stays', WITH_OFFER, WITH_OFFER, false],
    ['that gets an offer', OPEN, WITH_OFFER, true],
    ['that comes with an offer', undefined, WITH_OFFER, true],
    ['that gets a better offer', WITH_OFFER, WITH_BETTER, true],
    ['that leaves with its offer', WITH_OFFER, undefined, true],
    ['that ends in a hire', OPEN, WITH_HIRE, true],
    ['whose hire was told', WITH_HIRE, CLOSED, true],
    ['whose hire stays', WITH_HIRE, WITH_HIRE, false],
  ])('%s', (_, before, after, matters) => {
    expect(mattersToAll(before, after)).toBe(matters)
  })
})

describe('the states of all cards', () => {
  const hireOf = (application: string, at: string): CardState => ({
    isOpen: false,
    offer: null,
    hire: { application, company: application, at, zone: PARIS },
  })
  const offerOf = (application: string): CardState =>
    WITH_OFFER.offer === null
      ? WITH_OFFER
      : { ...WITH_OFFER, offer: { ...WITH_OFFER.offer, application } }

  it('count what lies beside a card, and forget what goes', () => {
    const states = makeCardStates()
    states.keep('a', OPEN)
    states.keep('b', offerOf('b'))
    states.keep('c', CLOSED)
    expect(states.of('a')).toBe(OPEN)
    expect(['a', 'c', 'new'].map(states.openBeside)).toEqual([1, 2, 2])
    expect(states.offersBeside('a').map(({ application }) => application)).toEqual(['b'])
    expect(states.offersBeside('b')).toEqual([])
    states.keep('b', undefined)
    expect(states.of('b')).toBeUndefined()
    expect(states.openBeside('c')).toBe(1)
    expect(states.offersBeside('a')).toEqual([])
  })

  it.each([
    ['2026-11-14', '2026-11-16', '2026-11-15'],
    ['2026-11-15', '2026-11-16', '2026-11-14'],
    ['2026-11-16', '2026-11-14', '2026-11-15'],
  ])('name the latest hire beside a card: %s, %s, %s', (...days) => {
    const states = makeCardStates()
    expect(states.hireBeside('x')).toBeNull()
    days.forEach((day, at) => {
      states.keep(`${at}`, hireOf(`${at}`, `${day}T10:00`))
    })
    const latest = `${days.indexOf('2026-11-16')}`
    expect(states.hireBeside('x')?.application).toBe(latest)
    expect(states.hireBeside(latest)?.at).toBe('2026-11-15T10:00')
    expect([...states.hired()]).toEqual(['0', '1', '2'])
  })
})
