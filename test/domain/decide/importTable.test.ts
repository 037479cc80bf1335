import * as v from 'valibot'
import { beforeEach, describe, expect, it } from 'vitest'
import { decide } from '#domain/decide/decide.ts'
import { decideImport } from '#domain/decide/importTable.ts'
import { pastChange } from '#domain/decide/pastChange.ts'
import { commandSchema, type Command } from '#domain/logbook/commands.ts'
import { eventSchemas, type EventDraft } from '#domain/logbook/events.ts'
import { applyEvent, emptyLogbook, rebuild, type LiveLogbook } from '#domain/logbook/logbook.ts'
import { toTell } from '#domain/logbook/toTell.ts'
import { importsOf } from '#domain/views/imports.ts'
import { READ_AT, sheetOf } from '#test/build/sheetFixture.ts'
import { bringIn, decidedImport, readAgainst } from '#test/build/tableImport.ts'

const SHEET = sheetOf(`Entreprise;Poste;Statut;Date candidature;Date entretien;Contact;Salaire
Acme;Dev;Entretien passé;2026-10-01;2026-10-15;Marie Dupont <marie@acme.example>;40k
Brumelle;Comptable;Entretien;2026-10-02;;;
Cobalt;Vendeuse;Refusée;2026-10-03;;;
Delta;Vendeuse;Brouillon;;;;`)

const CONTEXT = { now: READ_AT.now, zone: READ_AT.zone }
let logbook: LiveLogbook
beforeEach(() => {
  logbook = emptyLogbook(READ_AT.zone)
})

const apply = (events: readonly EventDraft[] | null): void => {
  for (const event of events ?? []) applyEvent(logbook, event)
}
const act = (command: Command): void => {
  const decision = decide(logbook, command, CONTEXT)
  if (!decision.ok) throw new Error(decision.reason)
  apply(decision.value.events)
}
const onBoard = () =>
  [...logbook.applications.values()].filter(({ presence }) => presence === 'present')
const card = (company: string) => {
  const found = onBoard().find(({ details }) => details.company === company)
  if (found === undefined) throw new Error(`No card of ${company}`)
  return found
}
/** What a logbook shows: cards that are there, and imports. */
const shown = () => JSON.stringify([onBoard(), importsOf(logbook).map((line) => line.isTakenBack)])

describe('an import', () => {
  it('opens the cards of a table with ids of its own, and lists itself', () => {
    const { reading, decision } = bringIn(logbook, SHEET, 'one')
    expect(reading.counts).toMatchObject({ read: 4, new: 4 })
    expect(onBoard().map(({ id }) => id)).toEqual(['in-one-2', 'in-one-3', 'in-one-4', 'in-one-5'])
    expect(decision.said).toEqual({ key: 'table-imported', count: 4 })
    // Nothing of it went onto a card that was there.
    expect(Object.keys(decision.events.at(-1)?.body ?? {})).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:filled|added)$/u)]),
    )
    expect(importsOf(logbook)).toMatchObject([
      { import: 'one', name: 'suivi.csv', cards: 4, changed: 0, isTakenBack: false },
    ])
  })

  it('keeps what a file left open, to be told later', () => {
    bringIn(logbook, SHEET, 'one')
    expect(toTell(card('Acme')).map(({ asks }) => asks)).toEqual(['hour', 'whom', 'promise'])
    expect(toTell(card('Brumelle'))).toEqual([{ asks: 'interview' }])
    expect(toTell(card('Cobalt')).map(({ asks }) => asks)).toEqual(['outcome'])
    expect(toTell(card('Delta'))).toEqual([])
  })

  it('writes only what the schemas of commands and events take, unchanged', () => {
    const { decision } = bringIn(logbook, SHEET, 'one')
    for (const { type, body } of decision.events)
      expect(v.parse(eventSchemas[type] as v.GenericSchema, body)).toEqual(body)
    const taken = v.parse(commandSchema, { do: 'take-back-import', import: 'one' })
    expect(taken).toEqual({ do: 'take-back-import', import: 'one' })
  })

  it('writes nothing that a person could not have written', () => {
    const reading = readAgainst(logbook, SHEET)
    const tooLong: Command = {
      do: 'record-entry',
      application: 'in-one-2',
      entry: {
        kind: 'refusal',
        id: 'in-one-2-x',
        at: READ_AT.now,
        zone: READ_AT.zone,
        reason: 'non '.repeat(6000),
      },
    }
    expect(
      decideImport(
        logbook,
        { import: 'one', name: 'suivi.csv', counts: reading.counts, rows: [], commands: [tooLong] },
        CONTEXT,
      ),
    ).toEqual({ ok: false, reason: 'text-too-long', field: 'entry.reason' })
  })

  it('keeps every word of a reason that is too long for one text', () => {
    const reason = 'Trop loin '.repeat(2500).trim()
    bringIn(logbook, sheetOf(`Entreprise;Statut;Motif du refus\nAcme;Refusée;${reason}`), 'one')
    const { entries, details } = card('Acme')
    const refusal = entries.find(({ kind }) => kind === 'refusal')
    const told = refusal?.kind === 'refusal' ? refusal.reason : undefined
    expect(told?.length).toBeLessThanOrEqual(20_000)
    expect(`${told ?? ''} ${details.notes ?? ''}`).toBe(reason)
  })

  it('written twice with one id is written once', () => {
    const { reading } = bringIn(logbook, SHEET, 'one')
    expect(decidedImport(logbook, reading, 'one').events).toEqual([])
  })

  it('of the same file adds nothing, whatever was changed on the cards', () => {
    bringIn(logbook, SHEET, 'one')
    const { id, details } = card('Acme')
    act({
      do: 'change-details',
      application: id,
      details: { ...details, company: 'Acme Europe', post: 'Cheffe' },
    })
    act({ do: 'withdraw-entry', application: id, entry: `${id}-i0` })
    const again = readAgainst(logbook, SHEET)
    expect(again.counts).toMatchObject({ 'already-there': 4, new: 0, joins: 0 })
  })

  it('is taken back by one undo, and made again', () => {
    const before = shown()
    const { decision } = bringIn(logbook, SHEET, 'one')
    apply(decision.inverse)
    expect(onBoard()).toEqual([])
    expect(shown()).toBe(before.replace('[[],[]]', '[[],[true]]'))
  })

  it('read from the log again is the change it was', () => {
    const before = emptyLogbook(READ_AT.zone)
    const { decision } = bringIn(logbook, SHEET, 'one')
    const past = pastChange(before, { id: 'did:x', at: 0, events: decision.events })
    expect(past.said).toEqual(decision.said)
    expect(past.back).toEqual(decision.inverse)
  })

  it('of a later version of the file adds what is new and moves nothing back', () => {
    bringIn(logbook, SHEET, 'one')
    const { reading } = bringIn(
      logbook,
      sheetOf(`Entreprise;Poste;Statut;Date candidature;Ville
Acme;Dev;Envoyée;2026-10-01;Lyon
Brumelle;Comptable;Refusée;2026-10-02;
Écho;Dev;Envoyée;2026-11-03;`),
      'two',
    )
    expect(reading.rows.map(({ fate, adds }) => [fate, adds?.map(({ fact }) => fact)])).toEqual([
      ['joins', ['place']],
      ['joins', ['refused']],
      ['new', undefined],
    ])
    expect(card('Acme').details.place).toBe('Lyon')
    expect(card('Acme').entries.map(({ kind }) => kind)).toEqual(['applied', 'interview'])
    expect(card('Brumelle').entries.map(({ kind }) => kind)).toEqual(['applied', 'refusal'])
  })
})

