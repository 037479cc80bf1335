import { rmSync } from 'node:fs'
import { backupPath } from '#electron/host/logbook/backups/backupFile.ts'
import { listBackups } from '#electron/host/logbook/backups/listBackups.ts'
import type { LiveDatabase } from '#electron/host/logbook/live/liveDatabase.ts'
import type { LogbookPaths } from '#electron/host/logbook/files/logbookPaths.ts'
import { filesSetAside } from '#electron/host/logbook/files/setAside.ts'
import { refusesWriting } from '#electron/host/logbook/storage/sqliteError.ts'
import { eraseInFile } from './eraseInFile.ts'
import { forgetErasures, readErasures, type Erasure } from './erasures.ts'
import { wipeTraces } from './wipeTraces.ts'

/**
 * Makes every file of the logbook follow the erasures noted in it: the database is rewritten,
 * backups are re-issued without the erased words, and so are the files set aside that can still be
 * read. A backup that cannot be rewritten is removed. Interrupted anywhere, it is done again at the
 * next opening.
 *
 * What it does not reach: a damaged file set aside (the person kept it, in the data folder), files
 * exported or copied elsewhere, and blocks the file system or the drive has freed but not reused.
 */
export const followErasures = (database: LiveDatabase, paths: LogbookPaths): void => {
  const { connection } = database.use()
  const erasures = readErasures(connection)
  if (erasures.length === 0) return
  try {
    wipeTraces(connection)
    eraseInCopies(paths, erasures)
  } catch (error) {
    if (refusesWriting(error)) return
    throw error
  }
  database.write((live) => forgetErasures(live.connection))
}

const eraseInCopies = (paths: LogbookPaths, erasures: readonly Erasure[]): void => {
  for (const { id } of listBackups(paths.backups)) {
    const path = backupPath(paths.backups, id)
    try {
      eraseInFile(path, erasures)
    } catch {
      rmSync(path)
    }
  }
  for (const path of filesSetAside(paths))
    try {
      eraseInFile(path, erasures)
    } catch {
      // Set aside because it is damaged: it cannot be rewritten, and it is the person's to delete.
    }
}
