import { join } from 'node:path'

/** Where everything of one logbook lies. */
export interface LogbookPaths {
  readonly folder: string
  readonly database: string
  /** Held by the one process that has the logbook open. */
  readonly lock: string
  /** Remembers that data existed and how far it went. */
  readonly marker: string
  readonly backups: string
}

/** What SQLite keeps beside a database; these belong to it and move with it. */
export const SIDE_FILES = ['-wal', '-shm', '-journal'] as const

export const logbookPaths = (folder: string, backups = join(folder, 'backups')): LogbookPaths => ({
  folder,
  database: join(folder, 'relance.db'),
  lock: join(folder, 'relance.lock'),
  marker: join(folder, 'relance.marker'),
  backups,
})
