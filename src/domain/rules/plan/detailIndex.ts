import type { Application } from '#domain/logbook/application.ts'
import type { Person } from '#domain/logbook/person.ts'
import { identifyingDetails, isSaid, makesOne } from '#domain/logbook/samePerson.ts'

/** A record of a person: which card, and their id there. */
export interface PersonRecord {
  readonly card: string
  readonly person: string
}

/** Who notes which detail, kept as cards change. */
export interface DetailIndex {
  readonly note: (application: Application) => void
  readonly forget: (card: string) => void
  /** Ids of the people of a card. */
  readonly peopleOn: (card: string) => readonly string[]
  /** Details by which somebody is told from others, or that they share with others. */
  readonly detailsOf: (record: PersonRecord) => readonly string[]
  /** Whether any detail of a record is noted of somebody else too; of most people none is. */
  readonly isShared: (record: PersonRecord) => boolean
  /** Every record that notes a detail. */
  readonly recordsOf: (detail: string) => readonly PersonRecord[]
  /**
   * Records that share with this one a detail that tells people apart, itself left out or not. A
   * detail of two people of one card is a mailbox or a switchboard, and makes nobody the same; nor
   * does one of somebody of whom the user said so, nor a number where the names cannot be one's. What the user said makes one whoever shares it.
   * `told` holds what was told before: whoever shares a detail under one name is told once.
   */
  readonly sameAs: (record: PersonRecord, told?: Set<string>) => readonly PersonRecord[]
}

/** The name, title and details of a person, and whether only what the user said makes them the same as others. */
interface Noted {
  readonly name: string
  readonly civility: Person['civility']
  readonly details: readonly string[]
  readonly apart: boolean
}

type People = ReadonlyMap<string, Noted>
type Records = Map<string, Set<string>>

const NOBODY: People = new Map()
const NOTHING: readonly string[] = []

const notedFrom = (person: Person): Noted => ({
  name: person.name,
  civility: person.civility,
  details: identifyingDetails(person),
  apart: person.apart === true,
})

/** Whether who shares a detail with somebody of this name was not told yet. */
const isFirst = (told: Set<string>, detail: string, noted: Noted | undefined): boolean => {
  const before = told.size
  told.add(JSON.stringify([detail, noted?.name, noted?.civility, noted?.apart]))
  return told.size > before
}

/** Begins with no card. */
export const makeDetailIndex = (): DetailIndex => {
  /** By detail: the cards that note it, and of whom. */
  const byDetail = new Map<string, Records>()
  const byCard = new Map<string, People>()

  const forget = (card: string): void => {
    for (const { details } of byCard.get(card)?.values() ?? [])
      for (const detail of details) {
        const records = byDetail.get(detail)
        records?.delete(card)
        if (records?.size === 0) byDetail.delete(detail)
      }
    byCard.delete(card)
  }
  const add = (detail: string, { card, person }: PersonRecord): void => {
    const records: Records = byDetail.get(detail) ?? new Map()
    byDetail.set(detail, records)
    records.set(card, (records.get(card) ?? new Set<string>()).add(person))
  }
  const notedOf = ({ card, person }: PersonRecord): Noted | undefined =>
    byCard.get(card)?.get(person)
  const recordsOf = (detail: string): readonly PersonRecord[] =>
    [...(byDetail.get(detail) ?? [])].flatMap(([card, people]) =>
      [...people].map((person) => ({ card, person })),
    )
  const isIdentifying = (detail: string): boolean =>
    [...(byDetail.get(detail)?.values() ?? [])].every((people) => people.size === 1)
  return {
    forget,
    note: ({ id: card, people }) => {
      forget(card)
      if (people.length === 0) return
      const noted = new Map(people.map((person) => [person.id, notedFrom(person)]))
      byCard.set(card, noted)
      for (const [person, { details }] of noted)
        for (const detail of details) add(detail, { card, person })
    },
    peopleOn: (card) => [...(byCard.get(card) ?? NOBODY).keys()],
    detailsOf: (record) => notedOf(record)?.details ?? NOTHING,
    isShared: (record) =>
      (notedOf(record)?.details ?? NOTHING).some((detail) => {
        const records = byDetail.get(detail)
        return records !== undefined && (records.size > 1 || !isIdentifying(detail))
      }),
    recordsOf,
    sameAs: (record, told = new Set()) => {
      const noted = notedOf(record)
      return (noted?.details ?? NOTHING).flatMap((detail) => {
        if (!isFirst(told, detail, noted)) return []
        // What the user said holds, also of two records of one card that were one before.
        if (isSaid(detail)) return recordsOf(detail)
        if (noted === undefined || noted.apart || !isIdentifying(detail)) return []
        return recordsOf(detail).filter((record) => {
          const other = notedOf(record)
          return other !== undefined && !other.apart && makesOne(detail, noted, other)
        })
      })
    },
  }
}
