import { randomUUID } from 'node:crypto'
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSmallFile } from '#electron/host/logbook/storage/smallFile.ts'
import { isLeftBehind, saveWhole, type Saved } from './saveWhole.ts'

/** A note of where a file is being saved: `.txt`, one each, in the data folder. */
const NOTE = /^saving-[\da-f-]{36}\.txt$/u

const ignoring = (work: () => void): void => {
  try {
    work()
  } catch {
    // A data folder that refuses writing, or is not there yet: nothing is remembered.
  }
}

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** Removes what a kill left half saved in any folder, as far as it was noted. */
const removeNoted = (folder: string): void => {
  for (const name of namesIn(folder).filter((each) => NOTE.test(each))) {
    const note = join(folder, name)
    ignoring(() => {
      const half = readSmallFile(note)
      if (isLeftBehind(half)) rmSync(half, { force: true })
    })
    ignoring(() => rmSync(note, { force: true }))
  }
}

/**
 * Saves files whole, and notes in the data folder where: what a kill leaves half made on any disk is
 * removed when this begins the next time.
 */
export const rememberedSaving = (
  folder: string,
): ((saved: Pick<Saved, 'path' | 'content'>) => Promise<void>) => {
  removeNoted(folder)
  return async (saved) => {
    const note = join(folder, `saving-${randomUUID()}.txt`)
    const onHalf = (half: string): void =>
      ignoring(() => writeFileSync(note, half, { mode: 0o600, flag: 'wx' }))
    try {
      await saveWhole({ ...saved, onHalf })
    } finally {
      ignoring(() => rmSync(note, { force: true }))
    }
  }
}
