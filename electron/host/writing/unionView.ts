import { areConcurrent, inOrder } from '#domain/union/causality.ts'
import { foldUnion, type Folded } from '#domain/union/foldUnion.ts'
import { questionsOf, type Question } from '#domain/union/questions.ts'
import type { UnionEvent } from '#domain/union/unionEvent.ts'
import { emptyLogbook, type LiveLogbook } from '#domain/logbook/logbook.ts'
import type { CarriedPart, UnionIndex } from '#electron/host/logbook/events/carried.ts'
import { isUnderstood } from '#electron/host/logbook/events/eventKinds.ts'
import { inPieces, SLICE } from '#electron/host/plans/passTime.ts'
import type { StoredEvent } from '#electron/host/logbook/events/storedEvent.ts'

/** What was written by several computers amounts to; of one that only one wrote, nothing of it is asked. */
export interface UnionView {
  /** All of it, from all events of the log; null where only one computer wrote. */
  readonly whole: (
    events: readonly StoredEvent[],
    yieldToCalls: () => Promise<void>,
  ) => Promise<LiveLogbook | null>
  /** What some cards amount to, with those they were joined to; null stands for the logbook as a whole. */
  readonly part: (touched: ReadonlySet<string | null>) => {
    readonly ids: ReadonlySet<string | null>
    readonly logbook: LiveLogbook
  }
  readonly questions: () => readonly Question[]
  /** Cards about which a newer program wrote. */
  readonly unknown: () => ReadonlySet<string>
}

const unionEventOf = (index: UnionIndex, event: StoredEvent): UnionEvent => {
  const indexed = index.at(event.seq)
  if (indexed === undefined) throw new TypeError('An event that no index knows.')
  // The type and version as they are understood, the rest as it stands. Field by field: of a long log,
  // spreads cost more than all the rest.
  return {
    hash: indexed.hash,
    previous: indexed.previous,
    seen: indexed.seen,
    n: indexed.n,
    lamport: indexed.lamport,
    device: indexed.device,
    type: event.type,
    version: event.version,
    application: indexed.application,
    subjects: indexed.subjects,
    recordedAt: indexed.recordedAt,
    body: event.body,
  }
}

const intoOf = ({ type, body }: StoredEvent): string | undefined =>
  type === 'application-merged' ? body?.into : undefined

/** Cards joined to each other, of which one cannot be told without the others. */
const makeJoined = () => {
  const joined = new Map<string, Set<string>>()
  const link = (one: string, other: string): void => {
    const both = joined.get(one) ?? new Set<string>()
    joined.set(one, both.add(other))
  }
  return {
    note: (event: StoredEvent): void => {
      const into = intoOf(event)
      if (into === undefined || event.application === null) return
      link(event.application, into)
      link(into, event.application)
    },
    with: (touched: ReadonlySet<string | null>): ReadonlySet<string | null> => {
      const all = new Set(touched)
      for (const id of all)
        if (id !== null) for (const other of joined.get(id) ?? []) all.add(other)
      return all
    },
  }
}

/** Whether two events were written without knowing of each other. */
const apartIn =
  (index: ReturnType<CarriedPart['index']>) =>
  (one: UnionEvent, other: UnionEvent): boolean => {
    const [a, b] = [index.causality.of(one.hash), index.causality.of(other.hash)]
    return a !== undefined && b !== undefined && areConcurrent(a, b)
  }

/** What events of some cards amount to, and what is asked about them. */
type Read = Folded & {
  readonly questions: readonly Question[]
  readonly ordered: readonly UnionEvent[]
}

