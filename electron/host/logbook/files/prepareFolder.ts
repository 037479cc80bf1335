import { chmodSync, mkdirSync, statSync } from 'node:fs'
import { refusesWriting } from '#electron/host/logbook/storage/sqliteError.ts'

/** Makes the logbook's folder, readable by its owner alone. False where the disk refuses it. */
export const prepareFolder = (folder: string): boolean => {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    if (process.platform !== 'win32' && (statSync(folder).mode & 0o077) !== 0)
      chmodSync(folder, 0o700)
    return true
  } catch (error) {
    if (refusesWriting(error)) return false
    throw error
  }
}
