import type { Outcome } from '#domain/outcome.ts'
import type { BackupView } from '#contract/views.ts'
import { listBackups } from '#electron/host/logbook/backups/listBackups.ts'
import { restoreBackup } from '#electron/host/logbook/opening/restoreBackup.ts'
import { logbookPaths } from '#electron/host/logbook/files/logbookPaths.ts'
import { openLog } from '#electron/host/logbook/opening/openLog.ts'
import type { Opened } from '#electron/host/logbook/opening/opened.ts'
import { startNew } from '#electron/host/logbook/opening/startNew.ts'

/** All that the host does with the files of one logbook. */
export interface LogbookFiles {
  readonly open: () => Promise<Opened>
  /** Sets aside what is there and begins a new logbook; refused while it is sound. */
  readonly startNew: () => Promise<Outcome<Opened>>
  readonly backups: () => readonly BackupView[]
  /** Puts a copy in the place of a closed logbook, which is set aside; refusals change nothing. */
  readonly restore: (backup: string) => Promise<Outcome<Opened>>
}

/** The files of the logbook in `folder`. */
export const logbookFiles = (folder: string, now: () => number): LogbookFiles => ({
  open: () => openLog(folder, { now }),
  startNew: () => startNew(folder, { now }),
  backups: () => listBackups(logbookPaths(folder).backups),
  restore: (backup) => restoreBackup(folder, backup, { now }),
})
