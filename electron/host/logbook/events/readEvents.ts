import { EVENT_VERSION } from '#domain/logbook/events.ts'
import { eventId } from './envelope.ts'
import type { Connection, Row } from '#electron/host/logbook/storage/connection.ts'
import type { StoredEvent } from './storedEvent.ts'
import { upcast } from '#electron/host/logbook/upcast/upcast.ts'

/** Columns of an event as it is read, in the order of `toStoredEvent`. */
export const EVENT_COLUMNS =
  'seq, batch, ordinal, type, version, application, subject, recorded_at, body'

/**
 * One row of `EVENT_COLUMNS` as an event, brought up to date. The body is not checked here: it was
 * when it was written, and its hash is verified in the background.
 */
export const toStoredEvent = (row: Row): StoredEvent => {
  const [seq, batch, ordinal, type, version, application, subject, recordedAt, body] = row as [
    ...[seq: number, batch: string, ordinal: number, type: string, version: number],
    ...[
      application: string | null,
      subject: string | null,
      recordedAt: string,
      body: string | null,
    ],
  ]
  const event = {
    seq,
    id: eventId(batch, ordinal),
    type,
    version: EVENT_VERSION,
    application,
    recordedAt,
    batch,
    body: body === null ? null : (JSON.parse(body) as unknown),
  }
  // A spread costs more than all the rest of the row: only the rows that need it pay.
  const whole = subject === null ? event : { ...event, subject }
  const current = version === EVENT_VERSION ? whole : { ...whole, ...upcast(whole, version) }
  return current as StoredEvent
}

/** All events in order. */
export const readEvents = (connection: Connection): readonly StoredEvent[] => {
  const events: StoredEvent[] = []
  const rows = connection.prepare(`SELECT ${EVENT_COLUMNS} FROM events ORDER BY seq`).iterate()
  for (const row of rows) events.push(toStoredEvent(row))
  return events
}
