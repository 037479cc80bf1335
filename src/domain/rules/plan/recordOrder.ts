import type { DetailIndex, PersonRecord } from './detailIndex.ts'

/** The order of records: by when their cards were first seen, then as they stand on the card. */
export interface RecordOrder {
  readonly note: (card: string) => void
  readonly compare: (a: PersonRecord, b: PersonRecord) => number
}

/** Begins with no card; a card that goes and comes back keeps its place. */
export const makeRecordOrder = ({ peopleOn }: Pick<DetailIndex, 'peopleOn'>): RecordOrder => {
  const places = new Map<string, number>()
  const placeOf = ({ card }: PersonRecord): number => places.get(card) ?? places.size
  return {
    note: (card) => {
      if (!places.has(card)) places.set(card, places.size)
    },
    compare: (a, b) => {
      const apart = placeOf(a) - placeOf(b)
      if (apart !== 0) return apart
      const people = peopleOn(a.card)
      return people.indexOf(a.person) - people.indexOf(b.person)
    },
  }
}
