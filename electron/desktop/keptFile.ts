import { join } from 'node:path'
import Store from 'electron-store'
import { type KeyValueFile, openKeyValueFile, PREFERENCES_FILE } from './keyValueFile.ts'

/** The file of throwaway choices: preferences and where the window was. */
export const openKeptFile = (folder: string, nowMs: number): KeyValueFile => {
  const open = (): KeyValueFile => {
    const store = new Store<Record<string, unknown>>({
      cwd: folder,
      name: PREFERENCES_FILE,
      configFileMode: 0o600,
    })
    return {
      all: () => store.store,
      set: (rows) => {
        store.set(rows)
      },
    }
  }
  return openKeyValueFile(open, join(folder, `${PREFERENCES_FILE}.json`), nowMs)
}
