import { describe, expect, it } from 'vitest'
import { aHost, type TestHost } from '#test/build/aHost.ts'
import { opening } from '#test/build/commands.ts'
import { openHanded } from '#test/build/handedOver.ts'
import { boardOf } from '#test/build/boardOf.ts'

const CSV = `Entreprise;Poste;Date d'envoi;Statut
Citron;Vendeuse;13/10/2026;Envoyée
Pêche;Comptable;14/10/2026;Refusée après entretien
;;;
`

const opened = async (host: TestHost, csv = CSV): Promise<string> => {
  const view = await openHanded(host.handlers, csv, { name: 'suivi.csv' })
  expect(view).toMatchObject({ ok: true, value: { sort: 'table' } })
  return 'f1'
}
/** Imports what was shown: read first, written with the state it was read in. */
const imported = async (host: TestHost, file: string, id = 'one') => {
  const shown = await host.handlers.readTable({ file, choices: {}, from: 0, most: 1 })
  if (!shown.ok) throw new Error(shown.reason)
  const { revision } = shown.value
  return host.handlers.importTable({ file, choices: {}, import: id, revision })
}
const companies = async ({ handlers }: TestHost): Promise<readonly string[]> =>
  (await boardOf(handlers)).cards.map(({ company }) => company).toSorted()

describe('a table', () => {
  it('is read a page at a time, and only the rows of one fate where asked', async () => {
    const host = await aHost()
    const file = await opened(host)
    const page = await host.handlers.readTable({ file, choices: {}, from: 1, most: 1 })
    expect(page).toMatchObject({
      ok: true,
      value: { total: 2, counts: { read: 2, new: 2 }, rows: [{ company: 'Pêche' }] },
    })
    expect(page.ok && page.value.rows[0]).not.toHaveProperty('content')
    expect(
      await host.handlers.readTable({ file, choices: {}, from: 0, most: 5, only: 'unreadable' }),
    ).toMatchObject({ value: { total: 0, rows: [] } })
  })

  it('is written as one change, undone as one, and the same import again writes nothing', async () => {
    const host = await aHost()
    const file = await opened(host)
    const done = await imported(host, file)
    expect(done).toMatchObject({ ok: true, value: { counts: { new: 2 }, undoable: true } })
    expect(await companies(host)).toEqual(['Citron', 'Pêche'])
    expect(await imported(host, file)).toMatchObject({
      ok: true,
      value: { undoable: false },
    })
    expect(await companies(host)).toEqual(['Citron', 'Pêche'])
    await host.handlers.undo({})
    expect(await companies(host)).toEqual([])
  })

  it('is there already when it comes again, whatever was changed meanwhile', async () => {
    const host = await aHost()
    const file = await opened(host)
    await imported(host, file)
    expect(await host.handlers.readTable({ file, choices: {}, from: 0, most: 5 })).toMatchObject({
      value: { counts: { 'already-there': 2, new: 0 } },
    })
  })

  it('is listed among the imports, and taken back as a whole', async () => {
    const host = await aHost()
    const file = await opened(host)
    await imported(host, file)
    expect(host.handlers.imports(undefined)).toMatchObject([
      { import: 'one', name: 'suivi.csv', cards: 2, changed: 0, isTakenBack: false },
    ])
    await host.handlers.act([{ do: 'take-back-import', import: 'one' }])
    expect(await companies(host)).toEqual([])
    expect(host.handlers.imports(undefined)).toMatchObject([{ isTakenBack: true, cards: 0 }])
  })

  it('is refused while a question is open', async () => {
    const host = await aHost()
    const file = await opened(host, 'Entreprise;Date candidature\nCitron;03/04/2026\n')
    expect(await imported(host, file)).toEqual({
      ok: false,
      reason: 'questions-open',
    })
    expect(await companies(host)).toEqual([])
  })

  it('is written once where two ask for it at the same moment', async () => {
    const host = await aHost()
    const file = await opened(host)
    const both = await Promise.all([imported(host, file, 'one'), imported(host, file, 'two')])
    expect(both.map((done) => (done.ok ? done.value.counts.new : done.reason)).toSorted()).toEqual([
      2,
      'changed-since',
    ])
    // The same one, asked for again before its answer came, is one.
    const same = await Promise.all([imported(host, file, 'one'), imported(host, file, 'one')])
    expect(same.map(({ ok }) => ok)).toEqual([true, true])
    expect(await companies(host)).toEqual(['Citron', 'Pêche'])
  })

  it('is refused where the logbook changed since it was shown', async () => {
    const host = await aHost()
    const file = await opened(host)
    const shown = await host.handlers.readTable({ file, choices: {}, from: 0, most: 1 })
    await host.handlers.act([opening({ application: 'other', details: { company: 'Citron' } })])
    expect(
      await host.handlers.importTable({
        file,
        choices: {},
        import: 'one',
        revision: shown.ok ? shown.value.revision : 0,
      }),
    ).toEqual({ ok: false, reason: 'changed-since' })
    expect(await companies(host)).toEqual(['Citron'])
  })

  it('tells which cards it left something open of', async () => {
    const host = await aHost()
    const file = await opened(host)
    expect(host.handlers.toTell(undefined)).toEqual([])
    await imported(host, file)
    expect(host.handlers.toTell(undefined)).toMatchObject([
      { company: 'Pêche', tellings: expect.arrayContaining([{ asks: 'interview' }]) as unknown },
    ])
  })
})
