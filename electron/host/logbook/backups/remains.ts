import { existsSync, statSync } from 'node:fs'
import type { BackupView } from '#contract/views.ts'
import type { Migration } from '#electron/host/logbook/migrations/migration.ts'
import { connect } from '#electron/host/logbook/storage/connection.ts'
import { salvage } from './salvage.ts'

/** Id under which what can be saved of a damaged logbook is offered among the backups. */
export const REMAINS_ID = 'remains'

/**
 * What can be saved of a database that is damaged or does not go as far as its marker remembers (a
 * write-ahead log that vanished, for one): often more than the newest backup holds. Dated by its last
 * event. Nothing where nothing can be read.
 */
export const findRemains = (
  database: string,
  migrations: readonly Migration[],
): readonly BackupView[] => {
  if (!existsSync(database)) return []
  const saved = connect(':memory:')
  try {
    const events = salvage(database, saved, migrations)
    if (events === 0) return []
    const madeAt = String(saved.value('SELECT recorded_at FROM events ORDER BY seq DESC LIMIT 1'))
    return [{ id: REMAINS_ID, kind: 'remains', madeAt, events, bytes: statSync(database).size }]
  } finally {
    saved.close()
  }
}

/** Writes it into a file that is there and empty. */
export const copyRemains = (
  database: string,
  path: string,
  migrations: readonly Migration[],
): void => {
  const saved = connect(path)
  try {
    salvage(database, saved, migrations)
  } finally {
    saved.close()
  }
}
