import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
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
  /**
   * Takes over what was unpacked of a file, which goes away then; where that is refused it stays. Nobody else
   * finds or forgets it meanwhile. Refused with `file-not-there` where it is not there any more.
   */
  readonly take: <Value>(
    file: string,
    work: (carried: CarriedFile) => Promise<Outcome<Value>>,
  ) => Promise<Outcome<Value>>
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
  /** What is still there: an erasure clears away whatever was put beside the logbook. */
  const standing = (file: string): CarriedFile | undefined => {
    const carried = held.get(file)
    return carried !== undefined && existsSync(carried.path) ? carried : undefined
  }
  return {
    unpack: async (file, phrase) => {
      // Looked at before: no phrase is asked for twice, and nothing unpacked.
      const known = standing(file)
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
    take: async (file, work) => {
      const carried = standing(file)
      if (carried === undefined) return refused('file-not-there')
      held.delete(file)
      let isTaken = false
      try {
        const taken = await work(carried)
        isTaken = taken.ok
        return taken
      } finally {
        if (isTaken || held.has(file)) removePut(carried.path)
        else held.set(file, carried)
      }
    },
    forget,
    forgetAll,
  }
}
