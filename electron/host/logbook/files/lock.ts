import { existsSync, truncateSync } from 'node:fs'
import { connect } from '#electron/host/logbook/storage/connection.ts'
import { createPrivateFile } from '#electron/host/logbook/storage/durableFile.ts'
import {
  isSystemError,
  refusesWriting,
  sqliteError,
} from '#electron/host/logbook/storage/sqliteError.ts'

/** The right to touch a logbook, held until released or until the process dies. */
export interface Lock {
  readonly release: () => void
}

/**
 * Takes the logbook for this process. The lock is SQLite's own, on an empty file beside the
 * database, so that the database itself can be examined, set aside and replaced under it; the
 * system frees it even after `kill -9`. Never waits.
 */
export const takeLock = (path: string, mayEmpty = true): Lock | 'busy' | 'read-only' => {
  try {
    // Opened by SQLite alone: closing any other handle on the file would drop this process's locks.
    if (!existsSync(path)) createOnce(path)
    const connection = connect(path)
    try {
      // Nothing is ever written to the file; a journal on the disk would only be left by a kill.
      connection.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE;')
    } catch (error) {
      connection.close()
      throw error
    }
    return { release: connection.close }
  } catch (error) {
    if (sqliteError(error) === 'busy') return 'busy'
    // The file holds nothing, ever: what a fault or another program put in it is emptied, in place,
    // so that whoever holds it keeps holding it.
    if (mayEmpty && (sqliteError(error) === 'notadb' || sqliteError(error) === 'corrupt')) {
      truncateSync(path)
      return takeLock(path, false)
    }
    if (refusesWriting(error)) return 'read-only'
    throw error
  }
}

const createOnce = (path: string): void => {
  try {
    createPrivateFile(path)
  } catch (error) {
    // Another process starting at the same moment made it: whose it is, the lock decides.
    if (!isSystemError(error) || error.code !== 'EEXIST') throw error
  }
}
