import {
  deviceLine,
  draftLine,
  erasureLine,
  eventLine,
  reminderLine,
  type EventLine,
} from '#domain/outgoing/logbook/lines.ts'
import type { Manifest } from '#domain/outgoing/logbook/manifest.ts'
import { sealOf } from '#electron/host/logbook/events/seal.ts'
import type { Connection, Storable } from '#electron/host/logbook/storage/connection.ts'
import { transaction } from '#electron/host/logbook/storage/transaction.ts'
import type { Zip } from '#electron/host/incoming/format/zip.ts'
import { readLines } from './readParts.ts'
import { checkEvent } from './soundBody.ts'

const bytesOf = (hex: string): Uint8Array => Buffer.from(hex, 'hex')
const jsonOf = (list: readonly string[] | null): string | null =>
  list === null ? null : JSON.stringify(list)

const eventRow = (seq: number, event: EventLine): readonly Storable[] => {
  const { device, n, lamport, seen, envelope, batch, ordinal, type, version } = event
  const { application, subject, subjects, recordedAt, salt, body, erasedBy } = event
  return [
    ...[seq, device, n, lamport, jsonOf(seen), envelope, batch, ordinal, type, version],
    ...[application, subject, jsonOf(subjects), recordedAt],
    ...[salt === null ? null : bytesOf(salt), body, erasedBy],
    ...[bytesOf(event.bodyHash), bytesOf(event.previous), bytesOf(event.hash)],
  ]
}

/** A row of a table beside the events, with its seal. */
const sealed = (table: string, ...values: readonly (string | number | null)[]): Storable[] => [
  ...values,
  sealOf(table, ...values),
]

const fillEvents = (
  connection: Connection,
  events: Iterable<EventLine>,
  step: (rows: number) => void,
): void => {
  const insert = connection.prepare(
    `INSERT INTO events (seq, device, n, lamport, seen, envelope, batch, ordinal, type, version,
       application, subject, subjects, recorded_at, salt, body, erased_by, body_hash, prev_hash, hash)
     VALUES (${Array.from({ length: 20 }, () => '?').join(', ')})`,
  )
  let seq = 0
  for (const event of events) {
    seq += 1
    checkEvent(event)
    insert.run(...eventRow(seq, event))
    if (seq % 200 === 0) step(seq)
  }
}

/**
 * Fills an empty logbook with what a file holds. Whether all of it is what was written is looked at
 * afterwards, as with any copy.
 */
export const fillDatabase = (
  connection: Connection,
  zip: Zip,
  manifest: Manifest,
  step: (rows: number) => void,
): void =>
  transaction(connection, () => {
    const { prepare } = connection
    connection.exec('DELETE FROM devices')
    connection.exec('PRAGMA defer_foreign_keys = ON')
    prepare("UPDATE logbook SET value = ?, seal = ? WHERE name = 'id'").run(
      manifest.logbook,
      sealOf('logbook', 'id', manifest.logbook),
    )
    const device = prepare('INSERT INTO devices (device, id, logbook, seal) VALUES (?, ?, ?, ?)')
    for (const each of readLines(zip, manifest, 'devices.jsonl', deviceLine))
      device.run(...sealed('devices', each.device, each.id, each.logbook))
    const gone = prepare(
      'INSERT INTO gone (id, application, subject, event, seal) VALUES (?, ?, ?, ?, ?)',
    )
    for (const each of readLines(zip, manifest, 'erasures.jsonl', erasureLine))
      gone.run(...sealed('gone', each.id, each.application, each.subject, each.event))
    fillEvents(connection, readLines(zip, manifest, 'events.jsonl', eventLine), step)
    const draft = prepare(
      'INSERT INTO drafts (key, application, person, kept_at, content, seal) VALUES (?, ?, ?, ?, ?, ?)',
    )
    for (const each of readLines(zip, manifest, 'drafts.jsonl', draftLine))
      draft.run(
        ...sealed('drafts', each.key, each.application, each.person, each.keptAt, each.content),
      )
    const shown = prepare('INSERT INTO reminders_shown (key, shown_at, seal) VALUES (?, ?, ?)')
    for (const each of readLines(zip, manifest, 'reminders.jsonl', reminderLine))
      shown.run(...sealed('reminders_shown', each.key, each.shownAt))
  })
