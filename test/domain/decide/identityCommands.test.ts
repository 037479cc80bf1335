import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { whoIsWho } from '#domain/decide/whoIsWho.ts'
import type { Person } from '#domain/logbook/person.ts'
import { without } from '#domain/without.ts'
import { opening } from '#test/build/commands.ts'
import { given, type Deciding } from '#test/build/deciding.ts'
import { person } from '#test/build/entries.ts'

const CARDS = ['a', 'b', 'c', 'd'] as const
type CardId = (typeof CARDS)[number]

/** One card for each letter, with one person `p` as given. */
const cards = (people: Partial<Record<CardId, Partial<Person>>>): Deciding =>
  given(
    ...CARDS.filter((id) => people[id] !== undefined).map((id) =>
      opening({
        application: id,
        details: { company: `Maison ${id}` },
        people: [person('Rossi', { id: 'p', ...people[id] })],
      }),
    ),
  )

const join = (state: Deciding, one: CardId, other: CardId, identity = `${one}${other}`) =>
  state.decide({
    do: 'join-people',
    application: one,
    person: 'p',
    with: { application: other, person: 'p' },
    identity,
  })
const split = (state: Deciding, one: CardId, identity = `rest-${one}`) =>
  state.decide({ do: 'split-people', application: one, person: 'p', identity })

const done = (state: Deciding, decision: ReturnType<Deciding['decide']>): void => {
  if (!decision.ok) throw new Error(decision.reason)
  state.apply(decision.value.events)
}
/** The cards on which a person is known. */
const cardsOf = (state: Deciding, one: CardId): readonly string[] =>
  whoIsWho(state.logbook)(one, 'p')
    .map(({ application }) => application.id)
    .sort()

describe('two people said to be one', () => {
  it('are one from then on, and so is everybody who was one with either', () => {
    const state = cards({
      a: { email: 'r@cabinet.example' },
      b: { email: 'r@cabinet.example' },
      c: { phone: '06 39 98 00 01' },
      d: { phone: '06 39 98 00 01' },
    })
    expect(cardsOf(state, 'a')).toEqual(['a', 'b'])
    done(state, join(state, 'a', 'c'))
    for (const card of CARDS) expect(cardsOf(state, card)).toEqual(['a', 'b', 'c', 'd'])
  })

  it('stay one when the detail they shared is corrected', () => {
    const state = cards({ a: { email: 'r@cabinet.example' }, b: { email: 'r@cabinet.example' } })
    done(state, join(state, 'a', 'b'))
    const known = state.logbook.applications.get('b')?.people[0]
    if (known === undefined) throw new Error('nobody')
    const bare = without(known, 'email')
    done(state, state.decide({ do: 'note-person', application: 'b', person: bare, from: known }))
    expect(cardsOf(state, 'a')).toEqual(['a', 'b'])
  })

  it('said twice changes nothing', () => {
    const state = cards({ a: {}, b: {} })
    done(state, join(state, 'a', 'b'))
    const again = join(state, 'a', 'b', 'another')
    expect(again.ok && again.value.events).toEqual([])
    expect(again.ok && again.value.said).toMatchObject({ key: 'people-joined', person: 'Rossi' })
  })

  it('keeps an identity said before, so that nobody is lost', () => {
    const state = cards({ a: {}, b: {}, c: {}, d: {} })
    done(state, join(state, 'a', 'b'))
    done(state, join(state, 'c', 'd'))
    done(state, join(state, 'b', 'c'))
    expect(cardsOf(state, 'd')).toEqual(['a', 'b', 'c', 'd'])
  })

  it('is refused for two people of one card, also through a third', () => {
    const state = given(
      opening({ application: 'a', people: [person('Rossi', { id: 'p' }), person('Rosso')] }),
      opening({ application: 'b', people: [person('Rossi', { id: 'p' })] }),
    )
    const same = { do: 'join-people', application: 'a', identity: 'i' } as const
    const onOne = state.decide({
      ...same,
      person: 'p',
      with: { application: 'a', person: 'rosso' },
    })
    expect(onOne).toMatchObject({ ok: false, reason: 'people-of-one-card' })
    done(state, join(state, 'a', 'b'))
    const through = state.decide({
      ...same,
      person: 'rosso',
      with: { application: 'b', person: 'p' },
    })
    expect(through).toMatchObject({ ok: false, reason: 'people-of-one-card' })
  })

  it('is refused where one of them is not there', () => {
    const state = cards({ a: {}, b: {} })
    expect(join(state, 'a', 'c')).toMatchObject({ reason: 'no-such-application', field: 'with' })
    done(state, state.decide({ do: 'remove-person', application: 'a', person: 'p' }))
    expect(join(state, 'a', 'b')).toEqual({ ok: false, reason: 'no-such-person' })
    expect(join(state, 'b', 'a')).toMatchObject({ reason: 'no-such-person', field: 'with' })
    expect(join(state, 'c', 'b')).toMatchObject({ reason: 'no-such-application' })
  })

  it('takes what was said of any of them, and tells each record once', () => {
    const email = 'r@cabinet.example'
    const state = cards({ a: { email }, b: { email, identity: 'known' }, c: {} })
    const known = { identity: 'known', person: 'p' }
    const written = (decision: ReturnType<Deciding['decide']>) =>
      decision.ok && decision.value.events.map(({ application, body }) => [application, body])
    expect(written(join(state, 'a', 'c'))).toEqual([
      ['a', known],
      ['c', known],
    ])
    const alike = cards({ a: { email }, b: { email } })
    expect(written(join(alike, 'a', 'b'))).toEqual([
      ['a', { identity: 'ab', person: 'p' }],
      ['b', { identity: 'ab', person: 'p' }],
    ])
  })
})

