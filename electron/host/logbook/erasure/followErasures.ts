import { rmSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { backupPath } from '#electron/host/logbook/backups/backupFile.ts'
import { listBackups } from '#electron/host/logbook/backups/listBackups.ts'
import {
  eraseWords,
  holdsErased,
  readErasures,
  type Erasure,
} from '#electron/host/logbook/events/erasures.ts'
import { readValue, writeValue } from '#electron/host/logbook/events/namedValues.ts'
import type { LogbookPaths } from '#electron/host/logbook/files/logbookPaths.ts'
import { filesSetAside } from '#electron/host/logbook/files/setAside.ts'
import type { LiveDatabase } from '#electron/host/logbook/live/liveDatabase.ts'
import type { Migration } from '#electron/host/logbook/migrations/migration.ts'
import { isDamage, isSystemError, sqliteError } from '#electron/host/logbook/storage/sqliteError.ts'
import { removeUnfinished } from '#electron/host/logbook/storage/unfinished.ts'
import { eraseElsewhere } from './eraseElsewhere.ts'
import { eraseInFile } from './eraseInFile.ts'
import { addToLedger, readLedger } from './ledger.ts'
import { NotWiped, wipeTraces } from './wipeTraces.ts'

/** Which files follow, and how older ones are read. */
export interface Following {
  readonly paths: LogbookPaths
  readonly migrations: readonly Migration[]
}

/** True once it is done; what the disk or another program refuses for now is false. */
const attempt = (work: () => void): boolean => {
  try {
    work()
    return true
  } catch (error) {
    const isForNow = isSystemError(error) || sqliteError(error) !== null
    if (isForNow || error instanceof NotWiped || isDamage(error)) return false
    throw error
  }
}

const eraseInBackup = (
  path: string,
  erasures: readonly Erasure[],
  migrations: readonly Migration[],
): boolean =>
  attempt(() => {
    try {
      eraseInFile(path, erasures, { migrations, salvages: false })
    } catch (error) {
      // A damaged copy restores nothing, and may hold the words; any other stays until there is room.
      if (!isDamage(error)) throw error
      rmSync(path)
    }
  })

/** One task for each file, true where it is done. */
const tasksForCopies = (
  { paths, migrations }: Following,
  erasures: readonly Erasure[],
): readonly (() => boolean)[] => [
  ...listBackups(paths.backups).map(
    ({ id }) =>
      () =>
        eraseInBackup(backupPath(paths.backups, id), erasures, migrations),
  ),
  ...filesSetAside(paths).map(
    ({ path }) =>
      () =>
        attempt(() => eraseInFile(path, erasures, { migrations, salvages: true })),
  ),
  () => attempt(() => eraseElsewhere(paths, erasures, migrations)),
]

/** Copies that a crash left half made hold whatever the database held, and so does a snapshot. */
const clearHalfMade = ({ folder, backups, snapshot }: LogbookPaths): boolean =>
  attempt(() => {
    rmSync(snapshot, { force: true })
    removeUnfinished(folder)
    removeUnfinished(backups)
  })

/**
 * Makes every file of the logbook follow the erasures told in it: the database is rewritten, backups
 * and files set aside are re-issued without the erased words, whatever became of the logbook since
 * they were made. Other calls are let through between two files. True once all have; what cannot be now (no room, a file that another program holds)
 * is kept as it is, remembered, and tried again at the next opening and now and then.
 *
 * What it does not reach: a damaged file set aside of which nothing can be read (it is never done
 * then), files exported or copied elsewhere, and blocks the file system or the drive has freed but
 * not reused.
 */
export const followErasures = async (
  database: LiveDatabase,
  following: Following,
): Promise<boolean> => {
  if (readValue(database.use().connection, 'erasing') === '0') return true
  const tasks = [
    () => clearHalfMade(following.paths),
    () => attempt(() => wipeTraces(database.use().connection)),
    ...tasksForCopies(following, readErasures(database.use().connection)),
  ]
  let isDone = true
  for (const task of tasks) {
    // Each rewrites a whole file.
    await setImmediate()
    if (!task()) isDone = false
  }
  if (!isDone) return false
  return database.write((live) => writeValue(live.connection, 'erasing', '0')).ok
}

/**
 * Brings database and ledger together at the opening: what was erased here, and stands again in a
 * copy that came back, is erased once more; what the ledger lacks is added to it.
 */
export const followLedger = (database: LiveDatabase, { paths }: Following): void => {
  const told = readErasures(database.use().connection)
  const ledger = readLedger(paths.erased)
  const eventsOf = (some: readonly Erasure[]) => new Set(some.map(({ event }) => event))
  const [inLog, inLedger] = [eventsOf(told), eventsOf(ledger)]
  const untold = ledger.filter(({ event }) => !inLog.has(event))
  if (untold.length > 0 && holdsErased(database.use().connection, untold))
    database.write(({ connection }) => {
      eraseWords(connection, untold)
      writeValue(connection, 'erasing', '1')
    })
  addToLedger(
    paths.erased,
    told.filter(({ event }) => !inLedger.has(event)),
  )
}
