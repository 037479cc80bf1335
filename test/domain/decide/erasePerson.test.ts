import type { Person } from '#domain/logbook/person.ts'
import { describe, expect, it } from 'vitest'
import type { Command } from '#domain/logbook/commands.ts'
import { peopleIn } from '#domain/logbook/eventPeople.ts'
import type { EventDraft } from '#domain/logbook/events.ts'
import { rebuild } from '#domain/logbook/logbook.ts'
import { opening } from '#test/build/commands.ts'
import { given } from '#test/build/deciding.ts'
import { interview, mail, person, thanks } from '#test/build/entries.ts'

const HELENE = person('Hélène Laurent', { id: 'h', email: 'canary@brumelle.example' })
const KARIM = person('Karim', { id: 'k' })
const opened = opening({
  people: [HELENE, KARIM],
  entries: [
    interview('2026-11-20T10:00', {
      id: 'met',
      met: ['h', 'k'],
      lead: 'h',
      points: [
        { text: 'canary point', person: 'h' },
        { text: 'kept point', person: 'k' },
      ],
    }),
    thanks('2026-11-21T09:00', 'h', { id: 'thanked', text: 'canary text', note: 'canary note' }),
    mail('2026-11-23T09:00', { id: 'mailed', to: 'k', text: 'kept text' }),
  ],
})
const erase: Command = { do: 'erase-person', application: 'app', person: 'h' }

/** What the log does with an erasure: earlier bodies about the person are emptied. */
const emptied = (events: readonly EventDraft[], subject: string): EventDraft[] =>
  events.map((event) => (peopleIn(event).includes(subject) ? { ...event, body: null } : event))

const erased = () => {
  const state = given(opened)
  const decision = state.decide(erase)
  if (!decision.ok) throw new Error(decision.reason)
  const events = [...emptied(state.events, 'h'), ...decision.value.events]
  return { decision: decision.value, logbook: rebuild(events, 'Europe/Paris') }
}

