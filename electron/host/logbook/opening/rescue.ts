import { basename, dirname, join } from 'node:path'
import type { Connection } from '#electron/host/logbook/storage/connection.ts'
import { createPrivateFile } from '#electron/host/logbook/storage/durableFile.ts'
import { fileTimestamp } from '#electron/host/logbook/storage/fileTimestamp.ts'
import { isSystemError, sqliteError } from '#electron/host/logbook/storage/sqliteError.ts'

/**
 * Where what is in memory goes when the folder of an open logbook is gone or another one: beside it,
 * since nothing there is touched any more.
 */
const rescuePath = (folder: string, atMs: number): string =>
  join(dirname(folder), `${basename(folder)}-saved-${fileTimestamp(atMs)}.db`)

/** Writes all that an open logbook holds into a file of its own; what the disk refuses is not written. */
export const rescue = (connection: Connection, folder: string, atMs: number): void => {
  const path = rescuePath(folder, atMs)
  try {
    createPrivateFile(path)
    connection.prepare('VACUUM INTO ?').run(path)
  } catch (error) {
    if (!isSystemError(error) && sqliteError(error) === null) throw error
  }
}
