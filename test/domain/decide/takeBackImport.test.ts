import * as v from 'valibot'
import { beforeEach, describe, expect, it } from 'vitest'
import { decide } from '#domain/decide/decide.ts'
import { isMeeting } from '#domain/entry/entry.ts'
import type { Command } from '#domain/logbook/commands.ts'
import { detailsSchema, type Details } from '#domain/logbook/details.ts'
import { applyEvent, emptyLogbook, type LiveLogbook } from '#domain/logbook/logbook.ts'
import { importsOf } from '#domain/views/imports.ts'
import { READ_AT, sheetOf } from '#test/build/sheetFixture.ts'
import { bringIn } from '#test/build/tableImport.ts'

const CONTEXT = { now: READ_AT.now, zone: READ_AT.zone }
let logbook: LiveLogbook
beforeEach(() => {
  logbook = emptyLogbook(READ_AT.zone)
})

const act = (command: Command): void => {
  const decision = decide(logbook, command, CONTEXT)
  if (!decision.ok) throw new Error(decision.reason)
  for (const event of decision.value.events) applyEvent(logbook, event)
}
const mine = () => {
  const card = logbook.applications.get('mine')
  if (card === undefined) throw new Error('No card')
  return card
}
const open = (details: Partial<Details> = {}): void => {
  act({
    do: 'open-application',
    application: 'mine',
    details: v.parse(detailsSchema, {
      company: 'Acme',
      post: 'Dev',
      pace: 'normal',
      directContact: false,
      trial: 3,
      ...details,
    }),
    people: [],
    entries: [],
  })
}
const takeBack = (id: string): void => {
  act({ do: 'take-back-import', import: id })
}

describe('an import taken back from a card that was there', () => {
  it('leaves an interview that was told of since, with whom it names, and says so before', () => {
    open()
    bringIn(
      logbook,
      sheetOf(`Entreprise;Poste;Date entretien;Contact;Notes
Acme;Dev;2026-10-15;Paul Martin;Vu au salon`),
      'one',
    )
    expect(importsOf(logbook)).toMatchObject([{ changed: 0, kept: 0 }])
    const interview = mine().entries.find(isMeeting)
    const [person] = mine().people
    if (interview === undefined || person === undefined) throw new Error('Nothing came in')
    const told = { ...interview, met: [person.id], note: 'Ils cherchent quelqu’un pour mars.' }
    act({ do: 'correct-entry', application: 'mine', entry: told })
    expect(importsOf(logbook)).toMatchObject([{ cards: 0, changed: 0, kept: 1 }])
    takeBack('one')
    expect(mine().entries).toEqual([told])
    expect(mine().people).toEqual([person])
    expect(importsOf(logbook)).toMatchObject([{ kept: 0, isTakenBack: true }])
  })

  it('leaves somebody of whom more is known since', () => {
    open()
    bringIn(logbook, sheetOf('Entreprise;Poste;Contact\nAcme;Dev;Paul Martin'), 'one')
    const [person] = mine().people
    if (person === undefined) throw new Error('Nobody came in')
    const known = { ...person, phone: '+33 6 12 34 56 78' }
    act({ do: 'note-person', application: 'mine', person: known })
    takeBack('one')
    expect(mine().people).toEqual([known])
  })

  it.each([true, false])('says of it what was said of its sending before: %s', (sentUndated) => {
    open({ sentUndated })
    const before = JSON.stringify(mine().details)
    bringIn(logbook, sheetOf('Entreprise;Poste;Date candidature\nAcme;Dev;2026-10-01'), 'one')
    expect(mine().details.sentUndated).toBeUndefined()
    expect(mine().entries).toMatchObject([{ kind: 'applied' }])
    takeBack('one')
    expect(mine().entries).toEqual([])
    expect(JSON.stringify(mine().details)).toBe(before)
  })

  it('takes away its own questions, and leaves those of an import before it', () => {
    open()
    bringIn(logbook, sheetOf('Entreprise;Poste;Date entretien\nAcme;Dev;2026-10-15'), 'one')
    const before = mine().details.toTell
    expect(before?.map(({ asks }) => asks)).toEqual(['hour', 'whom', 'promise'])
    bringIn(logbook, sheetOf('Entreprise;Poste;Statut\nAcme;Dev;Refusée'), 'two')
    expect(mine().details.toTell).toHaveLength(4)
    takeBack('two')
    expect(mine().details.toTell).toEqual(before)
    takeBack('one')
    expect(mine().details).not.toHaveProperty('toTell')
  })

  it('leaves a place that is another one since, and empties what nobody touched', () => {
    open()
    const table = 'Entreprise;Poste;Ville;Source\nAcme;Dev;Lyon;Un ami'
    bringIn(logbook, sheetOf(table), 'one')
    expect(mine().details).toMatchObject({ place: 'Lyon', source: 'Un ami' })
    act({
      do: 'change-details',
      application: 'mine',
      details: { ...mine().details, place: 'Nice' },
    })
    takeBack('one')
    expect(mine().details).toMatchObject({ place: 'Nice' })
    expect(mine().details).not.toHaveProperty('source')
  })
})
