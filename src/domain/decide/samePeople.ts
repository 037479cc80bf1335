import type { Application } from '#domain/logbook/application.ts'
import { rowOf, type Entry } from '#domain/entry/entry.ts'
import type { Person } from '#domain/logbook/person.ts'
import { unlikeUnited, withUnlike } from '#domain/logbook/unlike.ts'
import { personKeys } from '#domain/logbook/samePerson.ts'

/** Ids of people on one card, by the ids they have on another. */
export type PeopleThere = ReadonlyMap<string, string>

/** Two cards of one company tell of the same people: who they are on `into`, where their ids differ. */
export const samePeople = (from: Application, into: Application): PeopleThere => {
  const { company } = into.details
  const idOf = new Map(
    into.people.flatMap((person) => personKeys(person, company).map((key) => [key, person.id])),
  )
  const known = new Set(into.people.map(({ id }) => id))
  return new Map(
    from.people.flatMap((person) => {
      const there = personKeys(person, company)
        .map((key) => idOf.get(key))
        .find((id) => id !== undefined)
      return there === undefined || known.has(person.id) ? [] : [[person.id, there] as const]
    }),
  )
}

/** What was known of a person, completed by what only the other account knew; whom either is not, they are not. */
export const completedPerson = (person: Person, other: Person): Person =>
  withUnlike({ ...other, ...person }, unlikeUnited([other.unlike, person.unlike]))

/** An entry of the other card, telling of its people by the ids they have here. */
export const renamed = (entry: Entry, there: PeopleThere): Entry =>
  rowOf(entry.kind).people.renamed(entry, (id) => there.get(id) ?? id)
