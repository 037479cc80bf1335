import type { Change } from './decision.ts'
import { identifiedEvent } from './identifiedEvent.ts'
import { present } from './present.ts'
import { whoIsWho, type KnownRecord } from './whoIsWho.ts'
import type { CommandOf } from '#domain/logbook/commands.ts'
import type { EventDraft } from '#domain/logbook/events.ts'
import type { Logbook } from '#domain/logbook/logbook.ts'
import { accepted, refused, type Outcome } from '#domain/outcome.ts'

/** Gives records one identity, where they have another or none. */
export const withIdentity = (
  records: readonly KnownRecord[],
  identity: string,
): readonly EventDraft[] =>
  records
    .filter(({ person }) => person.identity !== identity)
    .map(({ application, person }) =>
      identifiedEvent(application.id, person, { identity, apart: person.apart }),
    )

/** What was said of some of them before. */
export const identityKnown = (records: readonly KnownRecord[]): string | undefined =>
  records.find(({ person }) => person.identity !== undefined)?.person.identity

/** What was said of some of them before, else what is to be said of all from now on. */
export const identityOf = (records: readonly KnownRecord[], fresh: string): string =>
  identityKnown(records) ?? fresh

/** Two people of one card stand side by side there: they cannot be one. */
export const meetOnOneCard = (
  some: readonly KnownRecord[],
  others: readonly KnownRecord[],
): boolean =>
  some.some(({ application, person }) =>
    others.some(
      (other) => other.application.id === application.id && other.person.id !== person.id,
    ),
  )

/**
 * Two people of two cards are one, and with them everybody who was one with either: being the same
 * goes on from each to the next. Every record is told so, so that a detail changed later parts nobody.
 */
export const joinPeople = (
  logbook: Logbook,
  { application, person, with: other, identity: fresh }: CommandOf<'join-people'>,
): Outcome<Change> => {
  const card = present(logbook, application)
  if (!card.ok) return card
  const otherCard = present(logbook, other.application)
  if (!otherCard.ok) return refused(otherCard.reason, 'with')
  const recordsOf = whoIsWho(logbook)
  const some = recordsOf(application, person)
  const others = recordsOf(other.application, other.person)
  const [first] = some
  if (first === undefined) return refused('no-such-person')
  if (others.length === 0) return refused('no-such-person', 'with')
  if (meetOnOneCard(some, others)) return refused('people-of-one-card', 'with')
  const fromThere = others.filter(
    (record) => !some.some((known) => known.application.id === record.application.id),
  )
  const all = [...some, ...fromThere]
  return accepted({
    events: withIdentity(all, identityOf(all, fresh)),
    said: { key: 'people-joined', company: card.value.details.company, person: first.person.name },
  })
}

/**
 * The person of a card is none of those they were taken for. It holds whatever detail they share;
 * the others stay one person, also where this one was all that held them together.
 */
export const splitPeople = (
  logbook: Logbook,
  { application, person, identity: fresh }: CommandOf<'split-people'>,
): Outcome<Change> => {
  const card = present(logbook, application)
  if (!card.ok) return card
  const [own, ...rest] = whoIsWho(logbook)(application, person)
  if (own === undefined) return refused('no-such-person')
  const left = rest.length > 1 ? withIdentity(rest, identityOf(rest, fresh)) : []
  return accepted({
    events:
      rest.length === 0 ? [] : [identifiedEvent(application, own.person, { apart: true }), ...left],
    said: { key: 'people-split', company: card.value.details.company, person: own.person.name },
  })
}
