import { statSync } from 'node:fs'
import { isSystemError } from '#electron/host/logbook/storage/sqliteError.ts'

/**
 * Tells whether a file still stands under its name: a folder that was removed, renamed or exchanged by
 * another program leaves an open file that nobody finds again.
 */
export const watchPlace = (path: string): (() => boolean) => {
  const { dev, ino } = statSync(path, { bigint: true })
  return () => {
    try {
      const now = statSync(path, { bigint: true })
      return now.dev === dev && now.ino === ino
    } catch (error) {
      if (isSystemError(error)) return false
      throw error
    }
  }
}
