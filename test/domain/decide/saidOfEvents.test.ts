import { describe, expect, it } from 'vitest'
import { decideAll } from '#domain/decide/decideAll.ts'
import { saidOfEvents } from '#domain/decide/saidOfEvents.ts'
import type { Command } from '#domain/logbook/commands.ts'
import { defaultSettings } from '#domain/logbook/settings.ts'
import { CONTEXT, details, opening, recording } from '#test/build/commands.ts'
import { given } from '#test/build/deciding.ts'
import { interview, letGo, mail, note, person, thanks } from '#test/build/entries.ts'

const BEFORE = [
  opening({
    application: 'app',
    people: [person('p')],
    entries: [interview('2026-11-20T10:00', { id: 'i', met: ['p'] })],
  }),
  opening({ application: 'b', details: { company: 'Axovane' } }),
  opening({ application: 'gone', details: { company: 'Béryl' } }),
  { do: 'remove-application', application: 'gone' },
  { do: 'settle-step', application: 'app', step: 's', as: 'done' },
  { do: 'write-template', template: 'thanks', language: 'fr', body: 'Merci' },
] satisfies Command[]

const about = { application: 'app' }

/** One of every command, and what is asked together. */
const CHANGES: readonly (readonly Command[])[] = [
  [opening({ application: 'new', people: [person('q')], entries: [note('2026-11-20T10:00')] })],
  [{ do: 'change-details', ...about, details: details({ company: 'Autre' }) }],
  [{ do: 'note-person', ...about, person: person('q') }],
  [{ do: 'remove-person', ...about, person: 'p' }],
  [recording(thanks('2026-11-21T10:00', 'p', { id: 't' }))],
  [recording(note('2026-11-21T10:00'))],
  [
    {
      do: 'correct-entry',
      ...about,
      entry: interview('2026-11-19T10:00', { id: 'i', met: ['p'] }),
    },
  ],
  [
    {
      do: 'correct-entry',
      ...about,
      entry: interview('2026-11-20T10:00', { id: 'i', met: ['p'], note: 'vu' }),
    },
  ],
  [{ do: 'withdraw-entry', ...about, entry: 'i' }],
  [{ do: 'snooze-step', ...about, step: 't', until: '2026-12-01T10:00' }],
  [{ do: 'settle-step', ...about, step: 't', as: 'done' }],
  [{ do: 'settle-step', ...about, step: 't', as: 'dismissed' }],
  [{ do: 'reopen-step', ...about, step: 's' }],
  [recording(letGo('2026-11-21T10:00'))],
  [recording(letGo('2026-11-21T10:00'), 'b')],
  [{ do: 'remove-application', ...about }],
  [{ do: 'restore-application', application: 'gone' }],
  [{ do: 'merge-applications', application: 'app', into: 'b' }],
  [{ do: 'change-settings', settings: { ...defaultSettings(CONTEXT.zone), phoneFirst: true } }],
  [{ do: 'write-template', template: 'thanks', language: 'en', body: 'Thanks' }],
  [{ do: 'reset-template', template: 'thanks', language: 'fr' }],
  [
    { do: 'note-person', ...about, person: person('q') },
    recording(mail('2026-11-21T10:00', { id: 'm', to: 'q' })),
  ],
  [
    recording(thanks('2026-11-21T10:00', undefined, { id: 't1' }), 'app'),
    recording(thanks('2026-11-21T10:00', undefined, { id: 't2' }), 'b'),
  ],
]

/** One person on three cards, another on one. */
const CARDS = ['one', 'two', 'three'].map((application) =>
  opening({
    application,
    details: { company: `Maison ${application}` },
    people: [person('Rossi', { id: 'r', email: 'r@maison.example' }), person('Sow', { id: 's' })],
  }),
)
const ROSSI = person('Rossi', { id: 'r', email: 'r@maison.example' })
const moving = (to?: object) =>
  ({ do: 'move-person', application: 'one', person: 'r', identity: 'x', ...to }) as Command