describe('erasing a person', () => {
  it('leaves no word about them in the application rebuilt from the log', () => {
    const text = JSON.stringify(erased().logbook.applications.get('app'))
    expect(text).not.toContain('canary')
    expect(text).not.toContain('Laurent')
  })

  it('leaves nothing that a newer program wrote beside an entry and that names them', () => {
    const state = given(opened)
    const [met] = state.logbook.applications.get('app')?.entries ?? []
    if (met === undefined) throw new Error('No interview.')
    const newer = { ...met, moods: { h: 'canary mood', k: 'calm' }, room: '3' }
    state.apply([{ type: 'entry-corrected', application: 'app', body: { entry: newer } }])
    const decision = state.decide(erase)
    if (decision.ok) state.apply(decision.value.events)
    const left = state.logbook.applications.get('app')?.entries[0]
    expect(left).toMatchObject({ id: 'met', met: ['k'], room: '3' })
    expect(left).not.toHaveProperty('moods')
  })

  it('keeps what happened, when and by which channel, so that the plan stays', () => {
    const entries = erased().logbook.applications.get('app')?.entries
    expect(entries?.find(({ id }) => id === 'thanked')).toEqual({
      kind: 'thanks',
      id: 'thanked',
      at: '2026-11-21T09:00',
      zone: 'Europe/Paris',
      channel: 'email',
    })
  })

  it('keeps the others at the same interview and what they said', () => {
    const met = erased()
      .logbook.applications.get('app')
      ?.entries.find(({ id }) => id === 'met')
    expect(met).toMatchObject({ met: ['k'], points: [{ text: 'kept point', person: 'k' }] })
    expect(met).not.toHaveProperty('lead')
  })

  it('names the person to erase and can never be taken back', () => {
    expect(erased().decision).toMatchObject({
      inverse: null,
      erase: [{ application: 'app', subject: 'h' }],
    })
  })

  it('names the person in no new account, so that a later erasure does not empty them too', () => {
    const accounts = erased().decision.events.filter(({ type }) => type !== 'person-erased')
    expect(accounts.flatMap(peopleIn)).toEqual(['k'])
  })

  it('keeps which entries were written down before which, as nothing else tells it any more', () => {
    const { logbook } = erased()
    expect(logbook.applications.get('app')?.notedOrder).toEqual(['met', 'thanked', 'mailed'])
  })

  it('refuses somebody nobody ever named', () => {
    const nobody: Command = { ...erase, person: 'nobody' }
    expect(given(opened).decide(nobody)).toEqual({ ok: false, reason: 'no-such-person' })
  })

  it('refuses a card that was never there, or is erased', () => {
    const unknown = { ok: false, reason: 'no-such-application' }
    expect(given().decide(erase)).toEqual(unknown)
    const gone = given(opened, { do: 'erase-application', application: 'app' })
    expect(gone.decide(erase)).toEqual(unknown)
  })

  it('tells which company they were met at', () => {
    expect(erased().decision.said).toEqual({
      key: 'person-erased',
      company: 'Brumelle Logistique',
    })
  })

  it('erases whom only an entry still names', () => {
    const removed = given(opened, { do: 'remove-person', application: 'app', person: 'h' })
    const decision = removed.decide(erase)
    expect(decision.ok && decision.value.events.map(({ type }) => type)).toEqual([
      'entry-corrected',
      'entry-corrected',
      'person-erased',
    ])
  })

  it('erases whom no entry names, among others', () => {
    const people = [HELENE, KARIM]
    const decision = given(opening({ people })).decide(erase)
    expect(decision.ok && decision.value.events).toEqual([
      { type: 'person-erased', application: 'app', subject: 'h', body: { person: 'h' } },
    ])
  })

  it('reaches the cards that were joined to this one, whatever the person was called there', () => {
    const known = { name: 'Hélène Laurent', email: 'h@brumelle.example' }
    const state = given(
      opening({ application: 'first', people: [{ id: 'x', ...known }] }),
      opening({ application: 'second', people: [{ id: 'y', ...known }] }),
      opening({ application: 'app', people: [{ id: 'h', ...known }] }),
      { do: 'merge-applications', application: 'first', into: 'second' },
      { do: 'merge-applications', application: 'second', into: 'app' },
    )
    const decision = state.decide(erase)
    if (!decision.ok) throw new Error(decision.reason)
    expect(decision.value.erase).toEqual(
      expect.arrayContaining([
        { application: 'app', subject: 'h' },
        { application: 'second', subject: 'y' },
        { application: 'first', subject: 'x' },
      ]),
    )
    const left = (decision.value.erase ?? []).reduce<readonly EventDraft[]>(
      (events, { application, subject }) =>
        events.map((event) =>
          event.application === application && event.subject === subject
            ? { ...event, body: null }
            : event,
        ),
      state.events,
    )
    expect(JSON.stringify(left)).not.toContain('Laurent')
  })

  it('reaches every card where they are known, those off the board too, where that is asked', () => {
    const at = (application: string, id: string) =>
      opening({
        application,
        people: [{ id, name: 'Hélène Laurent', email: 'h@brumelle.example' }],
      })
    const state = given(at('app', 'h'), at('other', 'x'), at('put-away', 'y'), {
      do: 'remove-application',
      application: 'put-away',
    })
    const here = state.decide(erase)
    expect(here.ok && here.value.erase).toEqual([{ application: 'app', subject: 'h' }])
    const all = state.decide({ ...erase, everywhere: true })
    expect(all.ok && all.value.erase).toEqual([
      { application: 'app', subject: 'h' },
      { application: 'other', subject: 'x' },
      { application: 'put-away', subject: 'y' },
    ])
    expect(all.ok && all.value.events.map(({ application }) => application)).toEqual([
      'app',
      'other',
      'put-away',
    ])
  })

  it('takes nobody for them by a card off the board, and leaves out no card on it', () => {
    const mailbox = { email: 'rh@brumelle.example' }
    const at = (application: string, ...people: Person[]) => opening({ application, people })
    const state = given(
      at('app', { id: 'h', name: 'Hélène', ...mailbox }),
      at('other', { id: 'x', name: 'Hélène', ...mailbox }),
      at('third', { id: 'paul', name: 'Paul', phone: '01 99 00 12 34' }),
      at('bridge', { id: 'b', name: 'Hélène', ...mailbox, phone: '01 99 00 12 34' }),
      at('two', { id: 'y', name: 'Ann', ...mailbox }, { id: 'z', name: 'Bob', ...mailbox }),
      { do: 'remove-application', application: 'bridge' },
      { do: 'remove-application', application: 'two' },
    )
    const all = state.decide({ ...erase, everywhere: true })
    expect(all.ok && all.value.erase).toEqual([
      { application: 'app', subject: 'h' },
      { application: 'other', subject: 'x' },
      { application: 'bridge', subject: 'b' },
    ])
  })

  it('leaves whoever shares but their number, on the board and off it', () => {
    const number = { phone: '01 99 00 12 34' }
    const at = (application: string, id: string, name: string) =>
      opening({ application, people: [{ id, name, ...number }] })
    const state = given(
      at('app', 'h', 'Hélène Laurent'),
      at('other', 'x', 'Zoé Adam'),
      at('away', 'y', 'Paul Marin'),
      at('hers', 'z', 'Mme Laurent'),
      { do: 'remove-application', application: 'away' },
      { do: 'remove-application', application: 'hers' },
    )
    const all = state.decide({ ...erase, everywhere: true })
    expect(all.ok && all.value.erase).toEqual([
      { application: 'app', subject: 'h' },
      { application: 'hers', subject: 'z' },
    ])
  })

  it('reaches a card off the board where their number stands beside the name in short', () => {
    const at = (application: string, id: string, name: string) =>
      opening({ application, people: [{ id, name, phone: '01 99 00 12 34' }] })
    const state = given(
      at('app', 'h', 'Mme Marie-Claude Müller'),
      at('short', 'x', 'MC Mueller'),
      at('his', 'y', 'M. Müller'),
      { do: 'remove-application', application: 'short' },
      { do: 'remove-application', application: 'his' },
    )
    const all = state.decide({ ...erase, everywhere: true })
    expect(all.ok && all.value.erase).toEqual([
      { application: 'app', subject: 'h' },
      { application: 'short', subject: 'x' },
    ])
  })

  it('leaves whoever was told from them as they are', () => {
    const at = (application: string) =>
      opening({ application, people: [{ id: 'h', name: 'Accueil', email: 'rh@brumelle.example' }] })
    const state = given(at('app'), at('other'), {
      do: 'split-people',
      application: 'other',
      person: 'h',
      identity: 'i',
    })
    const all = state.decide({ ...erase, everywhere: true })
    expect(all.ok && all.value.erase).toEqual([{ application: 'app', subject: 'h' }])
  })
})
