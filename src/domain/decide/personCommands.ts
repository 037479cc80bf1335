import type { Change } from './decision.ts'
import { present } from './present.ts'
import { same } from '#domain/same.ts'
import { threeWay } from './threeWay.ts'
import type { CommandOf } from '#domain/logbook/commands.ts'
import { personSchema } from '#domain/logbook/person.ts'
import type { Logbook } from '#domain/logbook/logbook.ts'
import { accepted, refused, type Outcome } from '#domain/outcome.ts'

/**
 * Adds a person, or changes what was known about them. A change of somebody who was taken off or
 * erased meanwhile does not bring them back.
 */
export const notePerson = (
  logbook: Logbook,
  { application: id, person: wanted, from }: CommandOf<'note-person'>,
): Outcome<Change> => {
  const application = present(logbook, id)
  if (!application.ok) return application
  const { people, details } = application.value
  const before = people.find((known) => known.id === wanted.id)
  if (before === undefined && from !== undefined) return refused('no-such-person')
  const merged = threeWay(personSchema, { current: before, from, wanted })
  if (!merged.ok) return merged
  const person = merged.value
  return accepted({
    events: same(before, person)
      ? []
      : [{ type: 'person-noted', application: id, subject: person.id, body: { person } }],
    said: { key: 'person-noted', company: details.company, person: person.name },
  })
}

/** Takes a person off the application; entries that name them keep what they say. */
export const removePerson = (
  logbook: Logbook,
  { application: id, person }: CommandOf<'remove-person'>,
): Outcome<Change> => {
  const application = present(logbook, id)
  if (!application.ok) return application
  const { people, details } = application.value
  const known = people.find((other) => other.id === person)
  if (known === undefined) return refused('no-such-person')
  return accepted({
    events: [{ type: 'person-removed', application: id, body: { person } }],
    said: { key: 'person-removed', company: details.company, person: known.name },
  })
}
