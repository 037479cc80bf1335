import { expect, it } from 'vitest'
import { forgottenInImports } from '#domain/decide/forgottenInImports.ts'
import type { Application } from '#domain/logbook/application.ts'
import type { ImportRecord } from '#domain/logbook/importRecord.ts'
import { emptyLogbook } from '#domain/logbook/logbook.ts'
import { anApplication } from '#test/build/anApplication.ts'
import { mail, PARIS, person } from '#test/build/entries.ts'

type Held = Pick<ImportRecord, 'rows' | 'cards' | 'filled' | 'added'>

const EMPTY = { rows: [], cards: [], filled: [], added: [] } as const
const recordOf = (given: Partial<Held>): ImportRecord => ({
  ...{ import: 'one', name: 'suivi.csv', at: '2026-11-24T09:00', zone: PARIS },
  counts: { read: 2, new: 2, joins: 0, 'already-there': 0, unreadable: 0, 'left-out': 0 },
  ...{ rows: [], cards: [] },
  ...given,
})
const forget = (record: ImportRecord, application: Application, gone?: string) =>
  forgottenInImports({ ...emptyLogbook(PARIS), imports: new Map([['one', record]]) }, [
    { application, ...(gone === undefined ? {} : { person: gone }) },
  ])

/** Of two cards, each alone in one list of a record: what stays once the first is erased. */
const OF_TWO: readonly (readonly [Partial<Held>, Partial<Held>])[] = [
  [
    {
      rows: [
        ['print-a', 'a'],
        ['print-b', 'b'],
      ],
    },
    { rows: [['print-b', 'b']] },
  ],
  [
    {
      cards: [
        ['a', 'print-a'],
        ['b', 'print-b'],
      ],
    },
    { cards: [['b', 'print-b']] },
  ],
  [
    {
      filled: [
        { application: 'a', field: 'place' },
        { application: 'b', field: 'cv' },
      ],
    },
    { filled: [{ application: 'b', field: 'cv' }] },
  ],
  [
    {
      added: [
        ['a', 'entry-a', 'print'],
        ['b', 'entry-b', 'print'],
      ],
    },
    { added: [['b', 'entry-b', 'print']] },
  ],
]

it.each(OF_TWO)('a record that names a card in one list alone forgets it: %j', (held, left) => {
  const record = recordOf(held)
  expect(forget(record, anApplication({ id: 'a' }))).toEqual({
    events: [
      {
        type: 'import-forgotten',
        application: null,
        subject: 'one',
        body: { import: 'one' },
      },
      {
        type: 'table-imported',
        application: null,
        subject: 'one',
        body: { ...record, ...EMPTY, ...left },
      },
    ],
    erase: [{ application: null, subject: 'one' }],
  })
})

it('a record that does not name the card stays as it is', () => {
  const record = recordOf({ rows: [['print-b', 'b']], cards: [['b', 'print-b']] })
  expect(forget(record, anApplication({ id: 'a' }))).toEqual({ events: [], erase: [] })
})

it('of a person erased only what is about them is forgotten, taken back or not', () => {
  const about = mail('2026-11-20T10:00', { id: 'about', to: 'ana' })
  const before = mail('2026-11-19T10:00', { id: 'before', to: 'ana' })
  const other = mail('2026-11-21T10:00', { id: 'other', to: 'bo' })
  const card = anApplication({
    id: 'a',
    people: [person('Ana'), person('Bo')],
    entries: [about, other],
  })
  const record = recordOf({
    rows: [['print-a', 'a']],
    cards: [['a', 'print-a']],
    filled: [
      { application: 'a', field: 'place' },
      { application: 'a', person: 'ana', field: 'phone' },
      { application: 'a', person: 'bo', field: 'phone' },
    ],
    added: ['ana', 'bo', 'about', 'before', 'other'].map((id) => ['a', id, 'print']),
  })
  const { events } = forget(record, { ...card, withdrawn: [before] }, 'ana')
  expect(events[1]?.body).toEqual({
    ...record,
    rows: [],
    cards: [['a', 'erased']],
    filled: [
      { application: 'a', field: 'place' },
      { application: 'a', person: 'bo', field: 'phone' },
    ],
    added: [
      ['a', 'bo', 'print'],
      ['a', 'other', 'print'],
    ],
  })
})
