import { describe, expect, it } from 'vitest'
import { personDraftOf, personOfDraft } from '#domain/forms/personDraft.ts'
import type { Command } from '#domain/logbook/commands.ts'
import type { Person } from '#domain/logbook/person.ts'
import type { PersonView } from '#domain/views/personView.ts'
import { aHost, type TestHost } from '#test/build/aHost.ts'
import { aShell } from '#test/build/aShell.ts'
import { opening } from '#test/build/commands.ts'
import { interview, mail, offer, person, REACHABLE, thanks } from '#test/build/entries.ts'

const ROSSI: Person = person('Giulia Rossi', { id: 'p', email: 'rossi@passerelle.example' })

/** Somebody met and thanked in October, followed up this Tuesday morning where that is said. */
const card = (
  application: string,
  company: string,
  known: Person,
  { followedUpAt }: { readonly followedUpAt?: string } = {},
): Command =>
  opening({
    application,
    details: { company },
    people: [known],
    entries: [
      interview('2026-11-12T10:00', { id: `${application}-i`, met: [known.id] }),
      thanks('2026-11-13T09:30', known.id, { id: `${application}-t` }),
      ...(followedUpAt === undefined
        ? []
        : [mail(followedUpAt, { id: `${application}-m`, to: known.id })]),
    ],
  })

const hostAt = async (at: string, ...commands: Command[]): Promise<TestHost> => {
  const host = await aHost(aShell({ at }))
  const outcome = await host.handlers.act(commands)
  if (!outcome.ok) throw new Error(outcome.reason)
  return host
}
const pageOf = async (host: TestHost, application: string, id = 'p'): Promise<PersonView> => {
  const outcome = await host.handlers.person({ application, person: id })
  if (!outcome.ok) throw new Error(outcome.reason)
  return outcome.value
}

describe('everybody known', () => {
  it('stands in the list once over all cards, by name or by the last contact', async () => {
    const host = await hostAt(
      '2026-11-24T10:30',
      card('a', 'Lucarne', ROSSI),
      card('b', 'Ardoise', ROSSI, { followedUpAt: '2026-11-24T09:30' }),
      card('c', 'Ocrelle', person('Zoé Abadie')),
    )
    const byName = await host.handlers.people({ order: 'name', most: 10 })
    expect(byName.people.map(({ name, cards }) => [name, cards])).toEqual([
      ['Zoé Abadie', 1],
      ['Giulia Rossi', 2],
    ])
    const byLast = await host.handlers.people({ order: 'last', most: 10 })
    expect(byLast.people[0]).toMatchObject({ name: 'Giulia Rossi', lastAt: '2026-11-24T09:30' })
    const found = await host.handlers.people({ text: 'ardoise', order: 'name', most: 10 })
    expect(found).toMatchObject({ total: 1, people: [{ name: 'Giulia Rossi' }] })
  })
})

