import type { Connection, Row } from '#electron/host/logbook/storage/connection.ts'
import type { Envelope } from './envelope.ts'
import { readValue } from './namedValues.ts'

/** What an event is checked by, in the order of `checkedOf`. */
export const CHECKED_COLUMNS = `seq, device, n, lamport, seen, envelope, batch, ordinal, type, version, application,
  subject, subjects, recorded_at, salt, body, erased_by, body_hash, prev_hash, hash`

/** An event as it is checked. */
export interface Checked {
  readonly seq: number
  readonly device: number
  readonly envelope: Envelope
  readonly salt: Uint8Array | null
  readonly body: string | null
  readonly erasedBy: number | null
  readonly bodyHash: Uint8Array
  readonly previous: Uint8Array
  readonly hash: Uint8Array
}

/** A device by its number in the file. */
export interface Device {
  readonly id: string
  /** The logbook it wrote. */
  readonly logbook: string
  /** That was this one. */
  readonly isOwn: boolean
}

/** One row of `CHECKED_COLUMNS` as an event to check. */
export const checkedOf = (row: Row, devices: ReadonlyMap<number, Device>): Checked => {
  const [seq, device, n, lamport, seen, envelope, batch, ordinal, type, version, application] =
    row as [
      ...[seq: number, device: number, n: number, lamport: number, seen: string | null],
      ...[envelope: number, batch: string, ordinal: number, type: string, version: number],
      ...[application: string | null],
    ]
  const [subject, subjects, recordedAt, salt, body, erasedBy, ofBody, previous, hash] = row.slice(
    11,
  ) as [
    ...[subject: string | null, subjects: string | null, recordedAt: string],
    ...[salt: Uint8Array | null, body: string | null, erasedBy: number | null],
    ...[ofBody: Uint8Array, previous: Uint8Array, hash: Uint8Array],
  ]
  const { id = '', logbook = '' } = devices.get(device) ?? {}
  return {
    ...{ seq, device, salt, body, erasedBy, bodyHash: ofBody, previous, hash },
    envelope: {
      ...{ envelope, logbook, device: id, n, lamport, seen, batch, ordinal },
      ...{ type, version, application, subject, subjects, recordedAt },
    },
  }
}

/** Who wrote events here, by their number in the file. */
export const readDevices = (connection: Connection): ReadonlyMap<number, Device> => {
  const own = readValue(connection, 'id')
  const rows = connection.prepare('SELECT device, id, logbook FROM devices').iterate()
  return new Map(
    Array.from(rows, ([device, id, logbook]) => [
      Number(device),
      { id: String(id), logbook: String(logbook ?? own), isOwn: logbook === null },
    ]),
  )
}