describe('a person told from the others', () => {
  const SHARED = { email: 'accueil@cabinet.example', phone: '01 99 00 00 01' }

  it('is nobody else, whatever detail they share, and the others stay one', () => {
    const state = cards({ a: SHARED, b: SHARED, c: SHARED })
    done(state, split(state, 'c'))
    expect(cardsOf(state, 'c')).toEqual(['c'])
    expect(cardsOf(state, 'a')).toEqual(['a', 'b'])
  })

  it('says nothing of the only other', () => {
    const state = cards({ a: SHARED, b: SHARED })
    const decision = split(state, 'a')
    expect(decision.ok && decision.value).toMatchObject({
      events: [{ application: 'a', body: { person: 'p', apart: true } }],
      said: { key: 'people-split', company: 'Maison a', person: 'Rossi' },
    })
    expect(decision.ok && decision.value.events).toHaveLength(1)
    expect(split(state, 'c')).toMatchObject({ reason: 'no-such-application' })
  })

  it('does not tear apart those whom only they held together', () => {
    const state = cards({
      a: { email: 'r@cabinet.example' },
      b: { email: 'r@cabinet.example', phone: '06 39 98 00 01' },
      c: { phone: '06 39 98 00 01' },
    })
    done(state, split(state, 'b'))
    expect(cardsOf(state, 'b')).toEqual(['b'])
    expect(cardsOf(state, 'a')).toEqual(['a', 'c'])
  })

  it('may be said to be one with somebody again', () => {
    const state = cards({ a: SHARED, b: SHARED, c: SHARED })
    done(state, split(state, 'c'))
    done(state, join(state, 'c', 'a'))
    expect(cardsOf(state, 'c')).toEqual(['a', 'b', 'c'])
  })

  it('who is alone already changes nothing', () => {
    const state = cards({ a: {}, b: {} })
    const alone = split(state, 'a')
    expect(alone.ok && alone.value.events).toEqual([])
  })
})

const deed = fc.record({
  joins: fc.boolean(),
  one: fc.constantFrom(...CARDS),
  other: fc.constantFrom(...CARDS),
})
const someDetails = fc.record(
  {
    email: fc.constantFrom('r@cabinet.example', 's@cabinet.example'),
    phone: fc.constantFrom('06 39 98 00 01', '06 39 98 00 02'),
  },
  { requiredKeys: [] },
)

