import type { CarriedEvent } from '#electron/host/logbook/events/carriedEvent.ts'
import type { Erasure } from '#electron/host/logbook/events/erasures.ts'
import { readValue } from '#electron/host/logbook/events/namedValues.ts'
import type { Connection, Row, Storable } from '#electron/host/logbook/storage/connection.ts'

const COLUMNS = `d.id, d.logbook, n, lamport, seen, envelope, batch, ordinal, type, version, application,
  subject, subjects, recorded_at, salt, body, erased_by, body_hash, prev_hash, hash`

const hexOf = (bytes: unknown): string => Buffer.from(bytes as Uint8Array).toString('hex')
const listIn = (json: Storable | undefined): string[] | null =>
  json === null || json === undefined ? null : (JSON.parse(json as string) as string[])

/** What emptied an event, as another computer is told it. */
const goneByIn = (connection: Connection, by: number): Erasure | null => {
  if (by === 0) return null
  const row =
    by > 0
      ? connection
          .prepare('SELECT hex(hash), type, application, subjects FROM events WHERE seq = ?')
          .get(by)
      : connection
          .prepare('SELECT event, null, application, subject FROM gone WHERE id = ?')
          .get(-by)
  const [event, type, application, whom] = row as [
    string,
    string | null,
    string | null,
    string | null,
  ]
  const subject = by > 0 && type !== 'application-erased' ? listIn(whom)?.[0] : by > 0 ? null : whom
  return { event: event.toLowerCase(), application, subject: subject ?? null }
}

const toCarried = (connection: Connection, own: string, row: Row): CarriedEvent => {
  const [device, logbook, n, lamport, seen, envelope, batch, ordinal, type, version] = row
  const [application, subject, subjects, recordedAt, salt, body, by, ofBody, previous, hash] =
    row.slice(10)
  return {
    ...{ device: String(device), logbook: String(logbook ?? own), n: Number(n) },
    ...{ lamport: Number(lamport), seen: listIn(seen), envelope: Number(envelope) },
    ...{ batch: String(batch), ordinal: Number(ordinal), type: String(type) },
    ...{ version: Number(version), application: application as string | null },
    ...{ subject: subject as string | null, subjects: listIn(subjects) },
    ...{ recordedAt: String(recordedAt), salt: salt === null ? null : hexOf(salt) },
    ...{ body: body as string | null, bodyHash: hexOf(ofBody), previous: hexOf(previous) },
    hash: hexOf(hash),
    ...(body === null ? { goneBy: goneByIn(connection, Number(by)) } : {}),
  }
}

/** Events of a log by their places, as they are carried to others. */
export const carriedRows = (
  connection: Connection,
  seqs: Iterable<number>,
): readonly CarriedEvent[] => {
  const own = readValue(connection, 'id')
  const one = connection.prepare(
    `SELECT ${COLUMNS} FROM events JOIN devices d USING (device) WHERE seq = ?`,
  )
  return Array.from(seqs, (seq) => {
    const row = one.get(seq)
    if (row === undefined) throw new TypeError('A place without an event.')
    return toCarried(connection, own, row)
  })
}

/** Places of the events that have no words any more. */
export const emptied = (connection: Connection): ReadonlySet<number> =>
  new Set(
    Array.from(
      connection.prepare('SELECT seq FROM events WHERE erased_by IS NOT NULL').iterate(),
      ([seq]) => Number(seq),
    ),
  )
