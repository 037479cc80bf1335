import { randomBytes } from 'node:crypto'
import { peopleIn } from '#domain/logbook/eventPeople.ts'
import { sealOf } from '#electron/host/logbook/events/seal.ts'
import type { Connection, Row } from '#electron/host/logbook/storage/connection.ts'
import type { Migration } from './migration.ts'

/** Bytes of the ids of a device and of a logbook; both are written in hexadecimal. */
const DEVICE_BYTES = 8
const LOGBOOK_BYTES = 4

const hexOf = (bytes: number): string => randomBytes(bytes).toString('hex')

const TABLES = `
  CREATE TABLE logbook (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL,
    seal BLOB NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE devices (
    device INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    seal BLOB NOT NULL
  ) STRICT;
  CREATE TABLE gone (
    id INTEGER PRIMARY KEY,
    application TEXT,
    subject TEXT,
    event TEXT NOT NULL,
    seal BLOB NOT NULL
  ) STRICT;
  ALTER TABLE events RENAME TO earlier_events;
  CREATE TABLE events (
    seq INTEGER PRIMARY KEY,
    device INTEGER NOT NULL REFERENCES devices (device),
    n INTEGER NOT NULL,
    lamport INTEGER NOT NULL,
    seen TEXT,
    envelope INTEGER NOT NULL,
    batch TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    type TEXT NOT NULL,
    version INTEGER NOT NULL,
    application TEXT,
    subject TEXT,
    subjects TEXT,
    recorded_at TEXT NOT NULL,
    salt BLOB,
    body TEXT,
    erased_by INTEGER,
    body_hash BLOB NOT NULL,
    prev_hash BLOB NOT NULL,
    hash BLOB NOT NULL,
    UNIQUE (device, batch, ordinal),
    CHECK ((salt IS NULL) = (body IS NULL)),
    CHECK ((body IS NULL) = (erased_by IS NOT NULL))
  ) STRICT;
  ALTER TABLE drafts RENAME TO earlier_drafts;
  CREATE TABLE drafts (
    key TEXT PRIMARY KEY,
    application TEXT NOT NULL,
    person TEXT,
    kept_at TEXT NOT NULL,
    content TEXT NOT NULL,
    seal BLOB NOT NULL
  ) STRICT, WITHOUT ROWID;
  ALTER TABLE reminders_shown RENAME TO earlier_reminders_shown;
  CREATE TABLE reminders_shown (
    key TEXT PRIMARY KEY,
    shown_at INTEGER NOT NULL,
    seal BLOB NOT NULL
  ) STRICT, WITHOUT ROWID;
`

const DROPS = `
  DROP TABLE earlier_events;
  DROP TABLE earlier_drafts;
  DROP TABLE earlier_reminders_shown;
  DROP TABLE event_kinds;
  DROP TABLE erasures;
`

const writeNames = ({ prepare }: Connection): void => {
  const name = prepare('INSERT INTO logbook (name, value, seal) VALUES (?, ?, ?)')
  for (const [key, value] of [
    ['id', hexOf(LOGBOOK_BYTES)],
    // Counts what is written beside the events, so that its loss is noticed.
    ['writes', '0'],
    // Whether files may still hold words that were erased: none while it is 0.
    ['erasing', '0'],
  ] as const)
    name.run(key, value, sealOf('logbook', key, value))
  const device = hexOf(DEVICE_BYTES)
  const seal = sealOf('devices', 1, device)
  prepare('INSERT INTO devices (device, id, seal) VALUES (1, ?, ?)').run(device, seal)
}

/** An erasure told by an event of before: which application, and whose words, all where null. */
interface Erasing {
  readonly seq: number
  readonly application: string
  readonly person: string | null
}

