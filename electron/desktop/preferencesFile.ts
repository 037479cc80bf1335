import Store from 'electron-store'
import { type KeyValueFile, openKeyValueFile } from '#electron/host/machine/keyValueFile.ts'

/** The file of preferences, and of where the window was. */
export const openPreferencesFile = (folder: string, nowMs: number): KeyValueFile =>
  openKeyValueFile(folder, nowMs, (place) => new Store({ ...place }))
