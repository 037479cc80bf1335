import type { Application } from '#domain/logbook/application.ts'
import type { Logbook } from '#domain/logbook/logbook.ts'
import type { Person } from '#domain/logbook/person.ts'
import { LayeredMap } from './layeredMap.ts'
import { makeSharedPeople } from '#domain/rules/plan/sharedPeople.ts'

/** One person as a card knows them. */
export interface KnownRecord {
  readonly application: Application
  readonly person: Person
}

/** Every record of a person over all cards, the one asked for first; empty where it is not known. */
export type RecordsOf = (application: string, person: string) => readonly KnownRecord[]

const isOnBoard = (card: Application | undefined): card is Application =>
  card?.presence === 'present'

/** Who is who on some cards, and how to take another state of a card in. */
const readWhoIsWho = (applications: Logbook['applications']) => {
  const cards = new Map([...applications].filter(([, card]) => isOnBoard(card)))
  const people = makeSharedPeople(cards)
  for (const card of cards.values()) people.note(card)
  const recordsOf: RecordsOf = (application, person) =>
    people.recordsOfPerson({ card: application, person }).flatMap((record) => {
      const card = cards.get(record.card)
      const known = card?.people.find(({ id }) => id === record.person)
      return card === undefined || known === undefined ? [] : [{ application: card, person: known }]
    })
  const follow = (id: string): void => {
    const card = applications.get(id)
    if (isOnBoard(card)) {
      cards.set(id, card)
      people.note(card)
    } else if (cards.delete(id)) people.forget(id)
  }
  return { recordsOf, follow }
}

/** Of many commands tried one after the other, all are read once: each after it costs what it changed. */
const tried = new WeakMap<
  Logbook['applications'],
  ReturnType<typeof readWhoIsWho> & { readonly writes: number }
>()

/** Who is who on the cards of a logbook; those taken off the board are left out. */
export const whoIsWho = ({ applications }: Logbook): RecordsOf => {
  if (!(applications instanceof LayeredMap)) return readWhoIsWho(applications).recordsOf
  const layered: LayeredMap<string, Application> = applications
  const before = tried.get(layered)
  const read = before ?? readWhoIsWho(layered)
  if (before !== undefined)
    for (const id of new Set(layered.writtenSince(before.writes))) before.follow(id)
  tried.set(layered, { ...read, writes: layered.writes })
  return read.recordsOf
}
