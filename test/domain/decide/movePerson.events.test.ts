import { describe, expect, it } from 'vitest'
import type { Command, CommandOf } from '#domain/logbook/commands.ts'
import type { Person } from '#domain/logbook/person.ts'
import { without } from '#domain/without.ts'
import { details, opening } from '#test/build/commands.ts'
import { given, type Deciding } from '#test/build/deciding.ts'
import { person } from '#test/build/entries.ts'

type Card = readonly [application: string, company: string, ...people: readonly Person[]]
const cards = (...all: readonly Card[]): Deciding =>
  given(
    ...all.map(([application, company, ...people]) =>
      opening({ application, details: { company }, people }),
    ),
  )
const rossi = (known: Partial<Person> = {}): Person =>
  person('Rossi', { id: 'p', identity: 'one', ...known })
const move = (
  from: string,
  to?: readonly [application: string, person: Person, company?: string],
): CommandOf<'move-person'> => ({
  ...{ do: 'move-person', application: from, person: 'p', identity: 'one' },
  ...(to === undefined
    ? {}
    : {
        to: {
          application: to[0],
          person: to[1],
          ...(to[2] === undefined ? {} : { details: details({ company: to[2] }) }),
        },
      }),
})
const eventsOf = (state: Deciding, command: Command) => {
  const decision = state.decide(command)
  if (!decision.ok) throw new Error(decision.reason)
  return decision.value.events
}
/** What a move writes about whom: the card, and the person as they are there since. */
const written = (state: Deciding, command: Command) =>
  eventsOf(state, command).flatMap(({ type, application, body }) =>
    type === 'person-noted' ? [[application, (body as { person: Person }).person] as const] : [],
  )

describe('what is written of a person who moves', () => {
  it('is nothing on a card that they had left before', () => {
    const state = cards(['a', 'Passerelle', rossi()], ['b', 'Passerelle', rossi({ left: true })])
    expect(written(state, move('a'))).toEqual([['a', rossi({ left: true })]])
  })

  it('is nothing on another card of the company they move to', () => {
    const state = cards(['a', 'Passerelle', rossi()], ['d', 'Lucarne', rossi()])
    const there = person('Rossi', { id: 'q' })
    expect(written(state, move('a', ['e', there, 'Lucarne']))).toEqual([
      ['a', rossi({ left: true })],
      ['e', { ...there, identity: 'one', movedHere: true }],
    ])
  })

  it('is that they left, not that they are back, where only the address is the same', () => {
    const email = 'rossi@passerelle.example'
    const state = cards(
      ['a', 'Passerelle', rossi({ email, left: true })],
      ['c', 'Lucarne', rossi({ id: 'q' })],
    )
    const to = person('Rossi', { id: 'r', email })
    expect(
      written(state, { ...move('c', ['e', to, 'Ocrelle']), person: 'q' }).map(([card]) => card),
    ).toEqual(['c', 'e'])
  })

  it('is nothing at the clients of a consultant without an address who moves without one', () => {
    const state = cards(
      ['a', 'Cliente', rossi({ agency: true, left: true })],
      ['c', 'Lucarne', rossi({ id: 'q', email: 'rossi@lucarne.example' })],
    )
    const to = person('Rossi', { id: 'r' })
    expect(
      written(state, { ...move('c', ['e', to, 'Ocrelle']), person: 'q' }).map(([card]) => card),
    ).toEqual(['c', 'e'])
  })
})

describe('what is written of a person who comes back', () => {
  const before = rossi({ left: true, email: 'rossi@passerelle.example', phone: '01 99 00 12 34' })
  const away = (): Deciding =>
    cards(
      ['a', 'Passerelle', before],
      ['b', 'Passerelle', before],
      ['c', 'Lucarne', rossi({ id: 'q' })],
    )
  const back = (known: Partial<Person>) => ({
    ...move('c', ['a', person('Rossi', { id: 'p', ...known })]),
    person: 'q',
  })
  const there = without(before, 'left')

  it('keeps the address and the number they had', () => {
    expect(written(away(), back({}))).toStrictEqual([
      ['c', rossi({ id: 'q', left: true })],
      ['b', { ...there, movedHere: true }],
      ['a', { ...there, movedHere: true }],
    ])
  })

  it('keeps them too where a new card of theirs tells none', () => {
    const to = person('Rossi', { id: 'r' })
    const back = { ...move('c', ['e', to, 'Passerelle']), person: 'q' }
    expect(written(away(), back)).toStrictEqual([
      ['c', rossi({ id: 'q', left: true })],
      ['a', { ...there, movedHere: true }],
      ['b', { ...there, movedHere: true }],
      ['e', { ...to, identity: 'one', movedHere: true }],
    ])
  })

  it('puts an address and a number given now before them', () => {
    const now = { email: 'anna.rossi@passerelle.example', phone: '01 99 00 12 99' }
    expect(written(away(), back(now))).toEqual([
      ['c', rossi({ id: 'q', left: true })],
      ['b', { ...there, ...now, movedHere: true }],
      ['a', { ...there, ...now, movedHere: true }],
    ])
  })
})

describe('a card on which others are known before them', () => {
  const bo = person('Bo', { id: 'bo', role: 'directrice' })
  const known = rossi({ id: 'q', role: 'associée', movedHere: true })
  const state = cards(['a', 'Passerelle', rossi()], ['c', 'Lucarne', bo, known])

  it('keeps what it knew of them, not of the others', () => {
    const to = person('Rossi', { id: 'q', email: 'rossi@lucarne.example' })
    expect(written(state, move('a', ['c', to]))).toEqual([
      ['a', rossi({ left: true })],
      ['c', { ...known, email: 'rossi@lucarne.example' }],
    ])
  })

  it('is left alone where it knows all of it already', () => {
    const events = eventsOf(state, move('a', ['c', person('Rossi', { id: 'q' })]))
    expect(events.map(({ application }) => application)).toEqual(['a'])
  })
})

it('nobody moves from a card that is not there', () => {
  expect(cards().decide(move('elsewhere'))).toMatchObject({ reason: 'no-such-application' })
})
