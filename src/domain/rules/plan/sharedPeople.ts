import type { Application } from '#domain/logbook/application.ts'
import { isConnected } from '#domain/logbook/isConnected.ts'
import type { KnownElsewhere, OtherRecord, SharedPerson } from '#domain/rules/others.ts'
import { hasLeft } from './hasLeft.ts'
import { makeDetailIndex, type DetailIndex, type PersonRecord } from './detailIndex.ts'
import { makeRecordOrder, type RecordOrder } from './recordOrder.ts'

/** Who is who over all cards, kept as cards change. */
export interface SharedPeople {
  /** Takes a card in, or its new state. */
  readonly note: (application: Application) => void
  readonly forget: (card: string) => void
  /** Other cards that share somebody with this one. */
  readonly cardsSharing: (card: string) => ReadonlySet<string>
  /** Every record of the person that this one is about, this one first. */
  readonly recordsOfPerson: (record: PersonRecord) => readonly PersonRecord[]
  /** What other cards know of the people of this one. */
  readonly knownElsewhere: (application: Application) => KnownElsewhere
}

const NONE: ReadonlySet<string> = new Set()
const NOBODY: readonly OtherRecord[] = []
const NOBODY_SHARED: readonly SharedPerson[] = []
const NOWHERE: ReadonlyMap<string, Everywhere> = new Map()

/** Everything that is one person: their records over all cards, and what any of them knows. */
interface Everywhere {
  readonly records: readonly PersonRecord[]
  /** Read from the records when it is first asked for. */
  readonly known: () => readonly OtherRecord[]
}

type Resolve = (records: readonly PersonRecord[]) => readonly OtherRecord[]

const keyOf = ({ card, person }: PersonRecord): string => `${card}\n${person}`

const isOneOf = ({ records }: Everywhere, record: PersonRecord): boolean =>
  records.some((other) => keyOf(other) === keyOf(record))

const lazily = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | undefined
  return () => (made ??= { value: make() }).value
}

/** Finds every record of a person: whoever shares a detail, and whoever shares one with them. */
const recordsFrom = (
  first: PersonRecord,
  index: DetailIndex,
): ReadonlyMap<string, PersonRecord> => {
  const found = new Map([[keyOf(first), first]])
  const told = new Set<string>()
  // A map goes on with what is added while it is walked through.
  for (const record of found.values())
    for (const other of index.sameAs(record, told)) found.set(keyOf(other), other)
  return found
}

/** Who is who, worked out once and forgotten where one of their cards changes. */
const makeEverywhere = (index: DetailIndex, { compare }: RecordOrder, resolve: Resolve) => {
  const everywhere = new Map<string, Everywhere>()
  const forget = (record: PersonRecord): void => {
    for (const each of everywhere.get(keyOf(record))?.records ?? []) everywhere.delete(keyOf(each))
  }
  return {
    of: (first: PersonRecord): Everywhere => {
      const before = everywhere.get(keyOf(first))
      if (before !== undefined) return before
      const found = recordsFrom(first, index)
      // In one order, whoever of them was asked for first.
      const records = [...found.values()].sort(compare)
      const made: Everywhere = { records, known: lazily(() => resolve(records)) }
      for (const key of found.keys()) everywhere.set(key, made)
      return made
    },
    /** What was worked out of the people of a card, and of whoever shares a detail with them. */
    outdate: (card: string): void => {
      if (everywhere.size === 0) return
      for (const person of index.peopleOn(card)) {
        const record = { card, person }
        forget(record)
        for (const detail of index.detailsOf(record)) index.recordsOf(detail).forEach(forget)
      }
    },
  }
}

/** Who of a card stands on others too, or twice on it; of most cards nobody does. */
const peopleSharedOn = (
  card: string,
  index: DetailIndex,
  everywhereOf: (record: PersonRecord) => Everywhere,
): ReadonlyMap<string, Everywhere> => {
  const shared = index.peopleOn(card).filter((person) => index.isShared({ card, person }))
  if (shared.length === 0) return NOWHERE
  return new Map(
    shared.flatMap((person) => {
      const all = everywhereOf({ card, person })
      return all.records.length < 2 ? [] : [[person, all] as const]
    }),
  )
}