/** What was read in pieces as one; of cards, the first that was written about comes first. */
const together = (read: readonly Read[], zone: string): LiveLogbook => {
  const whole = emptyLogbook(zone)
  const first = new Map<string, UnionEvent>()
  const cards = new Map(read.flatMap(({ logbook }) => [...logbook.applications]))
  for (const { logbook, ordered } of read) {
    if (ordered.some(({ application }) => application === null))
      Object.assign(whole, { ...logbook, applications: whole.applications })
    for (const event of ordered)
      if (event.application !== null && !first.has(event.application))
        first.set(event.application, event)
  }
  for (const [id] of [...first].sort(([, a], [, b]) => inOrder(a, b))) {
    const card = cards.get(id)
    if (card !== undefined) whole.applications.set(id, card)
  }
  return whole
}

const aboutIn = (carried: CarriedPart, ids: ReadonlySet<string | null>): readonly StoredEvent[] => {
  const index = carried.index()
  return carried.stored([...ids].flatMap((id) => index.about(id)))
}

/** Reads events of some cards, all those of each. */
const makeFold =
  (carried: CarriedPart, zone: string) =>
  (events: readonly StoredEvent[]): Read => {
    const index = carried.index()
    const ordered = events.map((event) => unionEventOf(index, event)).sort(inOrder)
    const folded = foldUnion(ordered, { causality: index.causality, zone, isUnderstood })
    return { ...folded, ordered, questions: questionsOf(folded, ordered, apartIn(index)) }
  }

/** A card amounts to the same with others and without, but for those that were joined to it. */
const foldInPieces = async (
  events: readonly StoredEvent[],
  {
    joined,
    fold,
    atOnce,
    yieldToCalls,
  }: {
    readonly joined: ReturnType<typeof makeJoined>
    readonly fold: ReturnType<typeof makeFold>
    readonly atOnce: number
    readonly yieldToCalls: () => Promise<void>
  },
): Promise<readonly Read[]> => {
  const perCard = Map.groupBy(events, ({ application }) => application)
  const done = new Set<string | null>()
  const read: Read[] = []
  await inPieces([...perCard.keys()], atOnce, { yieldToCalls }, (cards) => {
    const ids = joined.with(new Set(cards.filter((id) => !done.has(id))))
    for (const id of ids) done.add(id)
    read.push(fold([...ids].flatMap((id) => perCard.get(id) ?? [])))
  })
  return read
}

/** `atOnce` is how many cards are read between which other calls are let through. */
export const makeUnionView = (carried: CarriedPart, zone: string, atOnce = SLICE): UnionView => {
  const joined = makeJoined()
  const fold = makeFold(carried, zone)
  const asked = new Map<string | null, readonly Question[]>()
  const unknown = new Set<string>()
  /** How many events of the log the questions know. */
  let asOf = 0

  const remember = (read: Read): void => {
    for (const [card, all] of Map.groupBy(read.questions, ({ application }) => application))
      asked.set(card, all)
    for (const id of read.unknown) unknown.add(id)
  }

  const part: UnionView['part'] = (touched) => {
    aboutIn(carried, touched).forEach(joined.note)
    const ids = joined.with(touched)
    for (const id of ids) {
      asked.delete(id)
      unknown.delete(id ?? '')
    }
    const read = fold(aboutIn(carried, ids))
    remember(read)
    return { ids, logbook: read.logbook }
  }

  /** What was written here since answers some of them. */
  const follow = (): void => {
    const all = carried.index().all()
    if (all.length === asOf || carried.isAlone()) return
    const touched = new Set(all.slice(asOf).map(({ application }) => application))
    asOf = all.length
    part(touched)
  }

  return {
    whole: async (events, yieldToCalls) => {
      // What is asked for in between is answered from what was known before.
      if (!carried.isAlone()) await carried.ready(yieldToCalls)
      const isAlone = carried.isAlone()
      events.forEach(joined.note)
      const read = isAlone ? [] : await foldInPieces(events, { joined, fold, atOnce, yieldToCalls })
      for (const known of [asked, unknown]) known.clear()
      read.forEach(remember)
      if (isAlone) return null
      asOf = events.length
      return together(read, zone)
    },
    part,
    questions: () => {
      follow()
      return [...asked.values()].flat()
    },
    unknown: () => unknown,
  }
}
