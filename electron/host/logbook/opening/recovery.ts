import type { BackupView } from '#contract/views.ts'
import { findRemains } from '#electron/host/logbook/backups/remains.ts'
import type { Problem } from '#electron/host/logbook/live/examination.ts'
import type { LogbookPaths } from '#electron/host/logbook/files/logbookPaths.ts'
import type { Opened } from './opened.ts'

/**
 * A logbook that is not opened: nothing was touched, the person chooses. Where only the end of the
 * log is lost, what is left of it can be restored like a backup and stands first.
 */
export const recovery = (
  paths: LogbookPaths,
  problem: Problem,
  backups: readonly BackupView[],
): Opened => {
  const remains = problem === 'damaged' ? findRemains(paths.database) : []
  return { state: { status: 'recovery', problem, backups: [...remains, ...backups] } }
}