const erasuresIn = (connection: Connection): readonly Erasing[] =>
  Array.from(
    connection
      .prepare(
        `SELECT seq, application, iif(type = 'person-erased' AND json_valid(body), body ->> '$.person', NULL)
         FROM earlier_events WHERE type IN ('application-erased', 'person-erased')
           AND (type = 'application-erased' OR body IS NOT NULL) ORDER BY seq`,
      )
      .iterate(),
    ([seq, application, person]) => ({
      seq: Number(seq),
      application: String(application),
      person: person as string | null,
    }),
  )

/** The event that emptied another one; 0 where it was done without being told by one. */
const eraserOf = (row: Row, erasures: readonly Erasing[], people: readonly string[]): number =>
  erasures.find(
    ({ seq, application, person }) =>
      seq > Number(row[0]) &&
      application === row[5] &&
      (person === null || people.includes(person)),
  )?.seq ?? 0

/** A body that is no JSON any more is damage, which the chain of hashes tells afterwards. */
const parsed = (text: string | null): unknown => {
  try {
    return text === null ? null : (JSON.parse(text) as unknown)
  } catch {
    return null
  }
}

const copyEvents = (connection: Connection): void => {
  const erasures = erasuresIn(connection)
  const insert = connection.prepare(
    `INSERT INTO events (seq, device, n, lamport, envelope, batch, ordinal, type, version,
       application, subject, recorded_at, salt, body, body_hash, prev_hash, hash, subjects, erased_by)
     VALUES (?1, 1, ?1, ?1, 1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)`,
  )
  const rows = connection
    .prepare(
      `SELECT seq, batch, ordinal, type, version, application, subject, recorded_at, salt, body,
         body_hash, prev_hash, hash FROM earlier_events ORDER BY seq`,
    )
    .iterate()
  for (const row of rows) {
    const [, , , type, , , subject] = row
    const text = row[9] as string | null
    const people = peopleIn({
      type: String(type),
      subject: subject as string | null,
      body: parsed(text),
    })
    insert.run(
      ...row,
      people.length === 0 ? null : JSON.stringify(people),
      text === null ? eraserOf(row, erasures, people) : null,
    )
  }
}

const copyBeside = (connection: Connection): void => {
  const drafts = connection.prepare(
    'INSERT INTO drafts (key, application, person, kept_at, content, seal) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const kept = 'SELECT key, application, person, kept_at, content FROM earlier_drafts'
  for (const row of connection.prepare(kept).iterate())
    drafts.run(...row, sealOf('drafts', ...(row as readonly (string | null)[])))
  const shown = connection.prepare(
    'INSERT INTO reminders_shown (key, shown_at, seal) VALUES (?, ?, ?)',
  )
  const rung = 'SELECT key, shown_at FROM earlier_reminders_shown'
  for (const row of connection.prepare(rung).iterate())
    shown.run(...row, sealOf('reminders_shown', ...(row as readonly (string | number)[])))
}

/**
 * Version 3. Each event tells which device wrote it, as its which, after which others, in which
 * formula its hash is made, whom its words are about, and which event erased them: `erased_by` is
 * null while the body stands, and 0 where an earlier program emptied it without telling. A negative
 * one names a row of `gone`: an erasure told by an event (its hash) that this file does not hold, as
 * it came after the copy was made; or, with no application and no subject, a body of the event of
 * that hash that was found damaged and given up. Events of before keep their hashes; they are those
 * of the first device. Rows beside the events carry a seal.
 * The kinds of events are read from the events themselves, and erasing that is not finished is one
 * number: which words go is told by the events.
 */
export const severalDevices: Migration = (connection) => {
  const pending = Number(connection.value('SELECT count(*) FROM erasures'))
  connection.exec(TABLES)
  writeNames(connection)
  copyEvents(connection)
  copyBeside(connection)
  connection.exec(DROPS)
  if (pending === 0) return
  connection
    .prepare("UPDATE logbook SET value = '1', seal = ? WHERE name = 'erasing'")
    .run(sealOf('logbook', 'erasing', '1'))
}
