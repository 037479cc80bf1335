import { GENESIS } from '#electron/host/logbook/events/envelope.ts'
import { readValue } from '#electron/host/logbook/events/namedValues.ts'
import { sealOf } from '#electron/host/logbook/events/seal.ts'
import type { Connection } from '#electron/host/logbook/storage/connection.ts'

/** Who writes: a device of a logbook, and where its chain stands. */
export interface Author {
  readonly logbook: string
  readonly device: number
  readonly id: string
  readonly n: number
  readonly lamport: number
  readonly hash: Uint8Array
  /** JSON: last events of other devices that its next event is written after; null for none. */
  readonly seen: string | null
  /** The greatest counter of those. */
  readonly seenLamport: number
}

/**
 * The number of a device in this file, entered where it is new; inside a transaction. `logbook` is the
 * one it wrote, where that was another than this.
 */
export const enterDevice = (
  connection: Connection,
  id: string,
  logbook: string | null = null,
): number => {
  const known = connection.prepare('SELECT device FROM devices WHERE id = ?').get(id)?.[0]
  if (known !== undefined) return Number(known)
  const device = Number(connection.value('SELECT max(device) + 1 FROM devices'))
  connection
    .prepare('INSERT INTO devices (device, id, logbook, seal) VALUES (?, ?, ?, ?)')
    .run(device, id, logbook, sealOf('devices', device, id, logbook))
  return device
}

/** The events of other devices behind a place that no other of them follows: of a branched chain, all ends. */
const headsOfOthers = (connection: Connection, device: number, after: number) => {
  const rows = Array.from(
    connection
      .prepare('SELECT hash, prev_hash, lamport FROM events WHERE device <> ? AND seq > ?')
      .iterate(device, after),
    ([hash, previous, lamport]) => ({
      hash: Buffer.from(hash as Uint8Array).toString('hex'),
      previous: Buffer.from(previous as Uint8Array).toString('hex'),
      lamport: Number(lamport),
    }),
  )
  const followed = new Set(rows.map(({ previous }) => previous))
  return rows.filter(({ hash }) => !followed.has(hash))
}

/** Where the chain of a device stands; without an id, that of the first. */
export const readAuthor = (connection: Connection, id?: string): Author => {
  const [device, named] = connection
    .prepare('SELECT device, id FROM devices WHERE id = ?1 OR (?1 IS NULL AND device = 1)')
    .get(id ?? null) as unknown as readonly [number, string]
  const last = connection
    .prepare('SELECT n, lamport, hash, seq FROM events WHERE device = ? ORDER BY seq DESC LIMIT 1')
    .get(device) as unknown as readonly [number, number, Uint8Array, number] | undefined
  const [n, lamport, hash, seq] = last ?? [0, 0, GENESIS, 0]
  const heads = headsOfOthers(connection, device, seq)
  return {
    ...{ logbook: readValue(connection, 'id'), device, id: named, n, lamport, hash },
    seen: heads.length === 0 ? null : JSON.stringify(heads.map((head) => head.hash).sort()),
    seenLamport: Math.max(0, ...heads.map((head) => head.lamport)),
  }
}
