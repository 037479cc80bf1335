import { expect, test } from 'vitest'
import { journalMode } from '#electron/host/logbook/storage/journalMode.ts'

test.each([
  ['3.51.2', 'truncate'],
  ['3.51.3', 'wal'],
  ['3.51.4', 'wal'],
  ['3.50.9', 'truncate'],
  ['3.52.0', 'wal'],
  ['2.99.9', 'truncate'],
  ['4.0.0', 'wal'],
  ['3.53.4', 'wal'],
  ['', 'truncate'],
])('SQLite %s keeps its changes in the journal %s', (version, journal) => {
  expect(journalMode(version)).toBe(journal)
})
