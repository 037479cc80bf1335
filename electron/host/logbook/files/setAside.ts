import { existsSync, readdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { SIDE_FILES, type LogbookPaths } from './logbookPaths.ts'
import { syncFolder } from '#electron/host/logbook/storage/durableFile.ts'
import { fileTimestamp } from '#electron/host/logbook/storage/fileTimestamp.ts'

const PREFIX = 'relance.set-aside-'

const freeName = (paths: LogbookPaths, atMs: number, attempt = 0): string => {
  const suffix = attempt === 0 ? '' : `-${attempt}`
  const path = join(paths.folder, `${PREFIX}${fileTimestamp(atMs)}${suffix}.db`)
  const isTaken = ['', ...SIDE_FILES].some((side) => existsSync(path + side))
  return isTaken ? freeName(paths, atMs, attempt + 1) : path
}

/**
 * Renames the database and its side files, which belong to it, out of the way. Nothing is deleted
 * and nothing set aside before is overwritten. Does nothing where there is no file.
 */
export const setAside = (paths: LogbookPaths, atMs: number): void => {
  const path = freeName(paths, atMs)
  // Side files first: a database never stands there without what it needs to be read whole.
  for (const side of [...SIDE_FILES, ''])
    if (existsSync(paths.database + side)) renameSync(paths.database + side, path + side)
  syncFolder(paths.folder)
}

/** Databases set aside earlier. */
export const filesSetAside = (paths: LogbookPaths): readonly string[] =>
  readdirSync(paths.folder)
    .filter((name) => name.startsWith(PREFIX) && name.endsWith('.db'))
    .map((name) => join(paths.folder, name))