/** Reads the people of `cards`, which holds every card as it is now. */
export const makeSharedPeople = (cards: ReadonlyMap<string, Application>): SharedPeople => {
  const index = makeDetailIndex()
  const resolve: Resolve = (records) =>
    records.flatMap(({ card, person }) => {
      const application = cards.get(card)
      const known = application?.people.find(({ id }) => id === person)
      return application === undefined || known === undefined
        ? []
        : [{ application, person: known }]
    })
  const order = makeRecordOrder(index)
  const everywhere = makeEverywhere(index, order, resolve)
  const peopleShared = (card: string) => peopleSharedOn(card, index, everywhere.of)
  /** People of other cards behind a mailbox or number of this one that tells nobody apart. */
  const behind =
    (card: string): KnownElsewhere['sharingDetail'] =>
    (person, detail) =>
      resolve(
        index
          .detailsOf({ card, person })
          .filter((known) => known.startsWith(detail))
          .flatMap((known) => index.recordsOf(known))
          .filter(
            (other) => other.card !== card && !isOneOf(everywhere.of({ card, person }), other),
          ),
      )

  return {
    note: (application) => {
      everywhere.outdate(application.id)
      index.note(application)
      order.note(application.id)
      everywhere.outdate(application.id)
    },
    forget: (card) => {
      everywhere.outdate(card)
      index.forget(card)
    },
    cardsSharing: (card) => {
      const shared = peopleShared(card)
      if (shared.size === 0) return NONE
      const others = [...shared.values()].flatMap(({ records }) => records.map((one) => one.card))
      return new Set(others.filter((other) => other !== card))
    },
    recordsOfPerson: (record) => {
      const { records } = everywhere.of(record)
      return [record, ...records.filter((other) => keyOf(other) !== keyOf(record))]
    },
    knownElsewhere: ({ id }) =>
      elsewhere(
        id,
        lazily(() => peopleShared(id)),
        behind(id),
      ),
  }
}

const areInvited = ({ application: { entries }, person }: OtherRecord): boolean =>
  entries.some((entry) => entry.kind === 'linkedin-invitation' && entry.to === person.id)

const areConnected = ({ application: { entries }, person }: OtherRecord): boolean =>
  isConnected(person, entries)

/** Who of each card is who of this one. */
const sharedByCard = (
  shared: ReadonlyMap<string, Everywhere>,
): ReadonlyMap<string, readonly SharedPerson[]> => {
  const byCard = new Map<string, SharedPerson[]>()
  for (const [here, { records }] of shared)
    for (const { card, person } of records) {
      const known = byCard.get(card) ?? []
      byCard.set(card, known)
      known.push({ here, there: person })
    }
  return byCard
}

const elsewhere = (
  card: string,
  shared: () => ReadonlyMap<string, Everywhere>,
  behind: KnownElsewhere['sharingDetail'],
): KnownElsewhere => {
  const recordsOf = (person: string): readonly OtherRecord[] =>
    (shared().get(person)?.known() ?? NOBODY).filter(
      ({ application, person: { id } }) => application.id !== card || id !== person,
    )
  const byCard = lazily(() => sharedByCard(shared()))
  const ones = new Map<string, string>()
  const oneOf = (person: string): string => {
    const known = ones.get(person)
    if (known !== undefined) return known
    const records = shared().get(person)?.records
    const one = records?.find((record) => record.card === card)?.person ?? person
    ones.set(person, one)
    return one
  }
  return {
    recordsOf,
    oneOf,
    recordsIn: (other) => byCard().get(other) ?? NOBODY_SHARED,
    sharingDetail: behind,
    hasLeft: (person) => {
      const known = shared().get(person)?.known() ?? NOBODY
      const own = known.find(
        ({ application, person: { id } }) => application.id === card && id === person,
      )
      return own !== undefined && hasLeft(own, recordsOf(person))
    },
    isConnected: (person) => recordsOf(person).some(areConnected),
    isInvited: (person) => recordsOf(person).some(areInvited),
  }
}
