import { existsSync, statSync } from 'node:fs'
import { SIDE_FILES, type LogbookPaths } from '#electron/host/logbook/files/logbookPaths.ts'
import type { Marker, Remembered } from '#electron/host/logbook/files/marker.ts'
import type { LiveDatabase } from '#electron/host/logbook/live/liveDatabase.ts'
import { fileDigest } from '#electron/host/logbook/storage/fileDigest.ts'
import { isSystemError } from '#electron/host/logbook/storage/sqliteError.ts'

/** Keeps in the marker how far an open logbook goes. */
export interface Keeper {
  /** After each commit. */
  readonly remember: () => void
  /** The same, surviving a power cut. */
  readonly rememberDurably: () => void
  /** Damage was found: the file is read through at the next opening, whatever it looks like. */
  readonly doubt: () => void
  /**
   * Closes database and marker. The marker then knows the file bit for bit: what is found so at the
   * next opening need not be read through.
   */
  readonly close: () => void
}

const isPending = (path: string): boolean => existsSync(path) && statSync(path).size > 0

/** Null where the file is not all there is, or cannot be read: it is then read through at the opening. */
const digestClosed = ({ database }: LogbookPaths): string | null => {
  try {
    return SIDE_FILES.some((side) => isPending(database + side)) ? null : fileDigest(database)
  } catch (error) {
    if (isSystemError(error)) return null
    throw error
  }
}

export const makeKeeper = (
  database: LiveDatabase,
  {
    paths,
    marker,
    isInPlace,
  }: {
    readonly paths: LogbookPaths
    readonly marker: Marker
    readonly isInPlace: () => boolean
  },
): Keeper => {
  const state = (): Remembered => ({
    ...database.use().tail,
    writes: database.writes(),
    file: null,
  })
  let isDoubted = false
  return {
    doubt: () => {
      isDoubted = true
    },
    remember: () => {
      marker.update(state())
    },
    rememberDurably: () => {
      marker.updateDurably(state())
    },
    close: () => {
      try {
        const last = state()
        marker.updateDurably(last)
        database.close()
        // What another program put in its place is not ours to vouch for.
        if (!isDoubted && isInPlace()) marker.updateDurably({ ...last, file: digestClosed(paths) })
      } finally {
        database.close()
        marker.close()
      }
    },
  }
}
