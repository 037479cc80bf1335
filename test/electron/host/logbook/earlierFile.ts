import { hash, randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { EventDraft } from '#domain/logbook/events.ts'
import { ENVELOPE, envelopeHash, GENESIS } from '#electron/host/logbook/events/envelope.ts'
import { readTail } from '#electron/host/logbook/events/tail.ts'
import { readAuthor } from '#electron/host/logbook/live/author.ts'
import { fillEmpty } from '#electron/host/logbook/live/createDatabase.ts'
import { MIGRATIONS } from '#electron/host/logbook/migrations/migrations.ts'
import { connect } from '#electron/host/logbook/storage/connection.ts'

/**
 * Writes a logbook as the program did before there were several devices, in its schema and with its
 * hashes; a draft without a body is one that was erased since.
 */
export const writeEarlier = (
  folder: string,
  drafts: readonly EventDraft[],
  schema: 1 | 2 = 2,
): void => {
  const path = join(folder, 'relance.db')
  fillEmpty(path, MIGRATIONS.slice(0, schema))
  const connection = connect(path)
  const insert = connection.prepare('INSERT INTO events VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)')
  let previous = GENESIS
  for (const [at, { type, application, subject = null, body }] of drafts.entries()) {
    const seq = at + 1
    const salt = randomBytes(16)
    const text = JSON.stringify(body)
    const ofBody = hash('sha256', Buffer.concat([salt, Buffer.from(text)]), 'buffer')
    const recordedAt = '2026-01-05T09:00:00.000Z'
    const envelope = [seq, 'batch', seq, type, 1, application, subject, recordedAt] as const
    const link = hash(
      'sha256',
      Buffer.concat([Buffer.from(JSON.stringify(envelope)), ofBody, previous]),
      'buffer',
    )
    const content = body === null ? [null, null] : [salt, text]
    insert.run(...envelope, ...content, ofBody, previous, link)
    previous = link
  }
  connection.exec('INSERT INTO event_kinds SELECT DISTINCT type, version FROM events')
  connection.close()
}

/** Adds an event of any type and version to a closed logbook, with hashes that fit. */
export const addEvent = (folder: string, type: string, version: number): void => {
  const connection = connect(join(folder, 'relance.db'))
  const { logbook, device, id, n, lamport, hash: previous } = readAuthor(connection)
  const seq = readTail(connection).seq + 1
  const salt = randomBytes(16)
  const ofBody = hash('sha256', Buffer.concat([salt, Buffer.from('{}')]), 'buffer')
  const envelope = {
    ...{ envelope: ENVELOPE, logbook, device: id, n: n + 1, lamport: lamport + 1, seen: null },
    ...{ batch: 'newer', ordinal: 1, type, version, application: 'app-1', subject: null },
    ...{ subjects: null, recordedAt: '2026-01-05T09:00:00.000Z' },
  }
  connection
    .prepare(
      `INSERT INTO events (seq, device, n, lamport, envelope, batch, ordinal, type, version,
         application, recorded_at, salt, body, body_hash, prev_hash, hash)
       VALUES (?, ?, ?, ?, 2, 'newer', 1, ?, ?, 'app-1', ?, ?, '{}', ?, ?, ?)`,
    )
    .run(
      ...[seq, device, n + 1, lamport + 1, type, version, envelope.recordedAt, salt],
      ...[ofBody, previous, envelopeHash(envelope, ofBody, previous)],
    )
  connection.close()
}
