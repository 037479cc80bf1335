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

/** Some events behind a place, and which of them others follow. */
const rowsOf = (
  connection: Connection,
  which: 'device = ?' | 'device <> ?',
  device: number,
  after: number,
) => {
  const rows = Array.from(
    connection
      .prepare(`SELECT hash, prev_hash, lamport FROM events WHERE ${which} AND seq > ?`)
      .iterate(device, after),
    ([hash, previous, lamport]) => ({
      hash: Buffer.from(hash as Uint8Array).toString('hex'),
      previous: Buffer.from(previous as Uint8Array).toString('hex'),
      lamport: Number(lamport),
    }),
  )
  return { rows, followed: new Set(rows.map(({ previous }) => previous)) }
}

/** Of these, those that no other follows: of a branched chain, all ends. */
const headsOf = ({ rows, followed }: ReturnType<typeof rowsOf>) =>
  rows.filter(({ hash }) => !followed.has(hash))

/** The ends behind a place of the chains of all others: of one without branches, its last event. */
const headsOfOthers = (connection: Connection, device: number, after: number) =>
  Array.from(
    // What stands beside a maximum is of the row that has it.
    connection
      .prepare(
        `SELECT device, count(*), max(n), seq, hash, lamport FROM events WHERE device <> ?
           GROUP BY device`,
      )
      .iterate(device),
  ).flatMap(([other, count, n, seq, hash, lamport]) => {
    if (count !== n) return headsOf(rowsOf(connection, 'device = ?', Number(other), after))
    const last = { hash: Buffer.from(hash as Uint8Array).toString('hex'), lamport: Number(lamport) }
    return Number(seq) > after ? [last] : []
  })

const listOf = (hashes: readonly string[]): string | null =>
  hashes.length === 0 ? null : JSON.stringify(hashes.toSorted())

/** The same author once other devices' events came behind a place: what is read is no more than these. */
export const authorBehind = (connection: Connection, author: Author, after: number): Author => {
  const fresh = rowsOf(connection, 'device <> ?', author.device, after)
  const before = (JSON.parse(author.seen ?? '[]') as string[]).filter(
    (hash) => !fresh.followed.has(hash),
  )
  return {
    ...author,
    seen: listOf([...before, ...headsOf(fresh).map(({ hash }) => hash)]),
    seenLamport: fresh.rows.reduce(
      (most, { lamport }) => Math.max(most, lamport),
      author.seenLamport,
    ),
  }
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
    seen: listOf(heads.map(({ hash }) => hash)),
    seenLamport: heads.reduce((most, { lamport }) => Math.max(most, lamport), 0),
  }
}