describe('an import taken back', () => {
  it('takes its cards off the board, also after other work and from the log alone', () => {
    const events: EventDraft[] = []
    const { decision } = bringIn(logbook, SHEET, 'one')
    events.push(...decision.events)
    const { id } = card('Cobalt')
    const note: Command = {
      do: 'record-entry',
      application: id,
      entry: { kind: 'note', id: 'mine', at: '2026-11-20T10:00', zone: READ_AT.zone, note: 'vu' },
    }
    const noted = decide(logbook, note, CONTEXT)
    if (noted.ok) events.push(...noted.value.events)
    logbook = rebuild(events, READ_AT.zone)
    expect(importsOf(logbook)).toMatchObject([{ cards: 4, changed: 1 }])
    const back = decide(logbook, { do: 'take-back-import', import: 'one' }, CONTEXT)
    if (!back.ok) throw new Error(back.reason)
    expect(back.value.said).toEqual({ key: 'import-taken-back', count: 4 })
    const before = shown()
    apply(back.value.events)
    expect(onBoard()).toEqual([])
    expect(importsOf(logbook)).toMatchObject([{ cards: 0, isTakenBack: true }])
    apply(back.value.inverse)
    expect(shown()).toBe(before)
  })

  it('leaves on cards that were there what somebody wrote, and takes away what it added', () => {
    act({
      do: 'open-application',
      application: 'mine',
      details: {
        company: 'Acme',
        post: '',
        postUnknown: true,
        pace: 'normal',
        directContact: false,
        trial: 3,
      },
      people: [{ id: 'p', name: 'Marie Dupont' }],
      entries: [],
    })
    const before = JSON.stringify(onBoard())
    const { reading } = bringIn(
      logbook,
      sheetOf(`Entreprise;Poste;Statut;Lien;Contact;Salaire
Acme;;Refusée;https://acme.example/offre/12345;Marie Dupont <marie@acme.example>, Paul Martin;40k`),
      'two',
    )
    expect(reading.rows[0]).toMatchObject({ fate: 'joins', joins: { application: 'mine' } })
    expect(card('Acme').people).toMatchObject([
      { id: 'p', email: 'marie@acme.example' },
      { name: 'Paul Martin' },
    ])
    act({ do: 'take-back-import', import: 'two' })
    const [left] = onBoard()
    expect(JSON.stringify([{ ...left, withdrawn: [], notedOrder: undefined }])).toBe(before)
  })

  it('is refused for an import nobody made, and says nothing new the second time', () => {
    expect(decide(logbook, { do: 'take-back-import', import: 'none' }, CONTEXT)).toMatchObject({
      ok: false,
    })
    bringIn(logbook, SHEET, 'one')
    act({ do: 'take-back-import', import: 'one' })
    const again = decide(logbook, { do: 'take-back-import', import: 'one' }, CONTEXT)
    expect(again.ok && again.value.events).toEqual([])
    expect(readAgainst(logbook, SHEET).counts).toMatchObject({ new: 4 })
  })
})
