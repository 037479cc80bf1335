import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const ENDING = '.unfinished'

/** Name of a file while it is being made. */
export const unfinished = (path: string): string => path + ENDING

/** Removes what a crash left half made in a folder, side files included: it may hold erased words. */
export const removeUnfinished = (folder: string): void => {
  for (const name of readdirSync(folder))
    if (name.includes(ENDING)) rmSync(join(folder, name), { recursive: true, force: true })
}
