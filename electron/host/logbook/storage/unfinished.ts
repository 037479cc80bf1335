import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isSystemError } from './sqliteError.ts'

const ENDING = '.unfinished'

/** Name of a file while it is being made. */
export const unfinished = (path: string): string => path + ENDING

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder)
  } catch (error) {
    // No folder there, or a file in its place: nothing was begun in it.
    if (isSystemError(error) && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return []
    throw error
  }
}

/** Removes what a crash left half made in a folder, side files included: it may hold erased words. */
export const removeUnfinished = (folder: string): void => {
  for (const name of namesIn(folder))
    if (name.includes(ENDING)) rmSync(join(folder, name), { recursive: true, force: true })
}
