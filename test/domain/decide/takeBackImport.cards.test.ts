import { describe, expect, it } from 'vitest'
import { takeBackImport } from '#domain/decide/takeBackImport.ts'
import type { Application } from '#domain/logbook/application.ts'
import { valuePrint } from '#domain/logbook/cardPrint.ts'
import type { Details } from '#domain/logbook/details.ts'
import type { ImportRecord } from '#domain/logbook/importRecord.ts'
import { emptyLogbook } from '#domain/logbook/logbook.ts'
import { anApplication, type ApplicationSpec } from '#test/build/anApplication.ts'
import { applied, interview, note, PARIS, person } from '#test/build/entries.ts'

type Put = Partial<Pick<ImportRecord, 'cards' | 'filled' | 'added'>>
type Filling = Omit<NonNullable<ImportRecord['filled']>[number], 'application'>

const AT = '2026-11-20T10:00'
const recordOf = (put: Put): ImportRecord => ({
  ...{ import: 'one', name: 'suivi.csv', at: '2026-11-24T09:00', zone: PARIS },
  counts: { read: 1, new: 0, joins: 1, 'already-there': 0, unreadable: 0, 'left-out': 0 },
  ...{ rows: [], cards: [] },
  ...put,
})
/** What taking an import back writes of the cards: the last event is its record. */
const written = (put: Put, ...cards: readonly Application[]) => {
  const logbook = emptyLogbook(PARIS)
  for (const card of cards) logbook.applications.set(card.id, card)
  logbook.imports.set('one', recordOf(put))
  const taken = takeBackImport(logbook, { do: 'take-back-import', import: 'one' })
  if (!taken.ok) throw new Error(taken.reason)
  const last = taken.value.events.at(-1)
  expect(last).toMatchObject({ type: 'table-imported', body: { takenBack: true } })
  return taken.value.events.slice(0, -1)
}
const filling = (...fields: readonly Filling[]): Put => ({
  filled: fields.map((field) => ({ application: 'app', ...field })),
})
const detailsAfter = (spec: ApplicationSpec, ...fields: readonly Filling[]): Details => {
  const [event, ...others] = written(filling(...fields), anApplication(spec))
  expect([event?.type, ...others]).toEqual(['details-changed'])
  return (event?.body as { details: Details }).details
}

describe('the details of a card that was there', () => {
  const sent = { field: 'sentUndated', before: true } as const

  it('say again that it was sent some day, unless it is known which', () => {
    expect(detailsAfter({ entries: [note(AT)] }, sent).sentUndated).toBe(true)
    expect(detailsAfter({ entries: [note(AT), applied(AT)] }, sent)).not.toHaveProperty(
      'sentUndated',
    )
  })

  it('lose what was filled, also where the day it was sent is known', () => {
    const source = { field: 'source', print: valuePrint('Un ami') }
    const spec = { details: { source: 'Un ami' }, entries: [applied(AT)] }
    expect(detailsAfter(spec, source)).not.toHaveProperty('source')
  })

  it('know of no post where the import alone knew one', () => {
    const post = { field: 'post', print: valuePrint('Dev') }
    expect(detailsAfter({ details: { post: 'Dev' } }, post)).toMatchObject({
      post: '',
      postUnknown: true,
    })
  })

  it('keep a question of it that is about an entry that stays', () => {
    const [stays, gone] = ['stays', 'gone'].map((entry) => ({ asks: 'hour', entry }) as const)
    const asked = [stays, gone].map((telling) => ({ field: 'toTell', print: valuePrint(telling) }))
    const spec = {
      details: { toTell: [stays, gone] } as Partial<Details>,
      entries: [interview(AT, { id: 'stays' })],
    }
    expect(detailsAfter(spec, ...asked).toTell).toEqual([stays])
  })
})

describe('the people of a card that was there', () => {
  const phone = '+33 1 99 00 12 34'
  const [ana, bo, zoe] = [person('Ana', { phone }), person('Bo', { phone }), person('Zoé')]
  const card = anApplication({ people: [ana, bo, zoe] })

  it('lose what was filled of each, and nothing else is written', () => {
    const filled = { person: 'ana', field: 'phone', print: valuePrint(phone) }
    expect(written(filling(filled), card)).toEqual([
      {
        type: 'person-noted',
        application: 'app',
        subject: 'ana',
        body: { person: person('Ana') },
      },
    ])
  })

  it('go where the import added them, and the details stay as they are', () => {
    expect(written({ added: [['app', zoe.id, valuePrint(zoe)]] }, card)).toMatchObject([
      { type: 'person-removed', application: 'app', body: { person: zoe.id } },
    ])
  })
})

it('writes nothing of cards it had nothing to do with, nor of one that is off the board already', () => {
  const opened = anApplication({ id: 'opened' })
  const removed: Application = { ...anApplication({ id: 'removed' }), presence: 'removed' }
  const other = anApplication({ id: 'other', people: [person('Ana')], entries: [note(AT)] })
  const cards: ImportRecord['cards'] = [
    ['opened', 'print'],
    ['removed', 'print'],
  ]
  expect(written({ cards }, opened, removed, other)).toEqual([
    { type: 'application-removed', application: 'opened', body: {} },
  ])
})
