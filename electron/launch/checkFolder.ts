import { type Stats, statSync } from 'node:fs'
import { logbookPaths } from '#electron/host/logbook/files/logbookPaths.ts'
import { CannotFollow } from './cannotFollow.ts'

/** SQLite takes paths of 512 bytes; the longest name of a copy, with what lies beside it, takes 72. */
const FOLDER_MAX_BYTES = 440

/** Where the system's words were no UTF-8: the folder that was meant is another one. */
const isGarbled = (folder: string): boolean => folder.includes('\uFFFD') || !folder.isWellFormed()

const statOf = (path: string): Stats | undefined => {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    // What cannot be looked at is told by what opens it.
    return undefined
  }
}

/** A pipe, a socket or a device: to read it may last for ever. */
const isEndless = (stats: Stats | undefined): boolean =>
  stats !== undefined && !stats.isFile() && !stats.isDirectory()

/** Throws `CannotFollow` where a folder is named in a way that would lead to another one, or nowhere. */
export const checkFolderName = (folder: string): void => {
  if (isGarbled(folder)) throw new CannotFollow('launch.folderGarbled', { folder })
  if (Buffer.byteLength(folder) > FOLDER_MAX_BYTES) throw new CannotFollow('launch.folderTooLong')
}

/**
 * Throws `CannotFollow` where something stands in the place of a file of the logbook that is none: to
 * go on would take it for a disk that refuses writing, or fail without a word.
 */
export const checkFolderContent = (folder: string): void => {
  const { database, lock, marker, device, exchange, ...others } = logbookPaths(folder)
  const beside = ['-wal', '-journal'].map((suffix) => database + suffix)
  const needed = [database, ...beside, lock, marker, device, exchange]
  for (const path of needed)
    if (statOf(path)?.isDirectory() === true)
      throw new CannotFollow('launch.folderInPlace', { path })
  for (const path of [...needed, ...Object.values(others)])
    if (isEndless(statOf(path))) throw new CannotFollow('launch.noFileInPlace', { path })
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'

/** An opening that failed, as a sentence for the person; what was thrown itself may quote them. */
export const startFailure = (error: unknown, folder: string): CannotFollow => {
  if (error instanceof CannotFollow) return error
  const code = codeOf(error)
  return code === 'EMFILE' || code === 'ENFILE'
    ? new CannotFollow('launch.tooManyFiles', { code })
    : new CannotFollow('launch.notOpened', { folder, code })
}
