import type { Application } from '#domain/logbook/application.ts'
import { identifyingDetails } from '#domain/logbook/samePerson.ts'

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
  /** Every record that notes a detail. */
  readonly recordsOf: (detail: string) => readonly PersonRecord[]
  /**
   * Whether it tells people apart. A detail of two people of one card is a mailbox or a switchboard,
   * and makes nobody the same.
   */
  readonly isIdentifying: (detail: string) => boolean
}

type People = ReadonlyMap<string, readonly string[]>
type Records = Map<string, Set<string>>

const NOBODY: People = new Map()

/** Begins with no card. */
export const makeDetailIndex = (): DetailIndex => {
  /** By detail: the cards that note it, and of whom. */
  const byDetail = new Map<string, Records>()
  const byCard = new Map<string, People>()

  const forget = (card: string): void => {
    for (const details of byCard.get(card)?.values() ?? [])
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
  return {
    forget,
    note: ({ id: card, people }) => {
      forget(card)
      if (people.length === 0) return
      const details = new Map(people.map((person) => [person.id, identifyingDetails(person)]))
      byCard.set(card, details)
      for (const [person, theirs] of details)
        for (const detail of theirs) add(detail, { card, person })
    },
    peopleOn: (card) => [...(byCard.get(card) ?? NOBODY).keys()],
    detailsOf: ({ card, person }) => byCard.get(card)?.get(person) ?? [],
    recordsOf: (detail) =>
      [...(byDetail.get(detail) ?? [])].flatMap(([card, people]) =>
        [...people].map((person) => ({ card, person })),
      ),
    isIdentifying: (detail) =>
      [...(byDetail.get(detail)?.values() ?? [])].every((people) => people.size === 1),
  }
}