describe('the page of a person', () => {
  it('tells everything said over all cards, the latest first, and every card', async () => {
    const host = await hostAt(
      '2026-11-24T10:30',
      card('a', 'Lucarne', ROSSI),
      card('b', 'Ardoise', ROSSI, { followedUpAt: '2026-11-24T09:30' }),
    )
    const page = await pageOf(host, 'a')
    expect(page.told.map(({ company, entry }) => [company, entry.kind])).toEqual([
      ['Ardoise', 'follow-up'],
      ['Lucarne', 'thanks'],
      ['Ardoise', 'thanks'],
      ['Lucarne', 'interview'],
      ['Ardoise', 'interview'],
    ])
    expect(page.cards.map(({ company }) => company).sort()).toEqual(['Ardoise', 'Lucarne'])
    expect(page.steps.map(({ rule, company }) => [rule, company])).toContainEqual([
      'follow-up',
      'Lucarne',
    ])
  })

  it('says why not now where another card wrote to them this half-day, and when it is free', async () => {
    const host = await hostAt(
      '2026-11-24T10:30',
      card('a', 'Lucarne', ROSSI),
      card('b', 'Ardoise', ROSSI, { followedUpAt: '2026-11-24T09:30' }),
    )
    const { next } = await pageOf(host, 'a')
    expect(next).toMatchObject({ moment: '2026-11-24T14:30', application: 'a' })
    expect(next?.unless).toContainEqual({ id: 'same-half-day', person: 'Giulia Rossi' })
    const alone = await hostAt('2026-11-24T10:30', card('a', 'Lucarne', ROSSI))
    expect((await pageOf(alone, 'a')).next).toMatchObject({
      moment: '2026-11-24T10:30',
      unless: [],
    })
  })

  it('knows nobody who was taken off, and nobody of another logbook', async () => {
    const host = await hostAt('2026-11-24T10:30', card('a', 'Lucarne', ROSSI))
    expect(await host.handlers.person({ application: 'a', person: 'nobody' })).toMatchObject({
      ok: false,
      reason: 'no-such-person',
    })
  })

  it('asks whether a namesake is the same, until the user has said', async () => {
    const host = await hostAt(
      '2026-11-24T10:30',
      card('a', 'Lucarne', ROSSI),
      card('b', 'Ardoise', person('Giulia ROSSI', { id: 'q' })),
      card('c', 'Ocrelle', person('Giulia Bianchi')),
    )
    const likely = async () =>
      (await pageOf(host, 'a')).likely.map(({ line, by }) => [line.application, by])
    expect(await likely()).toEqual([['b', 'name']])
    await host.handlers.act([
      {
        do: 'join-people',
        application: 'a',
        person: 'p',
        with: { application: 'b', person: 'q' },
        identity: 'one',
      },
    ])
    expect(await likely()).toEqual([])
    expect((await pageOf(host, 'a')).otherNames).toEqual(['Giulia ROSSI'])
  })

  it('asks no more about somebody else, from either page, until that is undone', async () => {
    const host = await hostAt(
      '2026-11-24T10:30',
      card('a', 'Lucarne', person('Giulia Rossi', { id: 'p' })),
      card('b', 'Ardoise', person('Giulia Rossi', { id: 'q' })),
      card('c', 'Vermeil', person('Giulia Rossi', { id: 'r' })),
    )
    const likely = async (application: string, id: string) =>
      (await pageOf(host, application, id)).likely.map(({ line }) => line.application)
    expect(await likely('a', 'p')).toEqual(['b', 'c'])
    const [{ record }] = (await pageOf(host, 'a')).cards as unknown as [{ record: Person }]
    const told = await host.handlers.act([
      { do: 'note-person', application: 'a', person: { ...record, unlike: ['b/q'] }, from: record },
    ])
    expect(told).toMatchObject({ ok: true, value: { said: { key: 'people-unlike' } } })
    expect([await likely('a', 'p'), await likely('b', 'q')]).toEqual([['c'], ['c']])
    const form = { name: 'Giulia Rossi', company: 'Lucarne', of: { application: 'a', person: 'p' } }
    const inForm = await host.handlers.likelyPeople(form)
    expect(inForm.map(({ line }) => line.application)).toEqual(['c'])
    // It stays where something else of them is corrected afterwards.
    const again = { ...record, unlike: ['b/q'] }
    await host.handlers.act([
      { do: 'note-person', application: 'a', person: { ...record, role: 'DRH' }, from: record },
    ])
    expect(await likely('b', 'q')).toEqual(['c'])
    expect(personOfDraft(personDraftOf(again))).toEqual({ value: again })
    await host.handlers.undo({})
    await host.handlers.undo({})
    expect(await likely('a', 'p')).toEqual(['b', 'c'])
  })

  it('holds who is who when the logbook is opened anew, undone or not', async () => {
    const shell = aShell({ at: '2026-11-24T10:30' })
    const first = await aHost(shell)
    const others = [card('a', 'Lucarne', ROSSI), card('b', 'Ardoise', person('Rossi', { id: 'q' }))]
    await first.handlers.act(others)
    await first.handlers.act([
      {
        do: 'join-people',
        application: 'a',
        person: 'p',
        with: { application: 'b', person: 'q' },
        identity: 'one',
      },
    ])
    await first.close()
    const second = await aHost(shell)
    expect((await pageOf(second, 'b', 'q')).line.cards).toBe(2)
    const undone = await second.handlers.undo({})
    expect(undone).toMatchObject({ ok: true, value: { said: { key: 'people-joined' } } })
    expect((await pageOf(second, 'b', 'q')).line.cards).toBe(1)
  })
})

describe('a person who works elsewhere', () => {
  const moved: Command = {
    do: 'move-person',
    application: 'a',
    person: 'p',
    to: {
      application: 'c',
      person: person('Giulia Rossi', { id: 'q', email: 'rossi@vermeil.example' }),
    },
    identity: 'one',
  }

  it('is reached by the new address alone; the old ones are told and never used', async () => {
    const host = await hostAt(
      '2026-11-24T10:30',
      card('a', 'Lucarne', ROSSI),
      card('b', 'Ardoise', ROSSI),
      opening({ application: 'c', details: { company: 'Vermeil' } }),
      moved,
    )
    const page = await pageOf(host, 'a')
    expect(page.reached.map(({ email }) => email)).toEqual(['rossi@vermeil.example'])
    expect(page.former.map(({ email }) => email)).toEqual(['rossi@passerelle.example'])
    expect(page.line).toMatchObject({ left: false, cards: 3 })
    expect(page.line.companies[0]).toBe('Vermeil')
    expect(page.steps).toEqual([])
    expect(page.next).toMatchObject({ application: 'c' })
  })

  it('is not thanked where they no longer are, but for the profile that goes with them', async () => {
    const justMet = (known: Person): Command =>
      opening({
        application: 'a',
        details: { company: 'Lucarne' },
        people: [known],
        entries: [interview('2026-11-23T10:00', { id: 'i', met: [known.id] })],
      })
    const stepsOf = async (known: Person) => {
      const host = await hostAt('2026-11-24T10:30', justMet(known))
      const view = await host.handlers.application({ application: 'a' })
      if (!view.ok) throw new Error(view.reason)
      return view.value.steps.filter(({ rule }) => rule === 'thank')
    }
    const { email, phone, linkedin } = REACHABLE
    expect(await stepsOf(person('Ana', { email, phone, left: true }))).toEqual([])
    const [byProfile] = await stepsOf(person('Ana', { email, phone, linkedin, left: true }))
    expect(byProfile?.channels.map(({ channel }) => channel)).toEqual(['linkedin'])
    const [there] = await stepsOf(person('Ana', { email, phone }))
    expect(there?.channels.map(({ channel }) => channel)).toEqual(['email'])
  })
})

