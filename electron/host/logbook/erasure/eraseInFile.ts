import { copyFileSync, existsSync, rmSync } from 'node:fs'
import { isWhole } from '#electron/host/logbook/live/examination.ts'
import { SIDE_FILES } from '#electron/host/logbook/files/logbookPaths.ts'
import { connect } from '#electron/host/logbook/storage/connection.ts'
import { createPrivateFile, publish } from '#electron/host/logbook/storage/durableFile.ts'
import { SAFE_SETTINGS } from '#electron/host/logbook/storage/openExclusively.ts'
import { transaction } from '#electron/host/logbook/storage/transaction.ts'
import { unfinished } from '#electron/host/logbook/files/unfinished.ts'
import { eraseWords, type Erasure } from './erasures.ts'
import { wipeTraces } from './wipeTraces.ts'

const removeWithSideFiles = (path: string): void => {
  for (const suffix of ['', ...SIDE_FILES]) rmSync(path + suffix, { force: true })
}

/**
 * Erases in a closed logbook file, a backup or one set aside: a rewritten copy takes its place, so
 * that a crash leaves the old file or the new one. Throws when the file cannot be rewritten.
 */
export const eraseInFile = (path: string, erasures: readonly Erasure[]): void => {
  const rewritten = unfinished(path)
  removeWithSideFiles(rewritten)
  try {
    createPrivateFile(rewritten)
    copyFileSync(path, rewritten)
    for (const suffix of ['-wal', '-journal'])
      if (existsSync(path + suffix)) copyFileSync(path + suffix, rewritten + suffix)
    const connection = connect(rewritten)
    try {
      connection.exec(SAFE_SETTINGS)
      connection.exec('PRAGMA journal_mode = DELETE')
      if (!isWhole(connection)) throw new Error('The file is damaged.')
      transaction(connection, () => {
        for (const erasure of erasures) eraseWords(connection, erasure)
      })
      wipeTraces(connection)
    } finally {
      connection.close()
    }
    publish(rewritten, path)
    for (const suffix of SIDE_FILES) rmSync(path + suffix, { force: true })
  } finally {
    removeWithSideFiles(rewritten)
  }
}
