import { backUp } from '#electron/host/logbook/backups/backUp.ts'
import { createBackupMaker } from '#electron/host/logbook/backups/backupMaker.ts'
import { listBackups } from '#electron/host/logbook/backups/listBackups.ts'
import { createDatabase } from '#electron/host/logbook/live/createDatabase.ts'
import { followErasures } from '#electron/host/logbook/erasure/followErasures.ts'
import { examine } from '#electron/host/logbook/live/examination.ts'
import { createLiveDatabase } from '#electron/host/logbook/live/liveDatabase.ts'
import { takeLock, type Lock } from '#electron/host/logbook/files/lock.ts'
import { logbookPaths, type LogbookPaths } from '#electron/host/logbook/files/logbookPaths.ts'
import { openMarker } from '#electron/host/logbook/files/marker.ts'
import { migrate, schemaVersion } from '#electron/host/logbook/migrations/migrate.ts'
import type { Migration } from '#electron/host/logbook/migrations/migration.ts'
import { MIGRATIONS } from '#electron/host/logbook/migrations/migrations.ts'
import type { LogOptions, Opened } from './opened.ts'
import { openReadOnly } from './openReadOnly.ts'
import { prepareFolder } from '#electron/host/logbook/files/prepareFolder.ts'
import { recovery } from './recovery.ts'
import type { Connection } from '#electron/host/logbook/storage/connection.ts'
import { journalMode, runningSqlite } from '#electron/host/logbook/storage/journalMode.ts'
import { openExclusively } from '#electron/host/logbook/storage/openExclusively.ts'
import { refusesWriting, sqliteError } from '#electron/host/logbook/storage/sqliteError.ts'
import { removeUnfinished } from '#electron/host/logbook/files/unfinished.ts'
import { createWritableLog } from '#electron/host/logbook/log/writableLog.ts'
import { serialQueue } from '#electron/host/machine/serialQueue.ts'

/**
 * Opens the logbook of a folder. In this order: the lock (another process: `busy`, at once), the
 * examination, which changes nothing (`recovery`), a new file only where there never was one, the
 * exclusive connection, a backup and the migration where the schema is older, unfinished erasing.
 * Where writing is refused by the folder or the disk the logbook opens `read-only`.
 *
 * Left to the caller, for after the first answer: `log.verify()` and `backups.backUpIfDue()`.
 */
export const openLog = async (folder: string, options: LogOptions): Promise<Opened> => {
  const paths = logbookPaths(folder, options.backups)
  const migrations = options.migrations ?? MIGRATIONS
  const lock = prepareFolder(folder) ? takeLock(paths.lock) : 'read-only'
  if (lock === 'busy') return { state: { status: 'busy' } }
  if (lock === 'read-only') return openReadOnly(paths, migrations)
  try {
    const opened = await openUnderLock(paths, lock, { ...options, migrations })
    if (opened.state.status !== 'open') lock.release()
    return opened
  } catch (error) {
    lock.release()
    if (sqliteError(error) === 'busy') return { state: { status: 'busy' } }
    if (refusesWriting(error)) return openReadOnly(paths, migrations)
    throw error
  }
}

type Opening = LogOptions & { readonly migrations: readonly Migration[] }

const openUnderLock = async (
  paths: LogbookPaths,
  lock: Lock,
  { now, migrations, sqliteVersion = runningSqlite() }: Opening,
): Promise<Opened> => {
  const backups = listBackups(paths.backups)
  const finding = examine(paths, migrations.length, backups.length > 0)
  if (finding.found === 'problem') return recovery(paths, finding.problem, backups)
  removeUnfinished(paths.folder)
  if (finding.found === 'nothing') createDatabase(paths.database, migrations)

  const open = () => openExclusively(paths.database, journalMode(sqliteVersion))
  const connection = open()
  try {
    if (!(await bringUpToDate(connection, paths, { now, migrations }))) {
      connection.close()
      return openReadOnly(paths, migrations)
    }
    const database = createLiveDatabase(connection, open)
    const parts = { paths, lock, marker: openMarker(paths.marker), enqueue: serialQueue(), now }
    parts.marker.updateDurably(database.use().tail)
    followErasures(database, paths)
    return {
      state: { status: 'open' },
      log: createWritableLog(database, parts),
      backups: createBackupMaker(database, paths, parts),
    }
  } catch (error) {
    if (connection.database.isOpen) connection.close()
    throw error
  }
}

/** False when there is no room for the backup that has to come before a migration. */
const bringUpToDate = async (
  connection: Connection,
  paths: LogbookPaths,
  { now, migrations }: Pick<Opening, 'now' | 'migrations'>,
): Promise<boolean> => {
  if (schemaVersion(connection) === migrations.length) return true
  const made = await backUp(connection, paths.backups, 'migration', now())
  if (made.ok) migrate(connection, migrations)
  return made.ok
}
