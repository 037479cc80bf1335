import { GENESIS } from './envelope.ts'
import type { Tail } from '#electron/host/logbook/files/marker.ts'
import type { Connection, Row } from '#electron/host/logbook/storage/connection.ts'

const toTail = (row: Row | undefined): Tail =>
  row === undefined
    ? { seq: 0, hash: GENESIS }
    : { seq: Number(row[0]), hash: row[1] as Uint8Array }

/** The last event of the log. */
export const readTail = (connection: Connection): Tail =>
  toTail(connection.prepare('SELECT seq, hash FROM events ORDER BY seq DESC LIMIT 1').get())

/** Hash of the event at a position, or undefined where the log does not go that far. */
export const hashAt = (connection: Connection, seq: number): Uint8Array | undefined =>
  seq === 0
    ? GENESIS
    : (connection.prepare('SELECT hash FROM events WHERE seq = ?').get(seq)?.[0] as
        Uint8Array | undefined)