describe('whatever is said of people', () => {
  const play = (
    people: readonly Partial<Person>[],
    deeds: readonly { readonly joins: boolean; readonly one: CardId; readonly other: CardId }[],
  ): Deciding => {
    const state = cards(Object.fromEntries(CARDS.map((id, at) => [id, people[at]])))
    deeds.forEach(({ joins, one, other }, at) => {
      const decision = joins
        ? join(state, one, other, `j${String(at)}`)
        : split(state, one, `s${String(at)}`)
      if (decision.ok) state.apply(decision.value.events)
    })
    return state
  }
  const people = fc.array(someDetails, { minLength: 4, maxLength: 4 })
  const deeds = fc.array(deed, { maxLength: 8 })

  it('being the same goes both ways, and on from each to the next', () => {
    fc.assert(
      fc.property(people, deeds, (known, said) => {
        const state = play(known, said)
        for (const card of CARDS)
          for (const other of cardsOf(state, card))
            expect(cardsOf(state, other as CardId)).toEqual(cardsOf(state, card))
      }),
    )
  })

  it('joined, they are one; told apart, they are nobody else', () => {
    fc.assert(
      fc.property(people, deeds, deed, (known, said, { one, other, joins }) => {
        const state = play(known, said)
        const before = cardsOf(state, one)
        const decision = joins ? join(state, one, other, 'last') : split(state, one, 'last')
        fc.pre(decision.ok)
        const rest = before.filter((id) => id !== one)
        state.apply(decision.value.events)
        if (joins) {
          expect(cardsOf(state, one)).toContain(other)
          return
        }
        expect(cardsOf(state, one)).toEqual([one])
        for (const id of rest) expect(cardsOf(state, id as CardId)).toEqual(rest)
      }),
    )
  })

  it('taken back, it leaves who is who as it was', () => {
    fc.assert(
      fc.property(people, deeds, deed, (known, said, { one, other, joins }) => {
        const state = play(known, said)
        const before = CARDS.map((card) => cardsOf(state, card))
        const decision = joins ? join(state, one, other, 'last') : split(state, one, 'last')
        fc.pre(decision.ok)
        state.apply(decision.value.events)
        state.apply(decision.value.inverse ?? [])
        expect(CARDS.map((card) => cardsOf(state, card))).toEqual(before)
      }),
    )
  })
})

describe('somebody who is known twice on one card', () => {
  /** On card `b` an address and a number stand apart that card `a` gives one person. */
  const twiceOnB = (): Deciding =>
    given(
      opening({
        application: 'a',
        details: { company: 'Maison a' },
        people: [person('Rossi', { id: 'p', email: 'r@cabinet.example', phone: '06 39 98 00 01' })],
      }),
      opening({
        application: 'b',
        details: { company: 'Maison b' },
        people: [
          person('Rossi', { id: 'p', email: 'r@cabinet.example' }),
          person('R. Rossi', { id: 'q', phone: '06 39 98 00 01' }),
        ],
      }),
      opening({
        application: 'c',
        details: { company: 'Maison c' },
        people: [person('Rossi', { id: 'p' })],
      }),
      opening({
        application: 'd',
        details: { company: 'Maison d' },
        people: [person('Rossi', { id: 'p', email: 'r@cabinet.example' })],
      }),
    )

  it('is joined to another as said', () => {
    const state = twiceOnB()
    expect(cardsOf(state, 'a')).toEqual(['a', 'b', 'b', 'd'])
    done(state, join(state, 'a', 'c'))
    expect(cardsOf(state, 'c')).toEqual(['a', 'b', 'b', 'c', 'd'])
  })

  it('stays one person with the others when one of them is told apart', () => {
    const state = twiceOnB()
    done(state, split(state, 'a'))
    expect(cardsOf(state, 'a')).toEqual(['a'])
    expect(cardsOf(state, 'd')).toEqual(['b', 'b', 'd'])
  })

  it('is the same where they went', () => {
    const state = twiceOnB()
    const decision = state.decide({
      do: 'move-person',
      application: 'a',
      person: 'p',
      to: { application: 'c', person: person('Rossi', { id: 'p2', email: 'r@c.example' }) },
      identity: 'one',
    })
    done(state, decision)
    const there = whoIsWho(state.logbook)('c', 'p2').map(({ application }) => application.id)
    expect(there.sort()).toEqual(['a', 'b', 'b', 'c', 'd'])
  })
})

describe('somebody told from another in a form', () => {
  it('stays one person on the cards they were one on', () => {
    const email = 'r@cabinet.example'
    const state = cards({
      a: { phone: '06 39 98 00 01' },
      b: { phone: '06 39 98 00 01' },
      c: { email },
    })
    const known = state.logbook.applications.get('a')?.people[0]
    if (known === undefined) throw new Error('nobody')
    const told = { ...known, email, apart: true }
    const noting = {
      do: 'note-person',
      application: 'a',
      person: told,
      from: known,
      identity: 'own',
    } as const
    const before = new Map(state.logbook.applications)
    const decision = state.decide(noting)
    done(state, decision)
    expect(cardsOf(state, 'a')).toEqual(['a', 'b'])
    expect(cardsOf(state, 'c')).toEqual(['c'])
    if (decision.ok) state.apply(decision.value.inverse ?? [])
    for (const card of ['a', 'b', 'c'])
      expect(state.logbook.applications.get(card)?.people).toEqual(before.get(card)?.people)
  })
})
