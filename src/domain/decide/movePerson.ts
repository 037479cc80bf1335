import type { Change } from './decision.ts'
import { identityOf, meetOnOneCard, withIdentity } from './identityCommands.ts'
import { present } from './present.ts'
import { completedPerson } from './samePeople.ts'
import { whoIsWho, type KnownRecord } from './whoIsWho.ts'
import { companyKey } from '#domain/companyName.ts'
import { emptyApplication, type Application } from '#domain/logbook/application.ts'
import type { CommandOf } from '#domain/logbook/commands.ts'
import type { EventDraft } from '#domain/logbook/events.ts'
import type { Logbook } from '#domain/logbook/logbook.ts'
import type { Person } from '#domain/logbook/person.ts'
import { same } from '#domain/same.ts'
import { fold } from '#domain/fold.ts'
import { hasLeft } from '#domain/rules/plan/hasLeft.ts'
import { without } from '#domain/without.ts'
import { accepted, refused, type Outcome } from '#domain/outcome.ts'

type Move = CommandOf<'move-person'>
type Destination = NonNullable<Move['to']>

const noted = (application: string, person: Person): EventDraft => ({
  type: 'person-noted',
  application,
  subject: person.id,
  body: { person },
})

/** The card of the new company: one that is there, or the one that is opened with its details. */
const cardThere = (
  logbook: Logbook,
  { application, details }: Destination,
): Outcome<Application> =>
  logbook.applications.has(application) || details === undefined
    ? present(logbook, application)
    : accepted({ ...emptyApplication(application), details })

/** They are gone from every company but the new one. */
const leaving = (records: readonly KnownRecord[], company?: string): readonly EventDraft[] =>
  records
    .filter(({ person, application }) => {
      const isThere = companyKey(application.details.company) === company
      return person.left !== true && !isThere
    })
    .map(({ application, person }) => noted(application.id, { ...person, left: true }))

/**
 * Cards of the place they came back to: what was noted there of their leaving is over. A consultant is
 * there wherever their agency's address is noted, unless it is their own and came along.
 */
const returning = (
  records: readonly KnownRecord[],
  company: string,
  { email = '' }: Person,
): readonly KnownRecord[] => {
  const isCompany = ({ application }: KnownRecord): boolean =>
    companyKey(application.details.company) === company
  const hasAddress = ({ person }: KnownRecord): boolean =>
    email !== '' && fold(person.email ?? '') === fold(email)
  const cameAlong = records.some(
    (record) => record.person.left !== true && !isCompany(record) && hasAddress(record),
  )
  return records.filter(
    (record) =>
      record.person.left === true &&
      (isCompany(record) || (record.person.agency === true && !cameAlong && hasAddress(record))),
  )
}

/** They are there again; an address or a number given now goes before the one they had. */
const returned = (
  records: readonly KnownRecord[],
  { email, phone }: Person,
): readonly EventDraft[] =>
  records.map(({ application, person }) =>
    noted(application.id, {
      ...without(person, 'left'),
      movedHere: true,
      ...(email === undefined ? {} : { email }),
      ...(phone === undefined ? {} : { phone }),
    }),
  )

/** As they are known at the new company; what was known of them on that card already is kept. */
const arrived = (there: Application, person: Person, identity: string): Person => {
  const before = there.people.find(({ id }) => id === person.id)
  const known = before === undefined ? person : completedPerson(person, before)
  return { ...without(known, 'left'), identity, movedHere: true }
}

const arriving = (logbook: Logbook, there: Application, person: Person): readonly EventDraft[] => {
  const before = there.people.find(({ id }) => id === person.id)
  return [
    ...(logbook.applications.has(there.id)
      ? []
      : [
          {
            type: 'application-opened',
            application: there.id,
            body: { details: there.details },
          } as const,
        ]),
    ...(same(before, person) ? [] : [noted(there.id, person)]),
  ]
}

/**
 * A person works elsewhere now: they have left wherever they were known, and are known at the new
 * company by what reaches them there. Without a new company only that they left is noted.
 */
export const movePerson = (
  logbook: Logbook,
  { application, person: id, to, identity: fresh }: Move,
): Outcome<Change> => {
  const card = present(logbook, application)
  if (!card.ok) return card
  const records = whoIsWho(logbook)(application, id)
  const [own, ...rest] = records
  if (own === undefined) return refused('no-such-person')
  if (to === undefined)
    return accepted({
      events: leaving(records),
      said: {
        key: 'person-left',
        company: card.value.details.company,
        person: own.person.name,
      },
    })
  const isGone = hasLeft(own, rest)
  if (to.application === application && !isGone) return refused('same-application', 'to')
  const there = cardThere(logbook, to)
  if (!there.ok) return refused(there.reason, 'to')
  if (meetOnOneCard(records, [{ application: there.value, person: to.person }]))
    return refused('people-of-one-card', 'to')
  const { company } = there.value.details
  const before = records.filter((record) => record.application.id !== to.application)
  const identity = identityOf(records, fresh)
  const person = arrived(there.value, to.person, identity)
  return accepted({
    events: [
      ...leaving(before, companyKey(company)),
      ...returned(returning(before, companyKey(company), person), person),
      ...arriving(logbook, there.value, person),
      ...withIdentity(before, identity),
    ],
    said: { key: 'person-moved', company, person: own.person.name },
  })
}
