import type { LogbookState } from '#contract/views.ts'
import type { BackupMaker } from '#electron/host/logbook/backups/backupMaker.ts'
import type { EventLog } from '#electron/host/logbook/events/eventLog.ts'
import type { Steps } from '#electron/host/logbook/storage/steps.ts'
import type { Migration } from '#electron/host/logbook/migrations/migration.ts'

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
  /** Reads everything through, also what is bit for bit what was closed last. */
  readonly distrust?: boolean
  /** Told how far another file is taken in its place. */
  readonly steps?: Steps | undefined
}

type StateOf<Status extends LogbookState['status']> = Extract<LogbookState, { status: Status }>

/** A logbook as it stands after opening: to be written, only to be read, or not open. */
export type Opened =
  | {
      readonly state: StateOf<'open'>
      readonly log: EventLog
      readonly backups: BackupMaker
    }
  | {
      readonly state: StateOf<'read-only'>
      readonly log: EventLog
      readonly backups?: undefined
    }
  | {
      readonly state: StateOf<'busy' | 'recovery'>
      readonly log?: undefined
      readonly backups?: undefined
    }
