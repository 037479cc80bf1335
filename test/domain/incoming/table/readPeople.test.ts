import { beforeEach, describe, expect, it } from 'vitest'
import { decide } from '#domain/decide/decide.ts'
import { DEFAULT_DETAILS } from '#domain/logbook/details.ts'
import { applyEvent, emptyLogbook, type LiveLogbook } from '#domain/logbook/logbook.ts'
import type { Person } from '#domain/logbook/person.ts'
import { READ_AT, sheetOf } from '#test/build/sheetFixture.ts'
import { bringIn, readAgainst } from '#test/build/tableImport.ts'

let logbook: LiveLogbook
const open = (id: string, company: string, ...people: Person[]): void => {
  const decision = decide(
    logbook,
    {
      do: 'open-application',
      application: id,
      details: { ...DEFAULT_DETAILS, company, post: 'Dev' },
      people,
      entries: [],
    },
    { now: READ_AT.now, zone: READ_AT.zone },
  )
  if (!decision.ok) throw new Error(decision.reason)
  for (const event of decision.value.events) applyEvent(logbook, event)
}
beforeEach(() => {
  logbook = emptyLogbook(READ_AT.zone)
  open('acme', 'Acme SA', { id: 'm', name: 'Marie Dupont' })
  open('brumelle', 'Brumelle', {
    id: 'p',
    name: 'Paul Martin',
    linkedin: 'https://www.linkedin.com/in/paul-martin/',
  })
})
const fates = (written: string) =>
  readAgainst(logbook, sheetOf(written)).rows.map(({ fate, reason }) => reason ?? fate)

const CONNECTIONS = `First Name;Last Name;URL;Email Address;Company;Position;Connected On
Marie;Dupont;https://www.linkedin.com/in/marie;;Acme;HR;05 Nov 2026
Paul;Martin;https://fr.linkedin.com/in/paul-martin?trk=x;;Elsewhere;CTO;06 Nov 2026
Marie;Dupont;https://www.linkedin.com/in/another;;Nowhere;HR;07 Nov 2026
;;;;Acme;HR;08 Nov 2026`

describe('connections of LinkedIn', () => {
  it('say who of those known accepted, and when; nobody else comes in', () => {
    expect(fates(CONNECTIONS)).toEqual(['joins', 'joins', 'not-known', 'name-missing'])
    bringIn(logbook, sheetOf(CONNECTIONS), 'one')
    expect(logbook.applications.get('acme')?.entries).toMatchObject([
      { kind: 'linkedin-acceptance', id: 'in-one-2-l', from: 'm', at: '2026-11-05T12:00' },
    ])
    expect(logbook.applications.get('brumelle')?.people).toHaveLength(1)
    expect(logbook.applications.size).toBe(2)
  })

  it('add nothing the second time', () => {
    bringIn(logbook, sheetOf(CONNECTIONS), 'one')
    expect(fates(CONNECTIONS)).toEqual([
      'already-there',
      'already-there',
      'not-known',
      'name-missing',
    ])
  })

  it('of somebody on two cards of a company are noted on one of them, and not again', () => {
    open('other', 'Acme', { id: 'm2', name: 'Marie Dupont' })
    bringIn(logbook, sheetOf(CONNECTIONS), 'one')
    const noted = [...logbook.applications.values()].flatMap(({ entries }) => entries)
    expect(noted.filter(({ at }) => at.startsWith('2026-11-05'))).toHaveLength(1)
  })
})

describe('invitations of LinkedIn', () => {
  const INVITATIONS = `From;To;Sent At;Message;Direction
Anne Roy;Marie Dupont;11/2/26, 9:30 AM;Bonjour Marie;OUTGOING
Paul Martin;Anne Roy;11/3/26, 9:30 AM;;INCOMING
Anne Roy;Zoe Nobody;11/4/26, 9:30 AM;;OUTGOING`

  it('that went out tell whom it was proposed to', () => {
    expect(fates(INVITATIONS)).toEqual(['joins', 'not-ours', 'not-known'])
    bringIn(logbook, sheetOf(INVITATIONS), 'one')
    expect(logbook.applications.get('acme')?.entries).toMatchObject([
      { kind: 'linkedin-invitation', to: 'm', at: '2026-11-02T09:30', text: 'Bonjour Marie' },
    ])
    expect(fates(INVITATIONS)[0]).toBe('already-there')
  })
})

describe('a list of people', () => {
  const PEOPLE = `Nom;Entreprise;Fonction;Email;Rencontrée à
Zoé Petit;Acme;DRH;zoe@acme.example;Salon
Marie Dupont;Acme;;;
Luc Roy;Nowhere;;;`

  it('joins the cards of their companies, with all that is told of them', () => {
    expect(fates(PEOPLE)).toEqual(['joins', 'already-there', 'no-card'])
    bringIn(logbook, sheetOf(PEOPLE), 'one')
    const card = logbook.applications.get('acme')
    expect(card?.people[1]).toEqual({
      id: 'in-one-2-p0',
      name: 'Zoé Petit',
      role: 'DRH',
      email: 'zoe@acme.example',
    })
    expect(card?.entries).toMatchObject([{ kind: 'note', note: 'Rencontrée à: Salon' }])
  })
})