/** What is told of one person on several cards at once. */
const OF_PEOPLE: readonly (readonly [string, readonly Command[]])[] = [
  ['they left, on three cards', [moving()]],
  [
    'they left, said on one card',
    [
      {
        do: 'note-person',
        application: 'one',
        person: { ...ROSSI, left: true },
        from: ROSSI,
      },
    ],
  ],
  [
    'they moved to a card opened for it by a form',
    [
      opening({
        application: 'new',
        details: { company: 'Lucarne' },
        people: [person('Rossi', { id: 'n' })],
        entries: [interview('2026-11-20T10:00', { met: ['n'] })],
      }),
      moving({ to: { application: 'new', person: person('Rossi', { id: 'n' }) } }),
    ],
  ],
  [
    'they moved to a card that was there',
    [moving({ to: { application: 'b', person: person('Rossi', { id: 'n' }) } })],
  ],
  [
    'another of the card has left',
    [
      {
        do: 'note-person',
        application: 'one',
        person: person('Sow', { id: 's', left: true }),
        from: person('Sow', { id: 's' }),
      },
    ],
  ],
  [
    'two of one card are one',
    [
      {
        do: 'join-people',
        application: 'one',
        person: 'r',
        with: { application: 'app', person: 'p' },
        identity: 'x',
      },
    ],
  ],
  [
    'one of three cards is somebody else',
    [{ do: 'split-people', application: 'one', person: 'r', identity: 'x' }],
  ],
  [
    'they left, and a line of one card tells it',
    [moving(), recording(note('2026-11-21T10:00'), 'one')],
  ],
  [
    'they were told from somebody else and stay who they were',
    [
      {
        do: 'note-person',
        application: 'one',
        person: { ...ROSSI, apart: true },
        from: ROSSI,
        identity: 'own',
      },
    ],
  ],
  [
    'they were recognised while they were written down',
    [
      { do: 'note-person', application: 'b', person: person('Rossi', { id: 'n' }) },
      {
        do: 'join-people',
        application: 'b',
        person: 'n',
        with: { application: 'one', person: 'r' },
        identity: 'x',
      },
    ],
  ],
]

describe('what is said of one person on several cards', () => {
  it.each(OF_PEOPLE)('is one sentence from the events too: %s', (_, commands) => {
    const { logbook } = given(...BEFORE, ...CARDS)
    const decision = decideAll(logbook, commands, CONTEXT)
    if (!decision.ok) throw new Error(decision.reason)
    expect(decision.value.said.key).not.toBe('several')
    expect(decision.value.events.length).toBeGreaterThan(0)
    expect(saidOfEvents(logbook, decision.value.events)).toEqual(decision.value.said)
  })
})

describe('what is said of events', () => {
  it.each(CHANGES.map((commands) => [commands.map((command) => command.do).join(', '), commands]))(
    'is what was said when %s was decided',
    (_, commands) => {
      const { logbook } = given(...BEFORE)
      const decision = decideAll(logbook, commands, CONTEXT)
      if (!decision.ok) throw new Error(decision.reason)
      expect(decision.value.events.length).toBeGreaterThan(0)
      expect(saidOfEvents(logbook, decision.value.events)).toEqual(decision.value.said)
    },
  )

  it('puts nothing into the drawer of what was closed before an interview', () => {
    const saidOf = (application: string) => {
      const decision = decideAll(
        given(...BEFORE).logbook,
        [recording(letGo('2026-11-21T10:00'), application)],
        CONTEXT,
      )
      return decision.ok ? decision.value.said.key : decision.reason
    }
    expect(saidOf('app')).toBe('let-go')
    expect(saidOf('b')).toBe('sent-let-go')
  })

  it('names a line that came back, which no command writes', () => {
    const { logbook, apply } = given(...BEFORE)
    apply([{ type: 'entry-withdrawn', application: 'app', body: { entry: 'i' } }])
    expect(
      saidOfEvents(logbook, [
        { type: 'entry-reinstated', application: 'app', body: { entry: 'i' } },
      ]),
    ).toMatchObject({ key: 'entry-reinstated', company: 'Brumelle Logistique' })
  })
})
