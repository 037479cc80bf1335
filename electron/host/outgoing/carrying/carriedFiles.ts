import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { accepted, refused, type Outcome } from '#domain/outcome.ts'
import type { FilesInHand } from '#electron/host/incoming/hand/filesInHand.ts'
import { unfinished } from '#electron/host/logbook/storage/unfinished.ts'
import { removePut, type Unpacked } from '#electron/host/outgoing/logbook/unpackLogbook.ts'

/** A logbook that was unpacked from a file in hand. */
export interface CarriedFile extends Unpacked {
  /** Its database, read through. */
  readonly path: string
}

/** The one file that was unpacked and looked at, until it is taken over or forgotten. */
export interface CarriedFiles {
  /** Unpacks a file in hand. */
  readonly unpack: (file: string, phrase: string | undefined) => Promise<Outcome<CarriedFile>>
  readonly get: (file: string) => CarriedFile | undefined
  readonly forget: (file: string) => void
  readonly forgetAll: () => void
}

/** `folder` is the data folder: what comes in is not put anywhere else. */
export const makeCarriedFiles = (
  folder: string,
  inHand: Pick<FilesInHand, 'ask'>,
): CarriedFiles => {
  const held = new Map<string, CarriedFile>()
  const forget = (file: string): void => {
    const carried = held.get(file)
    held.delete(file)
    if (carried !== undefined) removePut(carried.path)
  }
  const forgetAll = (): void => {
    for (const file of [...held.keys()]) forget(file)
  }
  return {
    unpack: async (file, phrase) => {
      // Looked at before: no phrase is asked for twice, and nothing unpacked.
      const known = held.get(file)
      if (known !== undefined) return accepted(known)
      forgetAll()
      const path = unfinished(join(folder, `relance-carried-${randomUUID()}.db`))
      try {
        const unpacked = await inHand.ask(file, 'unpack', { phrase, into: path })
        if (!unpacked.ok) {
          // A thread that was ended leaves what it had begun.
          removePut(path)
          return unpacked
        }
        const carried = { ...unpacked.value, path }
        held.set(file, carried)
        return accepted(carried)
      } catch (error) {
        removePut(path)
        if (error instanceof Error && 'syscall' in error) return refused('not-saved')
        throw error
      }
    },
    get: (file) => held.get(file),
    forget,
    forgetAll,
  }
}
