import type { LogbookState } from '#contract/views.ts'
import type { BackupMaker } from '#electron/host/logbook/backups/backupMaker.ts'
import type { EventLog } from '#electron/host/logbook/events/eventLog.ts'
import type { Migration } from '#electron/host/logbook/migrations/migrations.ts'

/** What opening needs from outside. */
export interface LogOptions {
  /** Milliseconds since the epoch. */
  readonly now: () => number
  /** Folder of the backups, absolute; `backups` in the logbook's folder by default. */
  readonly backups?: string
  /** Schema steps; all of today's by default. */
  readonly migrations?: readonly Migration[]
  /** Version of SQLite, which decides the journal; the running one by default. */
  readonly sqliteVersion?: string
}

/**
 * A logbook as it stands after opening. `log` is there when `status` is `open` or `read-only`,
 * `backups` when it is `open`.
 */
export interface Opened {
  readonly state: LogbookState
  readonly log?: EventLog
  readonly backups?: BackupMaker
}
