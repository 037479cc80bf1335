import { setImmediate } from 'node:timers/promises'
import type { Connection, Row } from '#electron/host/logbook/storage/connection.ts'
import { upcast } from '#electron/host/logbook/upcast/upcast.ts'
import { UPCASTS } from '#electron/host/logbook/upcast/upcasts.ts'
import { eventId } from './envelope.ts'
import type { StoredEvent } from './storedEvent.ts'
import { readTail } from './tail.ts'

/** Columns of an event as it is read, in the order of `toStoredEvent`. */
export const EVENT_COLUMNS =
  'seq, batch, ordinal, type, version, application, subject, subjects, recorded_at, body, envelope'

/** Whom an event is about alone; several people, or nobody, are no subject. */
const subjectOf = (subjects: string | null): string | null => {
  if (subjects === null) return null
  const [only = null, ...others] = JSON.parse(subjects) as readonly string[]
  return others.length === 0 ? only : null
}

/**
 * One row of `EVENT_COLUMNS` as an event, brought up to date. The body is not checked here: it was
 * when it was written, and its hash is verified in the background.
 */
export const toStoredEvent = (row: Row): StoredEvent => {
  const [seq, batch, ordinal, type, version, application, subject] = row as [
    ...[seq: number, batch: string, ordinal: number, type: string, version: number],
    ...[application: string | null, subject: string | null],
  ]
  const [subjects, recordedAt, body, envelope] = row.slice(7) as [
    ...[subjects: string | null, recordedAt: string, body: string | null, envelope: number],
  ]
  const about = envelope === 1 ? subject : subjectOf(subjects)
  const event = {
    seq,
    id: eventId(batch, ordinal),
    type,
    version,
    application,
    recordedAt,
    batch,
    body: body === null ? null : (JSON.parse(body) as unknown),
  }
  // A spread costs more than all the rest of the row: only the rows that need it pay.
  const whole = about === null ? event : { ...event, subject: about }
  const current = Object.hasOwn(UPCASTS, type) ? { ...whole, ...upcast(whole) } : whole
  return current as StoredEvent
}

/** The events behind a position, up to another one, in order. */
const eventsBetween = (connection: Connection, after: number, last: number): StoredEvent[] => {
  const events: StoredEvent[] = []
  const rows = connection
    .prepare(`SELECT ${EVENT_COLUMNS} FROM events WHERE seq > ? AND seq <= ? ORDER BY seq`)
    .iterate(after, last)
  for (const row of rows) events.push(toStoredEvent(row))
  return events
}

/** All events in order. */
export const readEvents = (connection: Connection): readonly StoredEvent[] =>
  eventsBetween(connection, 0, readTail(connection).seq)

/** Events read before other calls are let through: a few milliseconds' worth. */
const SLICE = 1_000

/**
 * The same of those there are now behind a position, letting other calls through. `connection` is asked for again at each
 * slice, since it may be replaced in between.
 */
export const readInSlices = async (
  connection: () => Connection,
  after = 0,
): Promise<readonly StoredEvent[]> => {
  const events: StoredEvent[] = []
  const last = readTail(connection()).seq
  for (let read = after; read < last; read += SLICE) {
    for (const event of eventsBetween(connection(), read, Math.min(last, read + SLICE)))
      events.push(event)
    await setImmediate()
  }
  return events
}
