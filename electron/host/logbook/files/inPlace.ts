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

/**
 * The same of a folder that may not be there yet: from the first time it is seen, another one in its
 * place is none of ours, and nothing is to be written there.
 */
export const watchFolder = (path: string): (() => boolean) => {
  let isInPlace: (() => boolean) | null = null
  const look = (): boolean => {
    try {
      isInPlace ??= watchPlace(path)
    } catch (error) {
      if (isSystemError(error)) return true
      throw error
    }
    return isInPlace()
  }
  look()
  return look
}
