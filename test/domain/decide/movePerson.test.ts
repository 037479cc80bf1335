import { describe, expect, it } from 'vitest'
import { saidOfEvents } from '#domain/decide/saidOfEvents.ts'
import { whoIsWho } from '#domain/decide/whoIsWho.ts'
import type { Command } from '#domain/logbook/commands.ts'
import { hasLeft } from '#domain/rules/plan/hasLeft.ts'
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

/** The cards on which a person counts as gone. */
const goneFrom = (state: Deciding, card: string, id: string): readonly string[] => {
  const records = whoIsWho(state.logbook)(card, id)
  return records
    .filter((own) =>
      hasLeft(
        own,
        records.filter((other) => other !== own),
      ),
    )
    .map(({ application }) => application.id)
    .sort()
}
const backTo = (application: string, known: Partial<Person>, company?: string): Command => ({
  do: 'move-person',
  application: 'c',
  person: 'q',
  to: {
    application,
    person: person('Rossi', known),
    ...(company === undefined ? {} : { details: details({ company }) }),
  },
  identity: 'two',
})

describe('a person who comes back to where they had left', () => {
  const wentAway = (): Deciding => {
    const state = threeCards()
    state.apply(accept(state, moved({ application: 'c' })).events)
    expect(goneFrom(state, 'a', 'p')).toEqual(['a', 'b'])
    return state
  }

  it('is there on a new card of it and on those it had, and gone from where they went', () => {
    const state = wentAway()
    const back = backTo('e', { id: 'r', email: 'anna.rossi@passerelle.example' }, 'Passerelle')
    state.apply(accept(state, back).events)
    expect(goneFrom(state, 'e', 'r')).toEqual(['c'])
    expect(onCard(state, 'a')).toMatchObject({ email: 'anna.rossi@passerelle.example' })
  })

  it('is there again on the very card they had left', () => {
    const state = wentAway()
    state.apply(accept(state, backTo('a', { id: 'p' })).events)
    expect(goneFrom(state, 'a', 'p')).toEqual(['c'])
    expect(onCard(state, 'a')).toMatchObject({ email: 'rossi@passerelle.example' })
    expect(onCard(state, 'a')).not.toHaveProperty('left')
  })

  it('is there again on a card they had left, said from that card', () => {
    const state = wentAway()
    const back = { ...backTo('a', { id: 'p' }), application: 'a', person: 'p' } as Command
    state.apply(accept(state, back).events)
    expect(goneFrom(state, 'a', 'p')).toEqual(['c'])
  })

  it('leaves again when that is said later', () => {
    const state = wentAway()
    const back = backTo('e', { id: 'r', email: 'rossi@passerelle.example' }, 'Passerelle')
    state.apply(accept(state, back).events)
    const left = { do: 'move-person', application: 'b', person: 'p', identity: 'x' } as const
    state.apply(accept(state, left).events)
    expect(goneFrom(state, 'e', 'r')).toEqual(['a', 'b', 'c', 'e'])
  })

  it('is taken back whole', () => {
    const state = wentAway()
    const before = new Map(state.logbook.applications)
    const decided = accept(state, backTo('e', { id: 'r' }, 'Passerelle'))
    state.apply(decided.events)
    state.apply(decided.inverse ?? [])
    for (const card of ['a', 'b', 'c'])
      expect(state.logbook.applications.get(card)?.people).toEqual(before.get(card)?.people)
  })
})

describe('a consultant who comes back to their agency', () => {
  const clients = (email: string, emailThere: string): Deciding => {
    const state = given(
      ...['a', 'b'].map((application) =>
        opening({
          application,
          details: { company: `Cliente ${application}` },
          people: [person('Rossi', { id: 'p', email, agency: true })],
        }),
      ),
      opening({ application: 'c', details: { company: 'Lucarne' } }),
    )
    const away = moved({ application: 'c' }) as Extract<Command, { do: 'move-person' }>
    if (away.to === undefined) throw new Error('nowhere')
    const to = { ...away.to, person: { ...away.to.person, email: emailThere } }
    state.apply(accept(state, { ...away, to }).events)
    return state
  }

  it('is there again on the cards of its clients', () => {
    const email = 'rossi@agence.example'
    const state = clients(email, 'rossi@lucarne.example')
    state.apply(accept(state, backTo('e', { id: 'r', email }, 'Agence Nova')).events)
    expect(goneFrom(state, 'e', 'r')).toEqual(['c'])
  })

  it('stays gone from them where the address is their own', () => {
    const email = 'rossi@chez-elle.example'
    const state = clients(email, email)
    state.apply(accept(state, backTo('e', { id: 'r', email }, 'Ocrelle')).events)
    expect(goneFrom(state, 'e', 'r')).toEqual(['a', 'b', 'c'])
  })
})
