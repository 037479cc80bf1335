import type { Migration } from './migration.ts'

/**
 * Version 2. Texts begun and not sent. They are no events: each keystroke would be one. `application`
 * and `person` are whom the words are about, so that erasing takes them along.
 */
export const createDrafts: Migration = ({ exec }) =>
  exec(`
    CREATE TABLE drafts (
      key TEXT PRIMARY KEY,
      application TEXT NOT NULL,
      person TEXT,
      kept_at TEXT NOT NULL,
      content TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
  `)
