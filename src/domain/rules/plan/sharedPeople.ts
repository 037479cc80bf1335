import type { Application } from '#domain/logbook/application.ts'
import { isConnected } from '#domain/logbook/isConnected.ts'
import type { Person } from '#domain/logbook/person.ts'
import { identifyingDetails } from '#domain/logbook/samePerson.ts'
import type { KnownElsewhere, OtherRecord, SharedPerson } from '#domain/rules/others.ts'

/** A record of a person: which card, and their id there. */
interface PersonRecord {
  readonly card: string
  readonly person: string
}

/** Who is who over all cards, kept as cards change. */
export interface SharedPeople {
  /** Takes a card in, or its new state. */
  readonly note: (application: Application) => void
  readonly forget: (card: string) => void
  /** Other cards that share somebody with this one. */
  readonly cardsSharing: (card: string) => ReadonlySet<string>
  /** What other cards know of the people of this one. */
  readonly knownElsewhere: (application: Application) => KnownElsewhere
}

const NONE: ReadonlySet<string> = new Set()
const NOBODY: readonly OtherRecord[] = []

/** A detail of two people of one card is a mailbox or a switchboard, and makes nobody the same. */
const isIdentifying = (records: ReadonlyMap<string, ReadonlySet<string>>): boolean => {
  for (const people of records.values()) if (people.size > 1) return false
  return true
}

const areInvited = ({ application: { entries }, person }: OtherRecord): boolean =>
  entries.some((entry) => entry.kind === 'linkedin-invitation' && entry.to === person.id)

const areConnected = ({ application: { entries }, person }: OtherRecord): boolean =>
  isConnected(person, entries)

/** Everything that is one person: their records over all cards, and what any of them knows. */
interface Everywhere {
  readonly records: readonly PersonRecord[]
  /** Read from the records when it is first asked for. */
  readonly known: () => readonly OtherRecord[]
}

const keyOf = ({ card, person }: PersonRecord): string => `${card}\n${person}`

const lazily = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | undefined
  return () => (made ??= { value: make() }).value
}

/** Reads the people of `cards`, which holds every card as it is now. */
export const makeSharedPeople = (cards: ReadonlyMap<string, Application>): SharedPeople => {
  /** By detail: the cards that note it, and of whom. */
  const byDetail = new Map<string, Map<string, Set<string>>>()
  const noted = new Map<string, ReadonlyMap<string, readonly string[]>>()
  /** Who is who, until one of their cards changes. */
  const everywhere = new Map<string, Everywhere>()

  const resolved = (records: readonly PersonRecord[]): readonly OtherRecord[] =>
    records.flatMap(({ card, person }) => {
      const application = cards.get(card)
      const known: Person | undefined = application?.people.find(({ id }) => id === person)
      return application === undefined || known === undefined
        ? []
        : [{ application, person: known }]
    })

  /** Every record of a person: whoever shares a detail, and whoever shares one with them. */
  const everywhereOf = (first: PersonRecord): Everywhere => {
    const before = everywhere.get(keyOf(first))
    if (before !== undefined) return before
    const found = new Map([[keyOf(first), first]])
    // A map goes on with what is added while it is walked through.
    for (const { card, person } of found.values())
      for (const detail of noted.get(card)?.get(person) ?? []) {
        const records = byDetail.get(detail)
        if (records === undefined || records.size < 2 || !isIdentifying(records)) continue
        for (const [other, people] of records)
          for (const id of people) found.set(`${other}\n${id}`, { card: other, person: id })
      }
    const records = [...found.values()]
    const made: Everywhere = { records, known: lazily(() => resolved(records)) }
    for (const key of found.keys()) everywhere.set(key, made)
    return made
  }
  /** What was worked out of the people of a card, and of whoever shares a detail with them, is out of date. */
  const outdate = (card: string): void => {
    for (const [person, details] of noted.get(card) ?? []) {
      const sharing = details.flatMap((detail) =>
        [...(byDetail.get(detail) ?? [])].flatMap(([other, people]) =>
          [...people].map((id) => ({ card: other, person: id })),
        ),
      )
      for (const record of [{ card, person }, ...sharing]) {
        const known = everywhere.get(keyOf(record))?.records ?? [record]
        for (const each of known) everywhere.delete(keyOf(each))
      }
    }
  }
  const forget = (card: string): void => {
    outdate(card)
    for (const details of noted.get(card)?.values() ?? [])
      for (const detail of details) {
        const records = byDetail.get(detail)
        records?.delete(card)
        if (records?.size === 0) byDetail.delete(detail)
      }
    noted.delete(card)
  }
  const note = ({ id: card, people }: Application): void => {
    forget(card)
    if (people.length === 0) return
    const details = new Map(people.map((person) => [person.id, identifyingDetails(person)]))
    noted.set(card, details)
    for (const [person, theirs] of details)
      for (const detail of theirs) {
        const records = byDetail.get(detail) ?? new Map<string, Set<string>>()
        byDetail.set(detail, records)
        records.set(card, (records.get(card) ?? new Set()).add(person))
      }
    outdate(card)
  }
  const peopleShared = (card: string): ReadonlyMap<string, Everywhere> =>
    new Map(
      [...(noted.get(card)?.keys() ?? [])].flatMap((person) => {
        const all = everywhereOf({ card, person })
        return all.records.length < 2 ? [] : [[person, all] as const]
      }),
    )
  /** People of other cards behind a mailbox or number of this one that tells nobody apart. */
  const behind =
    (card: string) =>
    (person: string, detail: 'email' | 'phone'): readonly OtherRecord[] =>
      resolved(
        (noted.get(card)?.get(person) ?? [])
          .filter((known) => known.startsWith(detail))
          .flatMap((known) => {
            const records = byDetail.get(known)
            if (records === undefined || isIdentifying(records)) return []
            return [...records].flatMap(([other, people]) =>
              other === card ? [] : [...people].map((id) => ({ card: other, person: id })),
            )
          }),
      )

  return {
    note,
    forget,
    cardsSharing: (card) => {
      const shared = peopleShared(card)
      if (shared.size === 0) return NONE
      const others = [...shared.values()].flatMap(({ records }) => records.map((one) => one.card))
      return new Set(others.filter((other) => other !== card))
    },
    knownElsewhere: ({ id }) =>
      elsewhere(
        id,
        lazily(() => peopleShared(id)),
        behind(id),
      ),
  }
}

const elsewhere = (
  card: string,
  shared: () => ReadonlyMap<string, Everywhere>,
  behind: KnownElsewhere['sharingDetail'],
): KnownElsewhere => {
  const recordsOf = (person: string): readonly OtherRecord[] =>
    (shared().get(person)?.known() ?? NOBODY).filter(({ application }) => application.id !== card)
  return {
    recordsOf,
    recordsIn: (other) =>
      [...shared()].flatMap(([here, { records }]): readonly SharedPerson[] =>
        records
          .filter((record) => record.card === other)
          .map((record) => ({ here, there: record.person })),
      ),
    sharingDetail: behind,
    hasLeft: (person) => recordsOf(person).some((record) => record.person.left === true),
    isConnected: (person) => recordsOf(person).some(areConnected),
    isInvited: (person) => recordsOf(person).some(areInvited),
  }
}
