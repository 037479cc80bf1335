import { existsSync, renameSync } from 'node:fs'

/** The part of electron-store that Relance uses: rows of a JSON file. */
export interface KeyValueFile {
  readonly all: () => unknown
  readonly set: (rows: Readonly<Record<string, unknown>>) => void
}

/** Name of the file without its ending, in the data folder; both shells use the same. */
export const PREFERENCES_FILE = 'preferences'

/**
 * Opens a file of throwaway choices. One that cannot be read is kept aside and an empty one begins;
 * where not even that works, choices last until Relance is closed.
 */
export const openKeyValueFile = (
  open: () => KeyValueFile,
  path: string,
  nowMs: number,
): KeyValueFile => {
  try {
    return open()
  } catch {
    console.error('Relance: the preferences could not be read; the usual ones are used.')
  }
  try {
    if (existsSync(path)) renameSync(path, `${path}.unreadable-${nowMs}`)
    return open()
  } catch {
    return inMemory()
  }
}

const inMemory = (): KeyValueFile => {
  let kept: Readonly<Record<string, unknown>> = {}
  return {
    all: () => kept,
    set: (rows) => {
      kept = { ...kept, ...rows }
    },
  }
}
