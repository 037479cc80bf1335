import { personOf, type Application } from '#domain/logbook/application.ts'
import type { Person } from '#domain/logbook/person.ts'
import { identifyingDetails } from '#domain/logbook/samePerson.ts'
import { detailOf, isContact, isWith, type ContactEntry } from '#domain/rules/contacts.ts'
import type { Facts } from '#domain/rules/facts.ts'
import { halfDayOf } from '#domain/rules/halfDay.ts'
import type { Warning } from './warning.ts'

/** Everything that a warning is told from. */
export interface Case {
  readonly application: Application
  readonly entry: ContactEntry
  readonly facts: Facts
}

/** The person an entry is for; one that names nobody is for the only person known. */
const recipientOf = ({ entry, application }: Case): Person | undefined => {
  const [only, ...more] = application.people
  return personOf(application, entry.to) ?? (more.length === 0 ? only : undefined)
}

/** Contacts of one card in the half-day of the entry, on its own clock. */
const inHalfDay = (
  { entry, facts: { wall } }: Case,
  application: Application,
): readonly ContactEntry[] => {
  const halfDay = halfDayOf(wall.read(entry.at, entry.zone))
  return application.entries
    .filter((other) => other.id !== entry.id)
    .filter(isContact)
    .filter((other) => halfDayOf(wall.read(other.at, other.zone)) === halfDay)
}

/** The same person was contacted in that half-day, on this card or on another. */
export const sameHalfDay = (the: Case): Warning | null => {
  const { application, entry, facts } = the
  const person = recipientOf(the)
  const isToAll = entry.kind === 'thanks' && entry.to === undefined
  const again = inHalfDay(the, application).some(
    (other) => isToAll || isWith(other, person?.id ?? entry.to, application),
  )
  const elsewhere =
    person !== undefined &&
    facts.others.people
      .recordsOf(person.id)
      .some((record) =>
        inHalfDay(the, record.application).some((other) =>
          isWith(other, record.person.id, record.application),
        ),
      )
  if (!again && !elsewhere) return null
  return person === undefined
    ? { id: 'same-half-day-nobody' }
    : { id: 'same-half-day', person: person.name }
}

/** Somebody else behind the same mailbox or number was contacted by it in that half-day. */
export const sharedHalfDay = (the: Case): Warning | null => {
  const { application, entry, facts } = the
  const person = recipientOf(the)
  const detail = detailOf(entry.channel)
  if (person === undefined || detail === undefined) return null
  const key = (other: Person): string | undefined =>
    identifyingDetails(other).find((known) => known.startsWith(detail))
  const own = key(person)
  if (own === undefined) return null
  const here = application.people
    .filter((other) => other !== person && key(other) === own)
    .map((other) => ({ application, person: other }))
  const behind = [...here, ...facts.others.people.sharingDetail(person.id, detail)].find((record) =>
    inHalfDay(the, record.application).some(
      (other) =>
        detailOf(other.channel) === detail && isWith(other, record.person.id, record.application),
    ),
  )
  return behind === undefined ? null : { id: 'same-half-day-shared', person: behind.person.name }
}
