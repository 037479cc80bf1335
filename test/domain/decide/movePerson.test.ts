import { describe, expect, it } from 'vitest'
import { saidOfEvents } from '#domain/decide/saidOfEvents.ts'
import { whoIsWho } from '#domain/decide/whoIsWho.ts'
import type { Command } from '#domain/logbook/commands.ts'
import type { Person } from '#domain/logbook/person.ts'
import { details, opening } from '#test/build/commands.ts'
import { given, type Deciding } from '#test/build/deciding.ts'
import { person } from '#test/build/entries.ts'

const ROSSI = person('Rossi', { id: 'p', email: 'rossi@passerelle.example' })

const threeCards = (): Deciding =>
  given(
    opening({ application: 'a', details: { company: 'Passerelle' }, people: [ROSSI] }),
    opening({ application: 'b', details: { company: 'Passerelle' }, people: [ROSSI] }),
    opening({ application: 'c', details: { company: 'Lucarne' } }),
  )

const moved = (to: { readonly application: string; readonly opens?: true }): Command => ({
  do: 'move-person',
  application: 'a',
  person: 'p',
  to: {
    application: to.application,
    person: person('Rossi', { id: 'q', email: 'rossi@lucarne.example' }),
    ...(to.opens === undefined ? {} : { details: details({ company: 'Lucarne & fils' }) }),
  },
  identity: 'one',
})

const accept = (state: Deciding, command: Command) => {
  const decision = state.decide(command)
  if (!decision.ok) throw new Error(decision.reason)
  return decision.value
}
const onCard = (state: Deciding, card: string): Person | undefined =>
  state.logbook.applications.get(card)?.people[0]

describe('a person who works elsewhere now', () => {
  it('has left wherever they were known, and is known there by what reaches them there', () => {
    const state = threeCards()
    const { events, said } = accept(state, moved({ application: 'c' }))
    state.apply(events)
    expect(onCard(state, 'a')).toMatchObject({ left: true, email: 'rossi@passerelle.example' })
    expect(onCard(state, 'b')).toMatchObject({ left: true })
    expect(onCard(state, 'c')).toEqual({
      id: 'q',
      name: 'Rossi',
      email: 'rossi@lucarne.example',
      movedHere: true,
      identity: 'one',
    })
    expect(said).toEqual({ key: 'person-moved', company: 'Lucarne', person: 'Rossi' })
  })

  it('is one person on all three cards, though no detail is shared', () => {
    const state = threeCards()
    state.apply(accept(state, moved({ application: 'c' })).events)
    const cards = whoIsWho(state.logbook)('c', 'q').map(({ application }) => application.id)
    expect(cards.sort()).toEqual(['a', 'b', 'c'])
  })

  it('may open the card of the new company', () => {
    const state = threeCards()
    const { events } = accept(state, moved({ application: 'new', opens: true }))
    state.apply(events)
    expect(state.logbook.applications.get('new')?.details.company).toBe('Lucarne & fils')
    expect(onCard(state, 'new')?.movedHere).toBe(true)
  })

  it('is taken back whole, the card that was opened too', () => {
    const state = threeCards()
    const before = new Map(state.logbook.applications)
    const { events, inverse } = accept(state, moved({ application: 'new', opens: true }))
    state.apply(events)
    state.apply(inverse ?? [])
    for (const card of ['a', 'b', 'c'])
      expect(state.logbook.applications.get(card)?.people).toEqual(before.get(card)?.people)
    expect(state.logbook.applications.get('new')?.presence).toBe('removed')
  })

  it('has only left where nobody knows where they went', () => {
    const state = threeCards()
    const { events, said } = accept(state, {
      do: 'move-person',
      application: 'a',
      person: 'p',
      identity: 'one',
    })
    state.apply(events)
    expect([onCard(state, 'a')?.left, onCard(state, 'b')?.left]).toEqual([true, true])
    expect(said.key).toBe('person-left')
  })

  it('keeps what the new card knew of them already', () => {
    const state = threeCards()
    const known = person('Rossi', { id: 'q', role: 'associée', left: true })
    state.apply(accept(state, { do: 'note-person', application: 'c', person: known }).events)
    state.apply(accept(state, moved({ application: 'c' })).events)
    expect(onCard(state, 'c')).toMatchObject({ role: 'associée', movedHere: true })
    expect(onCard(state, 'c')).not.toHaveProperty('left')
  })

  it('is not gone from a second card of the new company', () => {
    const state = threeCards()
    state.apply(accept(state, moved({ application: 'c' })).events)
    const again = opening({
      application: 'd',
      details: { company: 'Ocrelle' },
      people: [person('Rossi', { id: 'r', email: 'rossi@lucarne.example' })],
    })
    state.apply(accept(state, again).events)
    state.apply(
      accept(state, {
        do: 'move-person',
        application: 'd',
        person: 'r',
        to: { application: 'c', person: person('Rossi', { id: 'q' }) },
        identity: 'two',
      }).events,
    )
    expect(onCard(state, 'c')).not.toHaveProperty('left')
    expect(onCard(state, 'd')).toHaveProperty('left', true)
  })

  it('cannot move to the card they are on, to one that is not there, or beside themselves', () => {
    const state = threeCards()
    expect(state.decide(moved({ application: 'a' }))).toMatchObject({ reason: 'same-application' })
    expect(state.decide(moved({ application: 'zz' }))).toMatchObject({
      reason: 'no-such-application',
      field: 'to',
    })
    expect(state.decide(moved({ application: 'b' }))).toMatchObject({
      reason: 'people-of-one-card',
      field: 'to',
    })
  })

  it('is told the same way by those who have the events alone', () => {
    const state = threeCards()
    const { events, said } = accept(state, moved({ application: 'new', opens: true }))
    expect(saidOfEvents(state.logbook, events)).toEqual(said)
  })
})
