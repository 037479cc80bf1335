import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createPrivateFile } from '#electron/host/logbook/storage/durableFile.ts'
import { openExclusively } from '#electron/host/logbook/storage/openExclusively.ts'
import { temporaryFolder } from '#test/build/temporaryFolder.ts'

const opened = (journal: 'wal' | 'truncate') => {
  const path = join(temporaryFolder(), 'some.db')
  createPrivateFile(path)
  const connection = openExclusively(path, journal)
  onTestFinished(connection.close)
  return { path, connection }
}

test.each(['wal', 'truncate'] as const)(
  'every setting that keeps data safe is on (%s)',
  (journal) => {
    const { connection } = opened(journal)
    const setting = (name: string) => connection.value(`PRAGMA ${name}`)
    expect({
      journal: setting('journal_mode'),
      synchronous: setting('synchronous'),
      foreignKeys: setting('foreign_keys'),
      trustedSchema: setting('trusted_schema'),
      secureDelete: setting('secure_delete'),
      cellSizeCheck: setting('cell_size_check'),
      locking: setting('locking_mode'),
      // 2: in memory.
      temporary: setting('temp_store'),
    }).toEqual({
      journal,
      // 2: FULL, each commit is on the disk before it is confirmed.
      synchronous: 2,
      foreignKeys: 1,
      trustedSchema: 0,
      secureDelete: 1,
      cellSizeCheck: 1,
      locking: 'exclusive',
      temporary: 2,
    })
  },
)

test.each(['wal', 'truncate'] as const)(
  'a second connection is refused at once (%s)',
  (journal) => {
    const { path } = opened(journal)
    expect(() => openExclusively(path, journal)).toThrow(/database is locked/u)
  },
)
