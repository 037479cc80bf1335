import { connect, type Connection } from './connection.ts'
import type { JournalMode } from './journalMode.ts'

/** Settings of every connection that may write. */
export const SAFE_SETTINGS = `
  PRAGMA foreign_keys = ON;
  PRAGMA trusted_schema = OFF;
  PRAGMA secure_delete = ON;
  PRAGMA cell_size_check = ON;
  PRAGMA temp_store = MEMORY;
  PRAGMA synchronous = FULL;
`

/** On macOS fsync alone leaves data in the drive's cache. */
const MACOS_SETTINGS = 'PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync = ON;'

/**
 * Opens an existing database for writing, for this process alone: every other one is refused by
 * SQLite until this one closes or dies. `secure_delete` overwrites what is deleted, and temporary
 * data stays in memory, so that erased words do not survive in free pages or temporary files.
 * Throws SQLITE_BUSY at once when another process has the file, SQLITE_READONLY where it cannot be
 * written.
 */
export const openExclusively = (path: string, journal: JournalMode): Connection => {
  const connection = connect(path)
  try {
    connection.exec('PRAGMA locking_mode = EXCLUSIVE;')
    connection.exec(SAFE_SETTINGS)
    if (process.platform === 'darwin') connection.exec(MACOS_SETTINGS)
    connection.exec(`PRAGMA journal_mode = ${journal};`)
    connection.exec('BEGIN EXCLUSIVE; COMMIT;')
    return connection
  } catch (error) {
    connection.close()
    throw error
  }
}
