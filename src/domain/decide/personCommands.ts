import type { Change } from './decision.ts'
import { identityKnown, withIdentity } from './identityCommands.ts'
import { present } from './present.ts'
import { same } from '#domain/same.ts'
import { saidOfNoted } from './saidOfNoted.ts'
import { threeWay } from './threeWay.ts'
import { whoIsWho } from './whoIsWho.ts'
import type { CommandOf } from '#domain/logbook/commands.ts'
import type { EventDraft } from '#domain/logbook/events.ts'
import { personSchema, type Person } from '#domain/logbook/person.ts'
import type { Logbook } from '#domain/logbook/logbook.ts'
import { accepted, refused, type Outcome } from '#domain/outcome.ts'

/**
 * Told from others by this form, a person stays who they were on their own other cards: every one of
 * these records is told so, as the details they share tell it no longer.
 */
const heldTogether = (
  logbook: Logbook,
  application: string,
  { before, person }: { readonly before: Person | undefined; readonly person: Person },
  fresh: string | undefined,
): { readonly person: Person; readonly others: readonly EventDraft[] } => {
  const isToldApart = person.apart === true && before?.apart !== true
  const [, ...rest] = isToldApart ? whoIsWho(logbook)(application, person.id) : []
  const identity = rest.length === 0 ? undefined : (person.identity ?? identityKnown(rest) ?? fresh)
  return identity === undefined
    ? { person, others: [] }
    : { person: { ...person, identity }, others: withIdentity(rest, identity) }
}

/**
 * Adds a person, or changes what was known about them. A change of somebody who was taken off or
 * erased meanwhile does not bring them back.
 */
export const notePerson = (
  logbook: Logbook,
  { application: id, person: wanted, from, identity }: CommandOf<'note-person'>,
): Outcome<Change> => {
  const application = present(logbook, id)
  if (!application.ok) return application
  const { people, details } = application.value
  const before = people.find((known) => known.id === wanted.id)
  if (before === undefined && from !== undefined) return refused('no-such-person')
  const merged = threeWay(personSchema, { current: before, from, wanted })
  if (!merged.ok) return merged
  const { person, others } = heldTogether(logbook, id, { before, person: merged.value }, identity)
  return accepted({
    events: same(before, person)
      ? []
      : [
          { type: 'person-noted', application: id, subject: person.id, body: { person } },
          ...others,
        ],
    said: { key: saidOfNoted(before, person), company: details.company, person: person.name },
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
