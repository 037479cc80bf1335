import { hash } from 'node:crypto'
import { EVENT_VERSIONS, isEventType } from '#domain/logbook/events.ts'
import { placeAll } from '#domain/union/causality.ts'
import { foldUnion, type Folded } from '#domain/union/foldUnion.ts'
import { erasingOf, takesAway } from '#domain/union/gone.ts'
import { stateHash } from '#domain/union/stateHash.ts'
import { GENESIS_HASH, type UnionEvent } from '#domain/union/unionEvent.ts'
import { sayOne, type Draw, type Said } from './unionWords.ts'

export const digest = (text: string): string => hash('sha256', text)

/** The hash of an event as it stands in this simulation: over its envelope and the hash of its body. */
const hashOf = (event: Omit<UnionEvent, 'hash'>): string => digest(JSON.stringify(event))

export const isUnderstood = (type: string, version: number): boolean =>
  isEventType(type) && EVENT_VERSIONS[type] === version

/** A computer of the simulation: its log, in the order things came, and what waits. */
export interface UnionDevice {
  id: string
  log: readonly UnionEvent[]
  waiting: readonly UnionEvent[]
  /** Of the last own event; of a copied computer, both go on from the same. */
  tip: UnionEvent | null
  /** How many events of the log its last own one knew. */
  knew: number
  clockMs: number
}

const heads = (events: readonly UnionEvent[], own: string): readonly UnionEvent[] => {
  const before = new Set(events.flatMap(({ previous, seen }) => [previous, ...seen]))
  return events.filter(({ hash, device }) => device !== own && !before.has(hash))
}

export const foldOf = ({ log }: Pick<UnionDevice, 'log'>): Folded => {
  const { causality, ordered } = placeAll(log)
  return foldUnion(ordered, { causality, zone: 'Europe/Paris', isUnderstood })
}

export const stateOf = (device: Pick<UnionDevice, 'log'>): string =>
  stateHash(foldOf(device).logbook, digest)

/** Puts events together with what a computer holds; words that are erased go, wherever they come from. */
export const takeIn = (device: UnionDevice, events: readonly UnionEvent[]): void => {
  const known = new Set(device.log.map(({ hash }) => hash))
  const all = new Map(device.waiting.map((event) => [event.hash, event]))
  let isMore = false
  for (const event of events) {
    if (known.has(event.hash)) continue
    const before = all.get(event.hash)
    if (before !== undefined && before.body !== null) continue
    all.set(event.hash, event)
    isMore = true
  }
  // What has been put together before comes to the same again.
  if (!isMore) return
  const { ordered, causality } = placeAll([...device.log, ...all.values()])
  const standing = new Set(ordered.map(({ hash }) => hash))
  const erasures = ordered.flatMap((event) => {
    const told = erasingOf(event)
    return told === null ? [] : [{ ...told, placed: causality.of(event.hash) }]
  })
  const erased = (event: UnionEvent): UnionEvent => {
    const placed = causality.of(event.hash)
    const isGone = erasures.some((erasing) => takesAway(erasing, { ...event, placed }))
    return isGone ? { ...event, body: null } : event
  }
  device.log = [...device.log, ...ordered.filter(({ hash }) => !known.has(hash))].map(erased)
  device.waiting = [...all.values()].filter(({ hash }) => !standing.has(hash))
}

/** The computer writes this down; what it wrote. */
export const say = (device: UnionDevice, said: Said, count: number): UnionEvent => {
  const fresh = heads(device.log.slice(device.knew), device.id).map(({ hash }) => hash)
  const byHash = new Map(device.log.map((event) => [event.hash, event]))
  const seen = fresh.filter((hash) => hash !== device.tip?.hash).sort()
  const counters = [device.tip, ...seen.map((hash) => byHash.get(hash))].map((e) => e?.lamport ?? 0)
  const bare = {
    previous: device.tip?.hash ?? GENESIS_HASH,
    ...{ seen, n: (device.tip?.n ?? 0) + 1, lamport: 1 + Math.max(...counters) },
    ...{ device: device.id, version: 1, ...said },
    recordedAt: new Date(device.clockMs + count * 60_000).toISOString(),
  }
  const event: UnionEvent = { ...bare, hash: hashOf(bare) }
  device.tip = event
  takeIn(device, [event])
  device.knew = device.log.length
  return event
}

/** The computer writes something down; what it wrote. */
export const write = (device: UnionDevice, draw: Draw, count: number): UnionEvent =>
  say(device, sayOne(foldOf(device).logbook, draw, count), count)
