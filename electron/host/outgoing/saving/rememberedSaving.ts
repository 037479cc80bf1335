import { randomUUID } from 'node:crypto'
import { rmSync, writeFileSync } from 'node:fs'
import { readdir, stat, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { readSmallFile } from '#electron/host/logbook/storage/smallFile.ts'
import { makerOf } from './half.ts'
import { saveWhole, type Saved } from './saveWhole.ts'

/** A note of where a file is being saved: `.txt`, one each, in the data folder. */
const NOTE = /^saving-[\da-f-]{36}\.txt$/u

const ignoring = (work: () => void): void => {
  try {
    work()
  } catch {
    // A data folder that refuses writing, or is not there yet: nothing is remembered.
  }
}

/** Removes a file: whether it is gone for sure, which it is not with the disk it was on. */
const remove = (path: string): Promise<boolean> =>
  unlink(path).then(
    () => true,
    async (error: unknown) => {
      const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
      if (!isMissing) return false
      return stat(dirname(path)).then(
        (folder) => folder.isDirectory(),
        () => false,
      )
    },
  )

/** Whether what a note tells of is done with. */
const isDone = async (note: string): Promise<boolean> => {
  const half = readSmallFile(note)
  const maker = makerOf(half)
  // Noted in this data folder by whoever had it open before: on whichever machine, it makes nothing now.
  return maker === null || (maker !== 'somebody' && (await remove(half)))
}

/**
 * Removes what a kill left half saved in any folder, as far as it was noted. What is still being made, or
 * cannot be reached, stays noted for another time.
 */
const removeNoted = async (folder: string): Promise<void> => {
  for (const name of (await readdir(folder).catch(() => [])).filter((each) => NOTE.test(each))) {
    const note = join(folder, name)
    if (await isDone(note).catch(() => false)) ignoring(() => rmSync(note, { force: true }))
  }
}

/** Saves files, and remembers where. */
export interface RememberedSaving {
  readonly save: (saved: Pick<Saved, 'path' | 'content'>) => Promise<void>
  /**
   * Removes what a kill of an earlier process left half made. Nobody may wait for it: a folder of a
   * network that is away answers late.
   */
  readonly tidy: () => Promise<void>
}

/** Saves files whole, and notes in the data folder where, so that nothing half made stays on any disk. */
export const rememberedSaving = (folder: string): RememberedSaving => ({
  save: async (saved) => {
    const note = join(folder, `saving-${randomUUID()}.txt`)
    const onHalf = (half: string): void =>
      ignoring(() => writeFileSync(note, half, { mode: 0o600, flag: 'wx' }))
    try {
      await saveWhole({ ...saved, onHalf })
    } finally {
      ignoring(() => rmSync(note, { force: true }))
    }
  },
  tidy: () => removeNoted(folder),
})
