import { copyFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { backupPath } from '#electron/host/logbook/backups/backupFile.ts'
import { listBackups } from '#electron/host/logbook/backups/listBackups.ts'
import {
  copyInto,
  openSecondPlace,
  readSecondPlace,
} from '#electron/host/logbook/backups/secondPlace.ts'
import type { Erasure } from '#electron/host/logbook/events/erasures.ts'
import type { LogbookPaths } from '#electron/host/logbook/files/logbookPaths.ts'
import type { Migration } from '#electron/host/logbook/migrations/migration.ts'
import { fileDigest } from '#electron/host/logbook/storage/fileDigest.ts'
import { isDamage } from '#electron/host/logbook/storage/sqliteError.ts'
import { unfinished } from '#electron/host/logbook/storage/unfinished.ts'
import { eraseInFile } from './eraseInFile.ts'

/**
 * Erases in the copies of the folder that the person chose. Each is worked on at home, since what
 * lies half done in a sync folder would travel. Errors of the system are thrown: a disk that is out
 * follows once it is there again.
 */
export const eraseElsewhere = (
  paths: LogbookPaths,
  erasures: readonly Erasure[],
  migrations: readonly Migration[],
): void => {
  const place = readSecondPlace(paths)
  if (place === null || !place.begun) return
  const folder = openSecondPlace(paths, place)
  for (const { id } of listBackups(folder)) {
    const there = backupPath(folder, id)
    const here = unfinished(join(paths.folder, `relance-elsewhere-${id}.db`))
    try {
      copyFileSync(there, here)
      const before = fileDigest(here)
      eraseInFile(here, erasures, { migrations, salvages: false })
      if (fileDigest(here) !== before) copyInto(here, there)
    } catch (error) {
      // As with those at home: a damaged copy restores nothing, and may hold the words.
      if (!isDamage(error)) throw error
      rmSync(there)
    } finally {
      rmSync(here, { force: true })
    }
  }
}
