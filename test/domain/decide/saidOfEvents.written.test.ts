import { describe, expect, it } from 'vitest'
import { saidOfEvents, saidOfImport } from '#domain/decide/saidOfEvents.ts'
import type { Command } from '#domain/logbook/commands.ts'
import type { EventDraft } from '#domain/logbook/events.ts'
import { CONTEXT, details, opening } from '#test/build/commands.ts'
import { given } from '#test/build/deciding.ts'
import { interview, person, thanks } from '#test/build/entries.ts'

const ROSSI = person('Rossi', { id: 'r', email: 'r@maison.example' })
const CARDS = ['one', 'two'].map((application) =>
  opening({
    application,
    details: { company: `Maison ${application}` },
    people: [ROSSI, person('Sow', { id: 's' })],
  }),
)
const EMPTIED = { type: 'person-noted', application: 'one', body: null } as const
const SPLIT = { type: 'person-identified', application: 'one', body: { person: 's', apart: true } }
const OPENED = { type: 'application-opened', application: 'new', body: { details: details() } }

/** What no command decides so: written by a union, an erasure, an older program. */
const OF_EVENTS: readonly (readonly [string, readonly object[], object])[] = [
  ['nothing', [], { key: 'several', count: 0 }],
  [
    'another logbook',
    [
      OPENED,
      {
        type: 'logbook-added',
        application: null,
        body: { from: 'Mac', events: 9, opened: 3, changed: 2 },
      },
    ],
    { key: 'logbook-added', count: 5 },
  ],
  [
    'what is left of an import',
    [{ type: 'import-forgotten', application: null, body: { import: 'i' } }],
    { key: 'application-erased' },
  ],
  ['a person emptied since', [EMPTIED], { key: 'details-changed', company: 'Maison one' }],
  [
    'a withdrawn line that is gone',
    [{ type: 'entry-withdrawn', application: 'one', body: { entry: 'nope' } }],
    { key: 'entry-withdrawn', company: 'Maison one' },
  ],
  [
    'a line come back that is gone',
    [{ type: 'entry-reinstated', application: 'one', body: { entry: 'nope' } }],
    { key: 'entry-reinstated', company: 'Maison one' },
  ],
  [
    'two people noted, one of whom left',
    [
      { type: 'person-noted', application: 'one', body: { person: { ...ROSSI, left: true } } },
      { type: 'person-noted', application: 'one', body: { person: person('Yann') } },
    ],
    { key: 'several', count: 2 },
  ],
  [
    'somebody who came while another card was opened',
    [
      OPENED,
      {
        type: 'person-noted',
        application: 'two',
        body: { person: person('Yann', { movedHere: true }) },
      },
    ],
    { key: 'several', count: 2 },
  ],
  [
    'somebody told apart on one card, one elsewhere',
    [{ ...SPLIT, body: { person: 'r' } }, SPLIT],
    { key: 'people-split', company: 'Maison one', person: 'Sow' },
  ],
]

/** The lines of a card, of which the one that is told is not the first. */
const LINES = [
  opening({
    application: 'lines',
    details: { company: 'Cèdre' },
    people: [person('p'), person('q')],
    entries: [
      interview('2026-11-10T10:00', { id: 'early', met: ['p'], note: 'vu' }),
      thanks('2026-11-11T10:00', 'p', { id: 'first' }),
      interview('2026-11-19T10:00', { id: 'late', met: ['q'] }),
      thanks('2026-11-20T10:00', 'q', { id: 'second' }),
    ],
  }),
] satisfies Command[]

describe('what is said of events that no command writes so', () => {
  it.each(OF_EVENTS)('of %s', (_, events, said) => {
    const { logbook } = given(...CARDS)
    expect(saidOfEvents(logbook, events as readonly EventDraft[])).toStrictEqual(said)
  })

  it.each<[string, EventDraft, object]>([
    [
      'told for the first time',
      {
        type: 'entry-corrected',
        application: 'lines',
        body: { entry: interview('2026-11-19T10:00', { id: 'late', met: ['q'], note: 'vu' }) },
      },
      { key: 'interview' },
    ],
    [
      'withdrawn',
      { type: 'entry-withdrawn', application: 'lines', body: { entry: 'second' } },
      { key: 'entry-withdrawn', person: 'q' },
    ],
    [
      'come back',
      { type: 'entry-reinstated', application: 'lines', body: { entry: 'second' } },
      { key: 'entry-reinstated', person: 'q' },
    ],
  ])('is of the line itself: %s', (_, event, said) => {
    const { logbook, apply } = given(...LINES)
    if (event.type === 'entry-reinstated')
      apply(
        ['first', 'second'].map((entry) => ({
          type: 'entry-withdrawn',
          application: 'lines',
          body: { entry },
        })),
      )
    expect(saidOfEvents(logbook, [event])).toMatchObject({ company: 'Cèdre', ...said })
  })

  it('is that they are one, of somebody who was told apart before', () => {
    const { logbook, apply } = given(...CARDS)
    apply([{ ...SPLIT, body: { person: 'r', apart: true } } as EventDraft])
    const noted = { type: 'person-noted', application: 'one' } as const
    expect(
      saidOfEvents(logbook, [
        { ...noted, body: { person: { ...ROSSI, apart: true, identity: 'x' } } },
        { type: 'person-identified', application: 'two', body: { person: 'r', identity: 'x' } },
      ]),
    ).toEqual({ key: 'people-joined', company: 'Maison one', person: 'Rossi' })
  })

  it('counts the rows of a table, those too that joined a card', () => {
    const counts = { read: 9, new: 3, joins: 2, 'already-there': 1, unreadable: 2, 'left-out': 1 }
    const record = { import: 'i', name: 't.csv', at: '2026-11-21T10:00', zone: CONTEXT.zone }
    const written = { ...record, counts, rows: [], cards: [['a', 'x']] as [string, string][] }
    expect(saidOfImport(written)).toEqual({ key: 'table-imported', count: 5 })
    expect(saidOfImport({ ...written, takenBack: true })).toEqual({
      key: 'import-taken-back',
      count: 1,
    })
  })
})
