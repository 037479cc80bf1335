import type { Application } from '#domain/logbook/application.ts'
import { isConnected } from '#domain/logbook/isConnected.ts'
import type { Person } from '#domain/logbook/person.ts'
import { identifyingDetails } from '#domain/logbook/samePerson.ts'
import {
  KNOWN_NOWHERE,
  type KnownElsewhere,
  type OtherRecord,
  type SharedPerson,
} from '#domain/rules/others.ts'

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

/** A detail of two people of one card is a mailbox or a switchboard, and makes nobody the same. */
const isIdentifying = (records: ReadonlyMap<string, ReadonlySet<string>>): boolean => {
  for (const people of records.values()) if (people.size > 1) return false
  return true
}

const areInvited = ({ application: { entries }, person }: OtherRecord): boolean =>
  entries.some((entry) => entry.kind === 'linkedin-invitation' && entry.to === person.id)

const areConnected = ({ application: { entries }, person }: OtherRecord): boolean =>
  isConnected(person, entries)

/** Reads the people of `cards`, which holds every card as it is now. */
export const makeSharedPeople = (cards: ReadonlyMap<string, Application>): SharedPeople => {
  /** By detail: the cards that note it, and of whom. */
  const byDetail = new Map<string, Map<string, Set<string>>>()
  const noted = new Map<string, ReadonlyMap<string, readonly string[]>>()

  const forget = (card: string): void => {
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
  }
  /** Every record of a person on other cards: whoever shares a detail, and whoever shares one with them. */
  const recordsOf = (card: string, person: string): readonly PersonRecord[] => {
    const seen = new Set([`${card}\n${person}`])
    const found: PersonRecord[] = []
    const asked: PersonRecord[] = [{ card, person }]
    for (let next = asked.pop(); next !== undefined; next = asked.pop())
      for (const detail of noted.get(next.card)?.get(next.person) ?? []) {
        const records = byDetail.get(detail)
        if (records === undefined || records.size < 2 || !isIdentifying(records)) continue
        for (const [other, people] of records)
          for (const id of people) {
            const key = `${other}\n${id}`
            if (seen.has(key)) continue
            seen.add(key)
            asked.push({ card: other, person: id })
            if (other !== card) found.push({ card: other, person: id })
          }
      }
    return found
  }
  /** People of other cards behind a mailbox or number of this one that tells nobody apart. */
  const recordsBehind = (
    card: string,
    person: string,
    detail: 'email' | 'phone',
  ): readonly PersonRecord[] =>
    (noted.get(card)?.get(person) ?? [])
      .filter((known) => known.startsWith(detail))
      .flatMap((known) => {
        const records = byDetail.get(known)
        if (records === undefined || isIdentifying(records)) return []
        return [...records].flatMap(([other, people]) =>
          other === card ? [] : [...people].map((id) => ({ card: other, person: id })),
        )
      })
  const sharesDetails = (card: string): boolean =>
    [...(noted.get(card)?.values() ?? [])].flat().some((detail) => {
      const records = byDetail.get(detail)
      return records !== undefined && records.size > 1
    })
  const resolved = (records: readonly PersonRecord[]): readonly OtherRecord[] =>
    records.flatMap(({ card, person }) => {
      const application = cards.get(card)
      const known: Person | undefined = application?.people.find(({ id }) => id === person)
      return application === undefined || known === undefined
        ? []
        : [{ application, person: known }]
    })

  return {
    note,
    forget,
    cardsSharing: (card) => {
      const details = noted.get(card)
      if (details === undefined) return NONE
      return new Set(
        [...details.keys()].flatMap((person) =>
          recordsOf(card, person).map((record) => record.card),
        ),
      )
    },
    knownElsewhere: (application) => {
      const shared = new Map(
        application.people.flatMap(({ id }) => {
          const records = recordsOf(application.id, id)
          return records.length === 0 ? [] : [[id, records] as const]
        }),
      )
      const behind = (person: string, detail: 'email' | 'phone'): readonly PersonRecord[] =>
        recordsBehind(application.id, person, detail)
      return shared.size === 0 && !sharesDetails(application.id)
        ? KNOWN_NOWHERE
        : elsewhere(shared, behind, resolved)
    },
  }
}

const elsewhere = (
  shared: ReadonlyMap<string, readonly PersonRecord[]>,
  behind: (person: string, detail: 'email' | 'phone') => readonly PersonRecord[],
  resolved: (records: readonly PersonRecord[]) => readonly OtherRecord[],
): KnownElsewhere => {
  const recordsOf = (person: string): readonly OtherRecord[] => resolved(shared.get(person) ?? [])
  return {
    recordsOf,
    recordsIn: (card) =>
      [...shared].flatMap(([here, records]): readonly SharedPerson[] =>
        records
          .filter((record) => record.card === card)
          .map((record) => ({ here, there: record.person })),
      ),
    sharingDetail: (person, detail) => resolved(behind(person, detail)),
    hasLeft: (person) => recordsOf(person).some((record) => record.person.left === true),
    isConnected: (person) => recordsOf(person).some(areConnected),
    isInvited: (person) => recordsOf(person).some(areInvited),
  }
}
