import type { Outcome } from '#domain/outcome.ts'
import type { BackupView } from '#contract/views.ts'
import type { LiveDatabase } from '#electron/host/logbook/live/liveDatabase.ts'
import type { LogbookPaths } from '#electron/host/logbook/files/logbookPaths.ts'
import type { Migration } from '#electron/host/logbook/migrations/migration.ts'
import type { Enqueue } from '#electron/host/machine/serialQueue.ts'
import type { Steps } from '#electron/host/logbook/storage/steps.ts'
import { backUp } from './backUp.ts'
import type { BackupReason } from './backupFile.ts'
import { isBackupDue } from './isBackupDue.ts'
import { listBackups } from './listBackups.ts'

/** Makes safety copies of an open logbook. */
export interface BackupMaker {
  readonly backUp: (reason: BackupReason, steps?: Steps) => Promise<Outcome<BackupView>>
  /** Makes the daily copy when it is due; null when it is not. For after the start and now and then. */
  readonly backUpIfDue: () => Promise<Outcome<BackupView> | null>
}

/** What making copies of an open logbook needs. */
export interface BackupParts {
  readonly paths: LogbookPaths
  readonly migrations: readonly Migration[]
  /** Keeps copies waiting for each other and for erasing. */
  readonly enqueue: Enqueue
  readonly now: () => number
  /** The marker is brought up to date with what is on the disk. */
  readonly remember: () => void
}

/** Copies wait in the queue for each other and for erasing. */
export const createBackupMaker = (
  database: LiveDatabase,
  { paths, migrations, enqueue, now, remember }: BackupParts,
): BackupMaker => {
  const make = async (reason: BackupReason, steps?: Steps): Promise<Outcome<BackupView>> => {
    const context = { folder: paths.backups, migrations, nowMs: now(), steps }
    const made = await backUp(database.use().connection, reason, context)
    remember()
    return made
  }
  return {
    backUp: (reason, steps) => enqueue(() => make(reason, steps)),
    backUpIfDue: () =>
      enqueue(async () =>
        isBackupDue(listBackups(paths.backups), database.use().tail.seq, now())
          ? make('daily')
          : null,
      ),
  }
}
