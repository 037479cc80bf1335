import { copyFileSync, rmSync } from 'node:fs'
import { accepted, refused, type Outcome } from '#domain/outcome.ts'
import { GENESIS } from '#electron/host/logbook/events/envelope.ts'
import { examineConnection } from '#electron/host/logbook/live/examination.ts'
import { logbookPaths, type LogbookPaths } from '#electron/host/logbook/files/logbookPaths.ts'
import { markExistence } from '#electron/host/logbook/files/marker.ts'
import { MIGRATIONS } from '#electron/host/logbook/migrations/migrations.ts'
import { openLog } from './openLog.ts'
import type { LogOptions, Opened } from './opened.ts'
import { setAside } from '#electron/host/logbook/files/setAside.ts'
import { createPrivateFile, publish } from '#electron/host/logbook/storage/durableFile.ts'
import { openUntouched } from '#electron/host/logbook/storage/openUntouched.ts'
import { removeUnfinished, unfinished } from '#electron/host/logbook/files/unfinished.ts'
import { verifyChain } from '#electron/host/logbook/events/verifyChain.ts'
import { withLock } from '#electron/host/logbook/files/withLock.ts'
import { backupPath } from '#electron/host/logbook/backups/backupFile.ts'
import { listBackups } from '#electron/host/logbook/backups/listBackups.ts'
import { copyRemains, findRemains, REMAINS_ID } from '#electron/host/logbook/backups/remains.ts'

/** Whether a copy is whole, understood and exactly what was written, event by event. */
const isSound = async (path: string, schemas: number): Promise<boolean> => {
  const connection = openUntouched(path)
  try {
    const finding = examineConnection(connection, schemas, { existed: false })
    return finding.found === 'logbook' && (await verifyChain(() => connection)) === null
  } finally {
    connection.close()
  }
}

/** False where there is nothing under this id. */
const copyTo = (file: string, id: string, paths: LogbookPaths): boolean => {
  if (id === REMAINS_ID) {
    if (findRemains(paths.database).length === 0) return false
    copyRemains(paths.database, file)
    return true
  }
  if (!listBackups(paths.backups).some((backup) => backup.id === id)) return false
  copyFileSync(backupPath(paths.backups, id), file)
  return true
}

/**
 * Puts a backup in the place of a closed logbook and opens it; the backup itself stays. What was
 * there is set aside under another name, never deleted. The copy is verified in full before
 * anything is touched: one that is not sound is refused with `no-such-backup`. What is left of a
 * logbook that lost its end is restored the same way.
 */
export const restoreBackup = async (
  folder: string,
  id: string,
  options: LogOptions,
): Promise<Outcome<Opened>> => {
  const paths = logbookPaths(folder, options.backups)
  const schemas = (options.migrations ?? MIGRATIONS).length
  const restored = await withLock(paths, async () => {
    const file = unfinished(paths.database)
    removeUnfinished(paths.folder)
    createPrivateFile(file)
    try {
      if (!copyTo(file, id, paths)) return refused('no-such-backup')
      if (!(await isSound(file, schemas))) return refused('no-such-backup')
      markExistence(paths.marker, GENESIS)
      setAside(paths, options.now())
      publish(file, paths.database)
      return accepted(undefined)
    } finally {
      rmSync(file, { force: true })
    }
  })
  return restored.ok ? accepted(await openLog(folder, options)) : restored
}
