import type { LocalDateTime } from '#domain/calendar/wallClock.ts'
import type { Application } from '#domain/logbook/application.ts'
import { peopleNamedIn, type Entry } from '#domain/entry/entry.ts'
import type { Person } from '#domain/logbook/person.ts'
import { isContact, isWith } from '#domain/rules/contacts.ts'
import type { Others } from '#domain/rules/others.ts'
import type { Card } from './card.ts'
import type { StepView } from './stepView.ts'

/** A card as planned, with what lies beyond it. */
export interface PlannedCard {
  readonly application: Application
  readonly steps: readonly StepView[]
  readonly card: Card
}

/** One person as one card knows them. */
export interface PersonRecordView extends PlannedCard {
  readonly person: Person
  /** Has left the company of that card, as noted there or elsewhere. */
  readonly left: boolean
  readonly others: Others
}

/** Whether an entry is about a person: it names them, or was for everybody they stand among. */
export const isAbout = (entry: Entry, { id }: Person, application: Application): boolean =>
  peopleNamedIn(entry).includes(id) || (isContact(entry) && isWith(entry, id, application))

/** When something last happened with a person on a card, up to now. */
export const lastWith = (
  { application, person }: Pick<PersonRecordView, 'application' | 'person'>,
  now: LocalDateTime,
): LocalDateTime | undefined =>
  application.entries.findLast((entry) => entry.at <= now && isAbout(entry, person, application))
    ?.at

const latest = (a: LocalDateTime = '', b: LocalDateTime = ''): number =>
  a > b ? -1 : a < b ? 1 : 0

/**
 * The records of a person, the one that tells best how they are now first: where they have not left,
 * then where something happened last.
 */
export const bestFirst = <Record extends Pick<PersonRecordView, 'application' | 'person' | 'left'>>(
  records: readonly Record[],
  now: LocalDateTime,
): readonly Record[] =>
  records
    .map((record) => ({ record, at: lastWith(record, now) }))
    .sort((a, b) => Number(a.record.left) - Number(b.record.left) || latest(a.at, b.at))
    .map(({ record }) => record)
