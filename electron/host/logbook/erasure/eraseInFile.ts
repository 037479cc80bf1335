import { copyFileSync, existsSync, rmSync } from 'node:fs'
import { salvage } from '#electron/host/logbook/backups/salvage.ts'
import { eraseWords, holdsErased, type Erasure } from '#electron/host/logbook/events/erasures.ts'
import { SIDE_FILES } from '#electron/host/logbook/files/logbookPaths.ts'
import { isWhole } from '#electron/host/logbook/live/examination.ts'
import { migrate } from '#electron/host/logbook/migrations/migrate.ts'
import type { Migration } from '#electron/host/logbook/migrations/migration.ts'
import { connect } from '#electron/host/logbook/storage/connection.ts'
import { createPrivateFile, publish } from '#electron/host/logbook/storage/durableFile.ts'
import { SAFE_SETTINGS } from '#electron/host/logbook/storage/openExclusively.ts'
import { openUntouched } from '#electron/host/logbook/storage/openUntouched.ts'
import { isDamage } from '#electron/host/logbook/storage/sqliteError.ts'
import { transaction } from '#electron/host/logbook/storage/transaction.ts'
import { unfinished } from '#electron/host/logbook/storage/unfinished.ts'
import { wipeTraces } from './wipeTraces.ts'

/** The structure of the file is damaged: it cannot be rewritten as it is. */
class Damaged extends Error {}

const removeWithSideFiles = (path: string): void => {
  for (const suffix of ['', ...SIDE_FILES]) rmSync(path + suffix, { force: true })
}

/** Whether there is anything to erase: a file that holds nothing of it is not touched. */
const holds = (
  path: string,
  erasures: readonly Erasure[],
  migrations: readonly Migration[],
): boolean => {
  const copy = openUntouched(path, true)
  try {
    migrate(copy, migrations)
    return holdsErased(copy, erasures)
  } finally {
    copy.close()
  }
}

const copyWhole = (path: string, rewritten: string): void => {
  copyFileSync(path, rewritten)
  for (const suffix of ['-wal', '-journal'])
    if (existsSync(path + suffix)) copyFileSync(path + suffix, rewritten + suffix)
}

/** What is rewritten: as it is, or, of a damaged file, what can be saved of it. */
const rewrite = (
  rewritten: string,
  erasures: readonly Erasure[],
  migrations: readonly Migration[],
): void => {
  const connection = connect(rewritten)
  try {
    connection.exec(SAFE_SETTINGS)
    connection.exec('PRAGMA journal_mode = DELETE')
    if (!isWhole(connection)) throw new Damaged()
    migrate(connection, migrations)
    transaction(connection, () => eraseWords(connection, erasures))
    wipeTraces(connection)
  } finally {
    connection.close()
  }
}

/** How a file of which only a part can be read follows. */
export interface EraseOptions {
  readonly migrations: readonly Migration[]
  /** What can be saved of a damaged file takes its place; otherwise it is left and the error thrown. */
  readonly salvages: boolean
}

/**
 * Erases in a closed logbook file, a backup or one set aside, of any schema: a rewritten copy takes
 * its place, so that a crash leaves the old file or the new one. Throws when the file cannot be
 * rewritten; it stays as it was then.
 */
export const eraseInFile = (
  path: string,
  erasures: readonly Erasure[],
  { migrations, salvages }: EraseOptions,
): void => {
  const rewritten = unfinished(path)
  const begin = (): void => {
    removeWithSideFiles(rewritten)
    createPrivateFile(rewritten)
  }
  try {
    try {
      if (!holds(path, erasures, migrations)) return
      begin()
      copyWhole(path, rewritten)
      rewrite(rewritten, erasures, migrations)
    } catch (error) {
      if (!salvages || !isDamage(error)) throw error
      begin()
      const saved = connect(rewritten)
      try {
        if (salvage(path, saved, migrations) === 0) throw new Damaged()
      } finally {
        saved.close()
      }
      rewrite(rewritten, erasures, migrations)
    }
    publish(rewritten, path)
    for (const suffix of SIDE_FILES) rmSync(path + suffix, { force: true })
  } finally {
    removeWithSideFiles(rewritten)
  }
}
