import { statSync } from 'node:fs'
import type { BackupView } from '#contract/views.ts'
import { isWhole } from '#electron/host/logbook/live/examination.ts'
import { openUntouched } from '#electron/host/logbook/storage/openUntouched.ts'
import { isSchemaError, sqliteError } from '#electron/host/logbook/storage/sqliteError.ts'

/** Id under which the rest of a logbook that lost its end is offered among the backups. */
export const REMAINS_ID = 'remains'

/**
 * What is left in a database that does not go as far as its marker remembers (a write-ahead log
 * that vanished, for one): often more than the newest backup holds. Dated by its last event.
 * Nothing where the structure itself is broken.
 */
export const findRemains = (database: string): readonly BackupView[] => {
  try {
    const connection = openUntouched(database)
    try {
      const last = connection
        .prepare('SELECT seq, recorded_at FROM events ORDER BY seq DESC LIMIT 1')
        .get()
      if (last === undefined || !isWhole(connection)) return []
      const [events, madeAt] = last
      const { size } = statSync(database)
      return [{ id: REMAINS_ID, madeAt: String(madeAt), events: Number(events), bytes: size }]
    } finally {
      connection.close()
    }
  } catch (error) {
    if (sqliteError(error) !== null || isSchemaError(error)) return []
    throw error
  }
}

/** Copies them, pending write-ahead log included, into one new file. */
export const copyRemains = (database: string, path: string): void => {
  const connection = openUntouched(database)
  try {
    connection.prepare('VACUUM INTO ?').run(path)
  } finally {
    connection.close()
  }
}
