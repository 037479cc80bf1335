import { rmSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { backUp } from '#electron/host/logbook/backups/backUp.ts'
import { createBackupMaker } from '#electron/host/logbook/backups/backupMaker.ts'
import { listBackups } from '#electron/host/logbook/backups/listBackups.ts'
import { followErasures, followLedger } from '#electron/host/logbook/erasure/followErasures.ts'
import { watchPlace } from '#electron/host/logbook/files/inPlace.ts'
import { takeLock, type Lock } from '#electron/host/logbook/files/lock.ts'
import { logbookPaths, type LogbookPaths } from '#electron/host/logbook/files/logbookPaths.ts'
import { openMarker } from '#electron/host/logbook/files/marker.ts'
import { prepareFolder } from '#electron/host/logbook/files/prepareFolder.ts'
import { filesSetAside } from '#electron/host/logbook/files/setAside.ts'
import { createDatabase } from '#electron/host/logbook/live/createDatabase.ts'
import { examine } from '#electron/host/logbook/live/examination.ts'
import { createLiveDatabase, type LiveDatabase } from '#electron/host/logbook/live/liveDatabase.ts'
import { makeKeeper } from '#electron/host/logbook/log/keeper.ts'
import { createWritableLog } from '#electron/host/logbook/log/writableLog.ts'
import { migrate, schemaVersion } from '#electron/host/logbook/migrations/migrate.ts'
import type { Migration } from '#electron/host/logbook/migrations/migration.ts'
import { DEVICES_SINCE, MIGRATIONS } from '#electron/host/logbook/migrations/migrations.ts'
import type { Connection } from '#electron/host/logbook/storage/connection.ts'
import { journalMode, runningSqlite } from '#electron/host/logbook/storage/journalMode.ts'
import { openExclusively } from '#electron/host/logbook/storage/openExclusively.ts'
import {
  isForNow,
  refusesWriting,
  sqliteError,
} from '#electron/host/logbook/storage/sqliteError.ts'
import { removeUnfinished } from '#electron/host/logbook/storage/unfinished.ts'
import { serialQueue } from '#electron/host/machine/serialQueue.ts'
import { deviceOf } from './deviceOf.ts'
import { exchangeUnderWay, finishExchange } from './exchange.ts'
import type { LogOptions, Opened } from './opened.ts'
import { openReadOnly } from './openReadOnly.ts'
import { recovery } from './recovery.ts'
import { rescue } from './rescue.ts'

/**
 * Opens the logbook of a folder. In this order: the lock (another process: `busy`, at once), an
 * exchange that a crash cut short, the examination, which changes nothing (`recovery`), a new file
 * only where there never was one, the exclusive connection, a backup and the migration where the
 * schema is older, unfinished erasing. Where writing is refused by the folder or the disk the logbook
 * opens `read-only`.
 *
 * Left to the caller, for after the first answer: `log.verify()` and `backups.backUpIfDue()`.
 */
export const openLog = async (folder: string, options: LogOptions): Promise<Opened> => {
  const paths = logbookPaths(folder, options.backups)
  const opening = { ...options, migrations: options.migrations ?? MIGRATIONS }
  const lock = lockOf(paths)
  if (lock === 'busy') return { state: { status: 'busy' } }
  if (lock === 'read-only') return openReadOnly(paths, opening)
  try {
    const opened = await openUnderLock(paths, lock, opening)
    if (opened.state.status !== 'open') lock.release()
    return opened
  } catch (error) {
    lock.release()
    if (sqliteError(error) === 'busy') return { state: { status: 'busy' } }
    // Read well a moment ago: a disk that is going.
    if (sqliteError(error) === 'corrupt') return recovery(paths, 'damaged', opening)
    if (isRefused(error)) return openReadOnly(paths, opening)
    throw error
  }
}

/** What reading may get past, where writing does not: too many open files stand in the way of both. */
const isRefused = (error: unknown): boolean =>
  refusesWriting(error) || (isForNow(error) && error.code !== 'EMFILE' && error.code !== 'ENFILE')

const lockOf = ({ folder, lock }: LogbookPaths): Lock | 'busy' | 'read-only' => {
  try {
    return prepareFolder(folder) ? takeLock(lock) : 'read-only'
  } catch (error) {
    if (isRefused(error)) return 'read-only'
    throw error
  }
}

type Opening = LogOptions & { readonly migrations: readonly Migration[] }

const openUnderLock = async (
  paths: LogbookPaths,
  lock: Lock,
  opening: Opening,
): Promise<Opened> => {
  const { now, migrations, sqliteVersion = runningSqlite(), distrust = false, steps } = opening
  if (exchangeUnderWay(paths)) finishExchange(paths)
  const hasCopies = listBackups(paths.backups).length + filesSetAside(paths).length > 0
  const finding = await examine(paths, migrations, { hasCopies, distrust, step: steps?.last })
  if (finding.found === 'problem') return recovery(paths, finding.problem, opening)
  await setImmediate()
  // The log alone says what it says: whatever a snapshot of it did at the first try, it does once.
  if (distrust) rmSync(paths.snapshot, { force: true })
  for (const each of [paths.folder, paths.backups]) removeUnfinished(each)
  const isNew = finding.found === 'nothing'
  if (isNew) createDatabase(paths.database, migrations)

  const isInPlace = watchPlace(paths.database)
  const open = () => openExclusively(paths.database, journalMode(sqliteVersion))
  const connection = open()
  try {
    const schema = schemaVersion(connection)
    const wasMigrated = schema < migrations.length
    if (wasMigrated && !(await bringUpToDate(connection, paths, { now, migrations }))) {
      connection.close()
      return await openReadOnly(paths, opening)
    }
    const device = deviceOf(connection, paths, isNew || schema < DEVICES_SINCE)
    const refusal = refusalOnceMoved(isInPlace, paths, now)
    const database = createLiveDatabase(connection, { reopen: open, device, refusal })
    return await openedOf(database, { paths, migrations, lock, now, isInPlace })
  } catch (error) {
    if (connection.database.isOpen) connection.close()
    throw error
  }
}

/** Everything goes to a file beside once, then nothing is written any more. */
const refusalOnceMoved = (isInPlace: () => boolean, paths: LogbookPaths, now: () => number) => {
  let isRescued = false
  return (connection: Connection) => {
    if (!isRescued && isInPlace()) return null
    if (!isRescued) rescue(connection, paths.folder, now())
    isRescued = true
    return 'logbook-moved' as const
  }
}

const openedOf = async (
  database: LiveDatabase,
  {
    paths,
    migrations,
    lock,
    now,
    isInPlace,
  }: {
    readonly paths: LogbookPaths
    readonly migrations: readonly Migration[]
    readonly lock: Lock
    readonly now: () => number
    readonly isInPlace: () => boolean
  },
): Promise<Opened> => {
  const marker = openMarker(paths.marker)
  const keeper = makeKeeper(database, { paths, marker, isInPlace })
  const enqueue = serialQueue()
  followLedger(database, { paths, migrations })
  keeper.rememberDurably()
  await followErasures(database, { paths, migrations })
  return {
    state: { status: 'open' },
    log: createWritableLog(database, { paths, migrations, lock, keeper, enqueue }),
    backups: createBackupMaker(database, {
      ...{ paths, migrations, enqueue, now },
      remember: keeper.rememberDurably,
    }),
  }
}

/** False when there is no room for the backup that has to come before a migration. */
const bringUpToDate = async (
  connection: Connection,
  paths: LogbookPaths,
  { now, migrations }: Pick<Opening, 'now' | 'migrations'>,
): Promise<boolean> => {
  const context = { folder: paths.backups, migrations, nowMs: now() }
  const made = await backUp(connection, 'migration', context)
  if (made.ok) migrate(connection, migrations)
  return made.ok
}
