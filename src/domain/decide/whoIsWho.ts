import type { Application } from '#domain/logbook/application.ts'
import type { Logbook } from '#domain/logbook/logbook.ts'
import type { Person } from '#domain/logbook/person.ts'
import { makeSharedPeople } from '#domain/rules/plan/sharedPeople.ts'

/** One person as a card knows them. */
export interface KnownRecord {
  readonly application: Application
  readonly person: Person
}

/** Every record of a person over all cards, the one asked for first; empty where it is not known. */
export type RecordsOf = (application: string, person: string) => readonly KnownRecord[]

/** Who is who on the cards of a logbook; those taken off the board are left out. */
export const whoIsWho = ({ applications }: Logbook): RecordsOf => {
  const cards = new Map([...applications].filter(([, { presence }]) => presence === 'present'))
  const people = makeSharedPeople(cards)
  for (const card of cards.values()) people.note(card)
  return (application, person) =>
    people.recordsOfPerson({ card: application, person }).flatMap((record) => {
      const card = cards.get(record.card)
      const known = card?.people.find(({ id }) => id === record.person)
      return card === undefined || known === undefined ? [] : [{ application: card, person: known }]
    })
}
