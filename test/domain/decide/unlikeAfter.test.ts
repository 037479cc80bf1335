import { describe, expect, it } from 'vitest'
import { opening } from '#test/build/commands.ts'
import { given } from '#test/build/deciding.ts'
import { person } from '#test/build/entries.ts'

const ANA = { name: 'Ana Rossi', email: 'ana@brumelle.example' }
const known = (application: string, id: string, unlike?: string[]) =>
  opening({
    application,
    people: [person('Ana', { id, ...ANA, ...(unlike === undefined ? {} : { unlike }) })],
  })
const unlikeOn = ({ logbook }: Pick<ReturnType<typeof given>, 'logbook'>, card: string) =>
  logbook.applications.get(card)?.people.map(({ unlike }) => unlike)

/** What another card says of whom one of its people is not. */
const other = (unlike: string[]) =>
  opening({ application: 'c', people: [person('Bob', { id: 'bob', unlike })] })

describe('cards that are joined', () => {
  const join = { do: 'merge-applications', application: 'a', into: 'b' } as const

  it.each([
    ['as the record that stays', 'there', 'b/there'],
    ['by the same id', 'here', 'b/here'],
  ])('whom somebody was told apart from is known, %s', (_how, id, key) => {
    const state = given(known('a', 'here'), known('b', id), other(['a/here', 'z/z']), join)
    expect(unlikeOn(state, 'c')).toEqual([[key, 'z/z']])
  })

  it('answers of both are kept, and nobody is told apart from themselves', () => {
    const state = given(
      known('a', 'here', ['y/y', 'b/there']),
      known('b', 'there', ['z/z', 'a/here']),
      join,
    )
    expect(unlikeOn(state, 'b')).toEqual([['y/y', 'z/z']])
  })

  it('answers of cards off the board are kept too', () => {
    const state = given(known('a', 'here'), known('b', 'there'), other(['a/here']), {
      do: 'remove-application',
      application: 'c',
    })
    const decision = state.decide(join)
    if (decision.ok) state.apply(decision.value.events)
    expect(unlikeOn(state, 'c')).toEqual([['b/there']])
  })

  it('nothing is written of a card that was joined before, nor of an answer that stays', () => {
    const state = given(
      known('a', 'here', ['z/z']),
      known('b', 'there'),
      other(['a/here']),
      opening({ application: 'd', people: [] }),
      { do: 'merge-applications', application: 'c', into: 'd' },
    )
    const decision = state.decide(join)
    const noted = decision.ok
      ? decision.value.events.filter(({ type }) => type === 'person-noted')
      : []
    expect(noted.map(({ application }) => application)).toEqual(['b', 'd'])
  })

  it('are as they were once that is taken back', () => {
    const state = given(known('a', 'here', ['y/y']), known('b', 'there'), other(['a/here']))
    const decision = state.decide(join)
    if (!decision.ok) throw new Error(decision.reason)
    state.apply(decision.value.events)
    state.apply(decision.value.inverse ?? [])
    expect(unlikeOn(state, 'c')).toEqual([['a/here']])
    expect(unlikeOn(state, 'b')).toEqual([undefined])
  })
})

describe('what is erased', () => {
  const state = () => given(known('a', 'ana'), other(['a/ana', 'z/z']), known('b', 'x', ['a/ana']))

  it.each([
    { do: 'erase-person', application: 'a', person: 'ana' } as const,
    { do: 'erase-application', application: 'a' } as const,
  ])('is named by no answer of others ($do)', (erase) => {
    const told = state()
    const decision = told.decide(erase)
    if (!decision.ok) throw new Error(decision.reason)
    told.apply(decision.value.events)
    expect(unlikeOn(told, 'c')).toEqual([['z/z']])
    expect(unlikeOn(told, 'b')).toEqual([undefined])
  })

  it('is written anew of nobody who goes with them', () => {
    const decision = state().decide({
      ...({ do: 'erase-person', application: 'a', person: 'ana', everywhere: true } as const),
    })
    const noted = decision.ok && decision.value.events.filter(({ type }) => type === 'person-noted')
    expect(noted).toMatchObject([{ application: 'c', subject: 'bob' }])
  })
})

it('whom somebody was not stays so as they move to a card where they are known', () => {
  const state = given(known('a', 'ana', ['y/y']), known('b', 'x', ['z/z']), {
    do: 'move-person',
    application: 'a',
    person: 'ana',
    to: { application: 'b', person: { id: 'x', ...ANA, unlike: ['y/y'] } },
    identity: 'one',
  })
  expect(unlikeOn(state, 'b')).toEqual([['z/z', 'y/y']])
})
