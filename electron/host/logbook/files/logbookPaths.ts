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
  /** Under which id this folder writes; belongs to this folder on this machine alone. */
  readonly device: string
  /** Which erasures were asked for here, by ids: followed by copies that come back from elsewhere. */
  readonly erased: string
  /** Stands while another database takes the place of this one. */
  readonly exchange: string
  /** What the events amounted to at one of them; may be missing. */
  readonly snapshot: string
  /** Which folder of the person receives each backup too. */
  readonly elsewhere: string
}

/** What SQLite keeps beside a database; these belong to it and move with it. */
export const SIDE_FILES = ['-wal', '-shm', '-journal'] as const

export const logbookPaths = (folder: string, backups = join(folder, 'backups')): LogbookPaths => ({
  folder,
  database: join(folder, 'relance.db'),
  lock: join(folder, 'relance.lock'),
  marker: join(folder, 'relance.marker'),
  backups,
  device: join(folder, 'relance.device'),
  erased: join(folder, 'relance.erased'),
  exchange: join(folder, 'relance.exchange'),
  snapshot: join(folder, 'relance.snapshot'),
  elsewhere: join(folder, 'relance.elsewhere'),
})
