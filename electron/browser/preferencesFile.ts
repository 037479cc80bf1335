import Conf from 'conf'
import { type KeyValueFile, openKeyValueFile } from '#electron/host/machine/keyValueFile.ts'

/** The file of preferences. */
export const openPreferencesFile = (folder: string, nowMs: number): KeyValueFile =>
  openKeyValueFile(folder, nowMs, ({ name, ...place }) => new Conf({ ...place, configName: name }))
