import { companyKey } from '#domain/companyName.ts'
import type { LocalDateTime } from '#domain/calendar/wallClock.ts'
import { fold } from '#domain/fold.ts'
import type { Person } from '#domain/logbook/person.ts'
import { recordKey, type RecordKey } from '#domain/logbook/recordKey.ts'
import { identifyingDetails } from '#domain/logbook/samePerson.ts'
import { readName } from '#domain/names/readName.ts'
import { personLineOf, type KnownPerson, type PersonLine } from './personDirectory.ts'

/** Why somebody may be a person known already, from the surest to the least. */
export const LIKENESSES = ['email', 'phone', 'linkedin', 'name-and-company', 'name'] as const
export type Likeness = (typeof LIKENESSES)[number]

/** Somebody known who may be the person at hand; asked, never guessed. */
export interface LikelyPerson {
  readonly line: PersonLine
  readonly by: Likeness
  /** Known, and not gone, at the company at hand. */
  readonly isHere: boolean
  /** The record that is alike: its details may be taken over. */
  readonly known: Person
}

/** What is known of the person at hand. */
export interface PersonAtHand extends Pick<
  Person,
  'name' | 'email' | 'phone' | 'linkedin' | 'apart'
> {
  readonly company: string
  /** Their own records, where they have some. */
  readonly records?: readonly RecordKey[]
  /** Who was asked about before and is somebody else. */
  readonly unlike?: readonly RecordKey[] | undefined
}

/** « Mme R. Rossi », "Rossi": the words of a name that could stand for the other's. */
const isSameName = (one: string, other: string): boolean => {
  const [a, b] = [readName(one), readName(other)]
  if (fold(a.full) === '' || fold(b.full) === '') return false
  if (fold(a.full) === fold(b.full)) return true
  const isSurname = (read: typeof a, name: typeof a): boolean =>
    name.surname !== undefined && fold(read.full) === fold(name.surname)
  return isSurname(a, b) || isSurname(b, a)
}

type Details = Pick<Person, 'email' | 'phone' | 'linkedin'>

const detailOf = (one: Details, other: Details): Likeness | undefined => {
  const details = new Set(identifyingDetails(one))
  const shared = identifyingDetails(other).find((detail) => details.has(detail))
  return LIKENESSES.find((by) => shared?.startsWith(`${by}:`) === true)
}

const isAt = (company: string, { application }: KnownPerson[number]): boolean =>
  company !== '' && companyKey(company) === companyKey(application.details.company)

const likenessOf = (atHand: PersonAtHand, record: KnownPerson[number]): Likeness | undefined => {
  const { person: known } = record
  const { company, name, apart } = atHand
  // Who was told from others is not asked about again.
  if (apart === true || known.apart === true) return undefined
  const detail = detailOf(atHand, known)
  if (detail !== undefined) return detail
  if (!isSameName(name, known.name)) return undefined
  if (isAt(company, record)) return 'name-and-company'
  return fold(readName(name).full) === fold(readName(known.name).full) ? 'name' : undefined
}

const keyOf = ({ application, person }: KnownPerson[number]): RecordKey =>
  recordKey({ application: application.id, person: person.id })

/** Whether the question was answered: on either side, whichever record was asked about. */
const isToldApart = (
  { records = [], unlike = [] }: Pick<PersonAtHand, 'records' | 'unlike'>,
  known: KnownPerson,
): boolean =>
  known.some(
    (record) =>
      unlike.includes(keyOf(record)) ||
      record.person.unlike?.some((key) => records.includes(key)) === true,
  )

const rank = (by: Likeness): number => LIKENESSES.indexOf(by)

/**
 * Who of the people known may be the person at hand, the surest first. People of one card are never one:
 * who is noted `on` a card of theirs as well is a colleague with the same mailbox.
 */
export const likelyPeople = (
  { on = [], ...atHand }: PersonAtHand & { readonly on?: readonly string[] },
  everybody: readonly KnownPerson[],
  now: LocalDateTime,
): readonly LikelyPerson[] =>
  everybody
    .filter((records) => records.every(({ application }) => !on.includes(application.id)))
    .filter((records) => !isToldApart(atHand, records))
    .flatMap((records): readonly LikelyPerson[] => {
      const [best] = records
        .flatMap((record) => {
          const by = likenessOf(atHand, record)
          return by === undefined ? [] : [{ by, record }]
        })
        .sort((a, b) => rank(a.by) - rank(b.by))
      if (best === undefined) return []
      const { application, person } = best.record
      const line = personLineOf(records, now)
      return [
        {
          line: { ...line, application: application.id, person: person.id },
          by: best.by,
          isHere: records.some((record) => isAt(atHand.company, record) && !record.left),
          known: person,
        },
      ]
    })
    .sort((a, b) => rank(a.by) - rank(b.by))
