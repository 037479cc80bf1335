import type { Outcome } from '#domain/outcome.ts'
import type { BackupView } from '#contract/views.ts'
import { listCopies, listCopiesUnread } from '#electron/host/logbook/backups/copies.ts'
import { MIGRATIONS } from '#electron/host/logbook/migrations/migrations.ts'
import {
  fileOf,
  isRestorable,
  replaceBy,
  restoreBackup,
} from '#electron/host/logbook/opening/restoreBackup.ts'
import { logbookPaths } from '#electron/host/logbook/files/logbookPaths.ts'
import { filesSetAside } from '#electron/host/logbook/files/setAside.ts'
import type { Step, Steps } from '#electron/host/logbook/storage/steps.ts'
import { openLog } from '#electron/host/logbook/opening/openLog.ts'
import type { Opened } from '#electron/host/logbook/opening/opened.ts'
import { startNew } from '#electron/host/logbook/opening/startNew.ts'

/** All that the host does with the files of one logbook. */
export interface LogbookFiles {
  readonly open: () => Promise<Opened>
  /** The same, reading through everything: after what was opened turned out to be unreadable. */
  readonly openDistrusting: () => Promise<Opened>
  /** Sets aside what is there and begins a new logbook; refused while it is sound. */
  readonly startNew: () => Promise<Outcome<Opened>>
  /** The backups, and the logbooks that others took the place of; damaged ones last. */
  readonly backups: () => Promise<readonly BackupView[]>
  /** The same at once, by what is known of them already. */
  readonly backupsUnread: () => Promise<readonly BackupView[]>
  /** Whether a copy can be restored; changes nothing, and may be asked while the logbook is open. */
  readonly isRestorable: (backup: string, step?: Step) => Promise<boolean>
  /** The finished database of another logbook takes its place, likewise. */
  readonly replaceBy: (path: string, steps?: Steps) => Promise<Outcome<Opened>>
  /** Where a copy stands, or null. */
  readonly pathOfCopy: (backup: string) => string | null
  /** Ids of the logbooks that others took the place of. */
  readonly asides: () => readonly string[]
  /** Puts a copy in the place of a closed logbook, which is set aside; refusals change nothing. */
  readonly restore: (backup: string, steps?: Steps) => Promise<Outcome<Opened>>
}

/** The files of the logbook in `folder`. */
export const logbookFiles = (folder: string, now: () => number): LogbookFiles => ({
  open: () => openLog(folder, { now }),
  openDistrusting: () => openLog(folder, { now, distrust: true }),
  startNew: () => startNew(folder, { now }),
  backups: () => listCopies(logbookPaths(folder), MIGRATIONS, now()),
  backupsUnread: () => listCopiesUnread(logbookPaths(folder), now()),
  isRestorable: (backup, step) => isRestorable(folder, backup, { now }, step),
  replaceBy: (path, steps) => replaceBy(folder, path, { now, steps }),
  pathOfCopy: (backup) => fileOf(backup, logbookPaths(folder)),
  asides: () => filesSetAside(logbookPaths(folder)).map(({ id }) => id),
  restore: (backup, steps) => restoreBackup(folder, backup, { now, steps }),
})
