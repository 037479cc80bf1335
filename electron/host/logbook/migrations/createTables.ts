import type { Migration } from './migration.ts'

/**
 * Version 1. `events` is only ever added to; erasing empties `salt` and `body` and nothing else.
 * `event_kinds` lists each type and version ever written, so that an older program sees at once
 * that it would not understand the log. `erasures` remembers erasing that is not finished in every
 * file. Ids of events are batch and ordinal together, hence one index for both.
 */
export const createTables: Migration = ({ exec }) =>
  exec(`
    CREATE TABLE events (
      seq INTEGER PRIMARY KEY,
      batch TEXT NOT NULL,
      ordinal INTEGER NOT NULL,
      type TEXT NOT NULL,
      version INTEGER NOT NULL,
      application TEXT,
      subject TEXT,
      recorded_at TEXT NOT NULL,
      salt BLOB,
      body TEXT,
      body_hash BLOB NOT NULL,
      prev_hash BLOB NOT NULL,
      hash BLOB NOT NULL,
      UNIQUE (batch, ordinal),
      CHECK ((salt IS NULL) = (body IS NULL))
    ) STRICT;
    CREATE TABLE event_kinds (
      type TEXT NOT NULL,
      version INTEGER NOT NULL,
      PRIMARY KEY (type, version)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE reminders_shown (
      key TEXT PRIMARY KEY,
      shown_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE erasures (
      id INTEGER PRIMARY KEY,
      before_seq INTEGER NOT NULL,
      application TEXT NOT NULL,
      subject TEXT
    ) STRICT;
  `)
