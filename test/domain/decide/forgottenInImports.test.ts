import { beforeEach, describe, expect, it } from 'vitest'
import { decide } from '#domain/decide/decide.ts'
import { saidOfEvents } from '#domain/decide/saidOfEvents.ts'
import type { Command } from '#domain/logbook/commands.ts'
import { applyEvent, emptyLogbook, type LiveLogbook } from '#domain/logbook/logbook.ts'
import { importsOf } from '#domain/views/imports.ts'
import { READ_AT, sheetOf } from '#test/build/sheetFixture.ts'
import { bringIn } from '#test/build/tableImport.ts'

const SHEET = sheetOf(`Entreprise;Poste;Date entretien;Contact
Acme;Dev;2026-10-15;Marie Dupont <marie@acme.example>
Brumelle;Comptable;2026-10-16;Paul Martin`)
const LATER = sheetOf(`Entreprise;Poste;Ville;CV;Contact
Acme;Dev;Lyon;Court;Marie Dupont 06 12 34 56 78, Jean Petit
Cobalt;Vendeuse;;;`)

let logbook: LiveLogbook
beforeEach(() => {
  logbook = emptyLogbook(READ_AT.zone)
  bringIn(logbook, SHEET, 'one')
  bringIn(logbook, LATER, 'two')
})

const act = (command: Command) => {
  const decision = decide(logbook, command, { now: READ_AT.now, zone: READ_AT.zone })
  if (!decision.ok) throw new Error(decision.reason)
  const said = saidOfEvents(logbook, decision.value.events)
  for (const event of decision.value.events) applyEvent(logbook, event)
  return { ...decision.value, said }
}
const record = (id: string) => {
  const found = logbook.imports.get(id)
  if (found === undefined) throw new Error('No such import')
  return found
}
const EMPTIED = [
  { application: null, subject: 'one' },
  { application: null, subject: 'two' },
]

describe('what imports keep of what is erased', () => {
  it('holds prints of rows and of records before', () => {
    expect(record('one').rows).toHaveLength(2)
    expect(record('two').filled?.map(({ person, field }) => [person, field])).toEqual([
      [undefined, 'place'],
      [undefined, 'cv'],
      ['in-one-2-p0', 'phone'],
    ])
    expect(record('two').added?.map(([, id]) => id)).toEqual(['in-two-2-p0'])
  })

  it('holds nothing of a card that was erased, and what was written of it before is emptied', () => {
    const before = record('one')
    const { erase, said, inverse } = act({ do: 'erase-application', application: 'in-one-2' })
    expect(erase).toEqual([{ application: 'in-one-2' }, ...EMPTIED])
    expect(said).toEqual({ key: 'application-erased' })
    expect(inverse).toBeNull()
    for (const id of ['one', 'two'])
      expect(JSON.stringify([record(id).rows, record(id).cards])).not.toContain('in-one-2')
    expect([record('two').filled, record('two').added]).toEqual([[], []])
    expect(record('one').rows).toEqual(before.rows.filter(([, id]) => id === 'in-one-3'))
    expect(record('two').rows.map(([, id]) => id)).toEqual(['in-two-3'])
  })

  it('holds nothing of a person who was erased, and keeps what the card was filled with', () => {
    const person = 'in-one-2-p0'
    const { erase, said } = act({ do: 'erase-person', application: 'in-one-2', person })
    expect(erase).toEqual([{ application: 'in-one-2', subject: person }, ...EMPTIED])
    expect(said).toMatchObject({ key: 'person-erased' })
    for (const id of ['one', 'two'])
      expect(record(id).rows.map(([, card]) => card)).not.toContain('in-one-2')
    expect(record('two').filled?.map(({ field }) => field)).toEqual(['place', 'cv'])
    expect(JSON.stringify([record('one'), record('two')])).not.toContain(person)
    expect(importsOf(logbook)).toMatchObject([{ import: 'two' }, { import: 'one', changed: 1 }])
  })

  it('is left alone where nothing of it came from a file', () => {
    act({
      do: 'open-application',
      application: 'mine',
      details: { company: 'D', post: 'E', pace: 'normal', directContact: false, trial: 3 },
      people: [],
      entries: [],
    })
    const { erase } = act({ do: 'erase-application', application: 'mine' })
    expect(erase).toEqual([{ application: 'mine' }])
  })
})
