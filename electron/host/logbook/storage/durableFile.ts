import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Makes a created, renamed or removed name survive a power cut; Windows does it by itself. */
export const syncFolder = (folder: string): void => {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** What was written into a file survives a power cut. */
export const syncFile = (path: string): void => {
  const handle = openSync(path, 'r+')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Gives a finished file its name: on the disk first, then visible, never half of it. */
export const publish = (finished: string, path: string): void => {
  syncFile(finished)
  renameSync(finished, path)
  syncFolder(dirname(path))
}

/**
 * Creates an empty file only its owner can read. SQLite gives its side files the permissions of the
 * database, so creating the database this way makes all of them private whatever the umask.
 */
export const createPrivateFile = (path: string): void => {
  writeFileSync(path, '', { mode: 0o600, flag: 'wx' })
}
