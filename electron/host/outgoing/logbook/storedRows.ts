import type {
  DeviceLine,
  DraftLine,
  ErasureLine,
  EventLine,
  ReminderLine,
} from '#domain/outgoing/logbook/lines.ts'
import type { Connection, Row } from '#electron/host/logbook/storage/connection.ts'

const hexOf = (bytes: unknown): string => Buffer.from(bytes as Uint8Array).toString('hex')
const listIn = (json: string | null): string[] | null =>
  json === null ? null : (JSON.parse(json) as string[])

const EVENTS = `SELECT device, n, lamport, seen, envelope, batch, ordinal, type, version, application,
  subject, subjects, recorded_at, salt, body, erased_by, body_hash, prev_hash, hash
  FROM events ORDER BY seq`

const toEvent = (row: Row): EventLine => {
  const [device, n, lamport, seen, envelope, batch, ordinal, type, version, application] = row
  const [subject, subjects, recordedAt, salt, body, erasedBy, ofBody, previous, hash] =
    row.slice(10)
  return {
    device: Number(device),
    n: Number(n),
    lamport: Number(lamport),
    seen: listIn(seen as string | null),
    envelope: Number(envelope),
    batch: String(batch),
    ordinal: Number(ordinal),
    type: String(type),
    version: Number(version),
    application: application as string | null,
    subject: subject as string | null,
    subjects: listIn(subjects as string | null),
    recordedAt: String(recordedAt),
    salt: salt === null ? null : hexOf(salt),
    body: body as string | null,
    erasedBy: erasedBy === null ? null : Number(erasedBy),
    bodyHash: hexOf(ofBody),
    previous: hexOf(previous),
    hash: hexOf(hash),
  }
}

const mapped = function* <Line>(
  connection: Connection,
  sql: string,
  toLine: (row: Row) => Line,
): Generator<Line> {
  for (const row of connection.prepare(sql).iterate()) yield toLine(row)
}

/** All that a logbook holds, table by table, as it goes into a file. */
export const storedRows = (connection: Connection) => ({
  devices: (): Iterable<DeviceLine> =>
    mapped(
      connection,
      'SELECT device, id, logbook FROM devices ORDER BY device',
      ([device, id, logbook]) => ({
        device: Number(device),
        id: String(id),
        logbook: logbook as string | null,
      }),
    ),
  erasures: (): Iterable<ErasureLine> =>
    mapped(
      connection,
      'SELECT id, application, subject, event FROM gone ORDER BY id',
      ([id, application, subject, event]) => ({
        id: Number(id),
        application: application as string | null,
        subject: subject as string | null,
        event: String(event),
      }),
    ),
  events: (): Iterable<EventLine> => mapped(connection, EVENTS, toEvent),
  drafts: (): Iterable<DraftLine> =>
    mapped(
      connection,
      'SELECT key, application, person, kept_at, content FROM drafts ORDER BY key',
      ([key, application, person, keptAt, content]) => ({
        key: String(key),
        application: String(application),
        person: person as string | null,
        keptAt: String(keptAt),
        content: String(content),
      }),
    ),
  reminders: (): Iterable<ReminderLine> =>
    mapped(
      connection,
      'SELECT key, shown_at FROM reminders_shown ORDER BY key',
      ([key, shownAt]) => ({ key: String(key), shownAt: Number(shownAt) }),
    ),
})
