import { randomBytes } from 'node:crypto'
import type * as nodeFs from 'node:fs'
import { dirname, join } from 'node:path'
import { HALF_MADE } from '#electron/host/devices/carrier/carriedName.ts'
import { knowsNoLinks } from '#electron/host/machine/noLinks.ts'
import { isMissing } from './folderTrouble.ts'

/** The part of `node:fs` that works in the folder; tests let it fail. */
export type FolderFiles = Pick<
  typeof nodeFs,
  | 'closeSync'
  | 'fsyncSync'
  | 'linkSync'
  | 'mkdirSync'
  | 'openSync'
  | 'readFileSync'
  | 'readdirSync'
  | 'renameSync'
  | 'statSync'
  | 'unlinkSync'
  | 'writeSync'
>

/** Removes a file; one that is not there is removed. */
export const removeFile = (files: FolderFiles, path: string): void => {
  try {
    files.unlinkSync(path)
  } catch (error) {
    if (!isMissing(error)) throw error
  }
}

const removeIfItCan = (files: FolderFiles, path: string): void => {
  try {
    removeFile(files, path)
  } catch {
    // The next listing removes it.
  }
}

const syncIfItCan = (files: FolderFiles, folder: string): void => {
  if (process.platform === 'win32') return
  try {
    const handle = files.openSync(folder, 'r')
    try {
      files.fsyncSync(handle)
    } finally {
      files.closeSync(handle)
    }
  } catch {
    // Some network and sync folders take no fsync of a folder; the file in it is on the disk.
  }
}

const writeHalf = (files: FolderFiles, half: string, bytes: Uint8Array): void => {
  const handle = files.openSync(half, 'wx', 0o600)
  try {
    for (let written = 0; written < bytes.length;)
      written += files.writeSync(handle, bytes, written, bytes.length - written)
    files.fsyncSync(handle)
  } finally {
    files.closeSync(handle)
  }
}

/** Gives a finished file its name, where nobody has it: a name taken meanwhile throws `EEXIST`. */
const nameNew = (files: FolderFiles, half: string, path: string): void => {
  try {
    files.linkSync(half, path)
  } catch (error) {
    if (!knowsNoLinks(error)) throw error
    files.renameSync(half, path)
    return
  }
  removeIfItCan(files, half)
}

/**
 * Puts a file under a name: all of it or nothing, on the disk before it is seen. `replaces` where
 * the name says what stands under it, so that what is there otherwise is only half of it.
 */
export const putWhole = (
  files: FolderFiles,
  {
    path,
    bytes,
    replaces,
  }: { readonly path: string; readonly bytes: Uint8Array; readonly replaces: boolean },
): void => {
  const folder = dirname(path)
  const half = join(folder, `${HALF_MADE}${randomBytes(8).toString('hex')}`)
  try {
    writeHalf(files, half, bytes)
    if (replaces) files.renameSync(half, path)
    else nameNew(files, half, path)
  } catch (error) {
    removeIfItCan(files, half)
    throw error
  }
  syncIfItCan(files, folder)
}
