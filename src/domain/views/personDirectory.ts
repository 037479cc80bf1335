import type { LocalDateTime } from '#domain/calendar/wallClock.ts'
import { fold } from '#domain/fold.ts'
import { isMatch, searchedText } from '#domain/match.ts'
import type { Named } from '#domain/logbook/people.ts'
import type { PersonRef } from '#domain/logbook/recordKey.ts'
import { readName } from '#domain/names/readName.ts'
import { bestFirst, lastWith, type PersonRecordView } from './personRecord.ts'
import { personParts } from './search.ts'

/** One person in a list: all their cards at once. */
export interface PersonLine extends PersonRef, Omit<Named, 'id'> {
  readonly role?: string
  /** Where they are known, the company they are at first; each once. */
  readonly companies: readonly string[]
  /** The agency they work for, which presents the person to those companies; empty where unnamed. */
  readonly agency?: string
  /** How many cards tell of them. */
  readonly cards: number
  /** Gone from every company they are known at. */
  readonly left: boolean
  /** The last time something happened with them. */
  readonly lastAt?: LocalDateTime
}

export type KnownRecordView = Pick<PersonRecordView, 'application' | 'person' | 'left'>

/** One person with every record there is of them. */
export type KnownPerson = readonly [KnownRecordView, ...KnownRecordView[]]

const latestOf = (person: KnownPerson, now: LocalDateTime): LocalDateTime | undefined =>
  person.map((record) => lastWith(record, now)).reduce((a, b) => ((a ?? '') > (b ?? '') ? a : b))

/** A person as a line, told from the record that tells best how they are now. */
export const personLineOf = (records: KnownPerson, now: LocalDateTime): PersonLine => {
  const ordered = bestFirst(records, now)
  const [{ application, person, left }] = [ordered[0] ?? records[0]]
  const { name, civility, role } = person
  const lastAt = latestOf(records, now)
  return {
    application: application.id,
    person: person.id,
    name,
    ...(civility === undefined ? {} : { civility }),
    ...(role === undefined ? {} : { role }),
    companies: [...new Set(ordered.map((record) => record.application.details.company))],
    ...(person.agency === true ? { agency: application.details.agency ?? '' } : {}),
    cards: new Set(records.map((record) => record.application.id)).size,
    left,
    ...(lastAt === undefined ? {} : { lastAt }),
  }
}

const sortName = ({ name }: Pick<Named, 'name'>): string => {
  const { surname, given = '', full } = readName(name)
  return fold(surname === undefined ? full : `${surname} ${given}`)
}

/** The orders of the list of people. */
export const PEOPLE_ORDERS = ['name', 'last'] as const
export type PeopleOrder = (typeof PEOPLE_ORDERS)[number]

/** What the list is asked for. */
export interface PeopleQuestion {
  readonly text?: string | undefined
  readonly order: PeopleOrder
  readonly most: number
}

/** Part of the list of people, with the count of all that were found. */
export interface PeoplePage {
  readonly total: number
  readonly people: readonly PersonLine[]
}

const isFound = (records: KnownPerson, text: string): boolean =>
  text.trim() === '' ||
  isMatch(
    searchedText(
      records.flatMap(({ application, person }) => [
        ...personParts(person),
        application.details.company,
        person.agency === true ? (application.details.agency ?? '') : '',
      ]),
    ),
    text,
  )

/** A line with the name it is sorted by, which is read once. */
interface Sortable {
  readonly line: PersonLine
  readonly name: string
}

const byName = ({ name: a }: Sortable, { name: b }: Sortable): number =>
  a < b ? -1 : a > b ? 1 : 0
const byLast = (
  { line: { lastAt: a = '' } }: Sortable,
  { line: { lastAt: b = '' } }: Sortable,
): number => (a > b ? -1 : a < b ? 1 : 0)

/** Everybody of the logbook who goes with what is typed, each once over all cards. */
export const peopleOf = (
  everybody: readonly KnownPerson[],
  { text = '', order, most }: PeopleQuestion,
  now: LocalDateTime,
): PeoplePage => {
  const lines = everybody
    .filter((records) => isFound(records, text))
    .map((records): Sortable => {
      const line = personLineOf(records, now)
      return { line, name: sortName(line) }
    })
    .sort(order === 'name' ? byName : (a, b) => byLast(a, b) || byName(a, b))
  return { total: lines.length, people: lines.slice(0, most).map(({ line }) => line) }
}
