import { inOrder, placeAll, type Causality, type Linked } from '#domain/union/causality.ts'
import { isErasing } from '#domain/union/gone.ts'
import type { IndexedEvent, UnionIndex } from '#electron/host/logbook/events/carried.ts'
import type { Connection, Row } from '#electron/host/logbook/storage/connection.ts'

const NONE: readonly string[] = []
const listIn = (json: string | null): readonly string[] =>
  json === null ? NONE : (JSON.parse(json) as readonly string[])

// Field by field: of a long log, spreads cost more than all the rest.
const toIndexed = (row: Row, devices: ReadonlyMap<number, string>): IndexedEvent => ({
  seq: row[0] as number,
  device: devices.get(row[1] as number) ?? '',
  n: row[2] as number,
  lamport: row[3] as number,
  seen: listIn(row[4] as string | null),
  type: row[5] as string,
  version: row[6] as number,
  application: row[7] as string | null,
  subjects: listIn(row[8] as string | null),
  recordedAt: row[9] as string,
  previous: row[10] as string,
  hash: row[11] as string,
})

/** A negative number is no limit. */
const rowsAfter = (
  connection: Connection,
  after: number,
  most: number,
): readonly IndexedEvent[] => {
  const devices = new Map(
    Array.from(connection.prepare('SELECT device, id FROM devices').iterate(), ([device, id]) => [
      Number(device),
      String(id),
    ]),
  )
  const rows = connection
    .prepare(
      `SELECT seq, device, n, lamport, seen, type, version, application, subjects, recorded_at,
         lower(hex(prev_hash)), lower(hex(hash)) FROM events WHERE seq > ? ORDER BY seq LIMIT ?`,
    )
    .iterate(after, most)
  return Array.from(rows, (row) => toIndexed(row, devices))
}

/** `connection` is asked for again whenever it is needed, since it may be replaced in between. */
export const makeUnionIndex = (connection: () => Connection): UnionIndex => {
  let events: IndexedEvent[] = []
  let causality: Causality = placeAll<Linked>([]).causality
  const seqs = new Map<string, number>()
  const perApplication = new Map<string | null, number[]>()
  const erasing: IndexedEvent[] = []

  const keep = (event: IndexedEvent): void => {
    const { hash, seq, application } = event
    seqs.set(hash, seq)
    const about = perApplication.get(application)
    if (about === undefined) perApplication.set(application, [seq])
    else about.push(seq)
    if (isErasing(event)) erasing.push(event)
  }
  const place: UnionIndex['place'] = (fresh) => {
    if (fresh.length === 0) return fresh
    const placed = causality.place(fresh)
    if (placed !== false) return placed
    // A chain turned out to be branched.
    ;({ causality } = placeAll<Linked>([...events, ...fresh]))
    return [...fresh].filter(({ hash }) => causality.of(hash) !== undefined).sort(inOrder)
  }
  return {
    catchUp: (most = -1) => {
      const fresh = rowsAfter(connection(), events.length, most)
      if (fresh.length === 0) return true
      fresh.forEach(keep)
      events = events.length === 0 ? [...fresh] : events.concat(fresh)
      place(fresh)
      return fresh.length !== most
    },
    place,
    reset: () => {
      events = []
      erasing.length = 0
      for (const kept of [seqs, perApplication]) kept.clear()
      ;({ causality } = placeAll<Linked>([]))
    },
    causality: { of: (hash) => causality.of(hash) },
    seqOf: (hash) => seqs.get(hash),
    at: (seq) => events[seq - 1],
    all: () => events,
    about: (application) => perApplication.get(application) ?? [],
    erasing: () => erasing,
  }
}
