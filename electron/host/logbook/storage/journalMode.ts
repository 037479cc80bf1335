import { connect } from './connection.ts'

/**
 * The rollback journal is truncated rather than deleted: a connection that keeps its lock does not
 * delete it but leaves it with its content, which would outlive what is erased.
 */
export type JournalMode = 'wal' | 'truncate'

/** The first SQLite without the WAL-reset fault, which could damage a file in WAL mode. */
const FIXED = [3, 51, 3] as const

/** The journal to use with this SQLite version (`3.53.4`): a rollback journal where WAL is not safe. */
export const journalMode = (version: string): JournalMode => {
  const parts = version.split('.').map(Number)
  for (const [place, wanted] of FIXED.entries()) {
    const part = parts[place] ?? 0
    if (part !== wanted) return part > wanted ? 'wal' : 'truncate'
  }
  return 'wal'
}

/** The SQLite this process runs on; the browser shell takes the one of the person's own Node. */
export const runningSqlite = (): string => {
  const connection = connect(':memory:')
  const version = String(connection.value('SELECT sqlite_version()'))
  connection.close()
  return version
}
