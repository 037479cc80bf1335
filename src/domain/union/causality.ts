import { GENESIS_HASH, type UnionEvent } from './unionEvent.ts'

/** How far an event knows of other chains: the place of the last one known, by the chain's name. */
type Known = ReadonlyMap<string, number>

/** Where an event stands among all others. */
export interface Placed {
  /** Hash of the first event of its chain: a device's own, or a branch of one that went on twice. */
  readonly chain: string
  readonly n: number
  readonly lamport: number
  readonly known: Known
}

/** What placing looks at. */
export type Linked = Pick<UnionEvent, 'hash' | 'previous' | 'seen' | 'n' | 'lamport'>

/** The one order of events, the same wherever it is made: by counter, then by hash. */
export const inOrder = (a: Linked, b: Linked): number =>
  a.lamport - b.lamport || (a.hash < b.hash ? -1 : a.hash > b.hash ? 1 : 0)

/** Events that stand where they say, after all they were written after; and what they know. */
export interface Causality {
  readonly of: (hash: string) => Placed | undefined
  /**
   * Places further events, in any order; the hashes of those placed, in order. What waits for others,
   * or says of itself what is not so, is left out. False where a chain turned out to be branched: then
   * all are to be placed anew.
   */
  readonly place: <Event extends Linked>(events: Iterable<Event>) => readonly Event[] | false
}

/** What an event was written after, or undefined where that is not all there or its counters are wrong. */
const beforeOf = (
  { previous, seen, n, lamport }: Linked,
  placed: ReadonlyMap<string, Placed>,
): { readonly parent: Placed | null; readonly seen: readonly Placed[] } | undefined => {
  const parent = previous === GENESIS_HASH ? null : placed.get(previous)
  const others = seen.map((hash) => placed.get(hash))
  if (parent === undefined || !others.every((other) => other !== undefined)) return undefined
  const counters = [parent, ...others].map((each) => each?.lamport ?? 0)
  const isRight = n === (parent?.n ?? 0) + 1 && lamport === 1 + Math.max(...counters)
  return isRight ? { parent, seen: others } : undefined
}

const knownOf = (
  parent: Placed | null,
  seen: readonly Placed[],
  isFirst: boolean,
): Placed['known'] => {
  const before: Known = parent?.known ?? new Map<string, number>()
  if (seen.length === 0 && !(isFirst && parent !== null)) return before
  const known = new Map(before)
  const learn = (chain: string, n: number): void => {
    known.set(chain, Math.max(known.get(chain) ?? 0, n))
  }
  if (isFirst && parent !== null) learn(parent.chain, parent.n)
  for (const other of seen) {
    for (const [chain, n] of other.known) learn(chain, n)
    learn(other.chain, other.n)
  }
  return known
}

/** `branching` are events with several successors, as far as that is known beforehand. */
export const makeCausality = (branching: ReadonlySet<string> = new Set()): Causality => {
  const placed = new Map<string, Placed>()
  const followed = new Set<string>()
  return {
    of: (hash) => placed.get(hash),
    place: (events) => {
      const taken = []
      for (const event of [...events].sort(inOrder)) {
        const { hash, previous, n, lamport } = event
        const before = placed.has(hash) ? undefined : beforeOf(event, placed)
        if (before === undefined) continue
        const { parent, seen } = before
        if (followed.has(previous) && !branching.has(previous)) return false
        if (parent !== null) followed.add(previous)
        const isFirst = parent === null || branching.has(previous)
        const chain = isFirst ? hash : parent.chain
        placed.set(hash, { chain, n, lamport, known: knownOf(parent, seen, isFirst) })
        taken.push(event)
      }
      return taken
    },
  }
}

/** Events of which several others of the same chain say that they follow them. */
const branchingIn = (events: readonly Linked[]): ReadonlySet<string> => {
  const successors = Map.groupBy(events, ({ previous }) => previous)
  successors.delete(GENESIS_HASH)
  return new Set([...successors].flatMap(([hash, after]) => (after.length > 1 ? [hash] : [])))
}

/** Places a whole set of events, each of which is there once: those that stand, in order. */
export const placeAll = <Event extends Linked>(
  events: readonly Event[],
): { readonly causality: Causality; readonly ordered: readonly Event[] } => {
  // Which chains branch is told by what stands alone: a successor that waits names nothing.
  const standing = makeCausality(branchingIn(events)).place(events) || []
  const causality = makeCausality(branchingIn(standing))
  return { causality, ordered: causality.place(standing) || [] }
}

/** Whether one event was known when the other was written, or is that one. */
export const happenedBefore = (one: Placed, other: Placed): boolean =>
  one.chain === other.chain ? one.n <= other.n : (other.known.get(one.chain) ?? 0) >= one.n

/** Whether neither of two events was written knowing the other. */
export const areConcurrent = (one: Placed, other: Placed): boolean =>
  !happenedBefore(one, other) && !happenedBefore(other, one)