describe('somebody who is being written down', () => {
  it('may be known by a detail, or by their name, the surest first', async () => {
    const host = await hostAt(
      '2026-11-24T10:30',
      card('a', 'Lucarne', person('G. Rossi', { id: 'p', email: 'rossi@passerelle.example' })),
      card('b', 'Ardoise', person('Giulia Rossi', { id: 'q' })),
    )
    const likely = await host.handlers.likelyPeople({
      name: 'Giulia Rossi',
      company: 'Ardoise SAS',
      email: 'ROSSI@passerelle.example',
    })
    expect(likely.map(({ line, by }) => [line.application, by])).toEqual([
      ['a', 'email'],
      ['b', 'name-and-company'],
    ])
  })

  it('is no colleague of the same card, whatever mailbox they share', async () => {
    const host = await hostAt(
      '2026-11-24T10:30',
      card('a', 'Lucarne', person('Ann Roy', { id: 'p', email: 'rh@lucarne.example' })),
    )
    const asked = { name: 'Bob Martin', company: 'Lucarne', email: 'rh@lucarne.example' }
    expect(await host.handlers.likelyPeople({ ...asked, on: 'a' })).toEqual([])
    expect(await host.handlers.likelyPeople(asked)).toHaveLength(1)
  })

  it('is known to be at the company at hand, or not, or no longer', async () => {
    const known = (company: string, given: Partial<Person>) =>
      card(company, company, person('Giulia Rossi', { id: 'p', ...given }))
    const host = await hostAt(
      '2026-11-24T10:30',
      known('Lucarne', {}),
      known('Ardoise', { left: true }),
    )
    const likely = await host.handlers.likelyPeople({
      name: 'Giulia Rossi',
      company: 'Lucarne SAS',
    })
    expect(likely.map(({ line, isHere }) => [line.application, isHere])).toEqual([
      ['Lucarne', true],
      ['Ardoise', false],
    ])
    const there = await host.handlers.likelyPeople({ name: 'Giulia Rossi', company: 'Ardoise' })
    expect(there.map(({ isHere }) => isHere)).toEqual([false, false])
  })

  it('is nobody known where only a first name or a common word is shared', async () => {
    const host = await hostAt('2026-11-24T10:30', card('a', 'Lucarne', ROSSI))
    const asked = { company: 'Lucarne' }
    expect(await host.handlers.likelyPeople({ ...asked, name: 'Giulia' })).toEqual([])
    expect(await host.handlers.likelyPeople({ ...asked, name: 'Giulia Russo' })).toEqual([])
  })
})

describe('the page of a card', () => {
  it('tells who has left, also where only another card says so', async () => {
    const host = await hostAt(
      '2026-11-24T10:30',
      card('a', 'Lucarne', ROSSI),
      card('b', 'Lucarne', { ...ROSSI, left: true }),
    )
    const outcome = await host.handlers.application({ application: 'a' })
    expect(outcome.ok && outcome.value.gone).toEqual([ROSSI.id])
  })
})

describe('the page of a person whose company made an offer', () => {
  it('names the offer that waits, with its last day, and that the day is over once it is', async () => {
    const told = (entries = [offer('2026-11-20T10:00', '2026-11-27', { id: 'o' })]): Command =>
      opening({
        application: 'a',
        details: { company: 'Lucarne' },
        people: [ROSSI],
        entries: [
          interview('2026-11-12T10:00', { id: 'i', met: ['p'] }),
          thanks('2026-11-13T09:30', 'p', { id: 't' }),
          ...entries,
        ],
      })
    const offersAt = async (at: string, command = told()) =>
      (await pageOf(await hostAt(at, command), 'a')).offers.map(
        ({ company, deadline, passed, theirs }) => ({ company, deadline, passed, theirs }),
      )
    const waiting = { company: 'Lucarne', deadline: '2026-11-27', theirs: false }
    expect(await offersAt('2026-11-24T17:00')).toEqual([{ ...waiting, passed: false }])
    expect(await offersAt('2026-12-08T10:30')).toEqual([{ ...waiting, passed: true }])
    expect(await offersAt('2026-11-24T17:00', told([]))).toEqual([])
  })
})
