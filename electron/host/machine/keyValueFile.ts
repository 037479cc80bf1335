import { closeSync, existsSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { openPlain } from '#electron/host/logbook/storage/plainFile.ts'
import { isForNow } from '#electron/host/logbook/storage/sqliteError.ts'

/** Values by name: whatever stands in the file. */
export type Rows = Readonly<Record<string, unknown>>

/** Rows of a JSON file of throwaway choices. Neither reading nor writing ever throws. */
export interface KeyValueFile {
  readonly read: () => Rows
  /** Puts these rows in place of those of the same name; the others stay. */
  readonly write: (rows: Rows) => void
}

/** The part that is used of `conf`, and of electron-store, which wraps it. */
export interface ConfStore {
  readonly store: Rows
  readonly set: (rows: Rows) => void
}

/** How the file is opened: its folder, its name without the ending, who may read it. */
export interface ConfPlace {
  readonly cwd: string
  readonly name: string
  readonly configFileMode: number
}

const placeIn = (folder: string): ConfPlace => ({
  cwd: folder,
  name: 'preferences',
  // The person alone.
  configFileMode: 0o600,
})

/**
 * Opens the file of throwaway choices of a folder: preferences, and where the window was. One that
 * cannot be read is kept beside under another name and a new one begins; where the system refuses it for
 * now, or not even that works, choices last as long as the program runs.
 */
export const openKeyValueFile = (
  folder: string,
  nowMs: number,
  openConf: (place: ConfPlace) => ConfStore,
): KeyValueFile => {
  const place = placeIn(folder)
  const path = join(folder, `${place.name}.json`)
  try {
    if (existsSync(path)) closeSync(openPlain(path))
    return safely(openConf(place))
  } catch (error) {
    console.error('Relance: the preferences could not be read; the usual ones are used.')
    // It will be over at the next start.
    if (isForNow(error)) return inMemory()
  }
  try {
    if (existsSync(path)) renameSync(path, `${path}.unreadable-${nowMs}`)
    return safely(openConf(place))
  } catch {
    return inMemory()
  }
}

const safely = (conf: ConfStore): KeyValueFile => ({
  read: () => {
    try {
      return conf.store
    } catch {
      return {}
    }
  },
  write: (rows) => {
    try {
      conf.set(rows)
    } catch {
      // A full or read-only disk must not keep anybody from changing the theme.
    }
  },
})

const inMemory = (): KeyValueFile => {
  let kept: Rows = {}
  return {
    read: () => kept,
    write: (rows) => {
      kept = { ...kept, ...rows }
    },
  }
}
