import {
  closeSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { syncFolder } from '#electron/host/logbook/storage/durableFile.ts'

/** How the name of a file begins while it is being made: hidden, so that sync programs mostly leave it. */
const beginning = (path: string): string => `.${basename(path)}.unfinished-`

const syncIfItCan = (folder: string): void => {
  try {
    syncFolder(folder)
  } catch {
    // Some network and sync folders take no fsync of a folder; the file in it is on the disk.
  }
}

/** Removes what a kill left half made beside a file. */
export const removeHalfMade = (path: string): void => {
  const folder = dirname(path)
  for (const name of readdirSync(folder))
    if (name.startsWith(beginning(path))) rmSync(join(folder, name), { force: true })
}

/**
 * Puts a text in the place of a file: whoever reads it meanwhile, and whatever stops this at any step,
 * finds the whole old one or the whole new one. Only its owner can read it. The folder is never made:
 * where it is gone, a disk was taken out. Errors of the system are thrown.
 */
export const writeWhole = (path: string, text: string): void => {
  if (!statSync(dirname(path)).isDirectory())
    throw Object.assign(new Error('No folder'), { code: 'ENOTDIR', syscall: 'stat' })
  removeHalfMade(path)
  const half = join(dirname(path), `${beginning(path)}${String(process.pid)}`)
  const content = Buffer.from(text, 'utf8')
  const handle = openSync(half, 'wx', 0o600)
  try {
    for (let written = 0; written < content.length;)
      written += writeSync(handle, content, written, content.length - written)
    fsyncSync(handle)
  } catch (error) {
    closeSync(handle)
    rmSync(half, { force: true })
    throw error
  }
  closeSync(handle)
  renameSync(half, path)
  syncIfItCan(dirname(path))
}
