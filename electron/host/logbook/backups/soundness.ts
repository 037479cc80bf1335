import { statSync } from 'node:fs'
import type { BackupView } from '#contract/views.ts'
import { isSoundCopy } from '#electron/host/logbook/live/examination.ts'
import type { Step } from '#electron/host/logbook/storage/steps.ts'
import type { Migration } from '#electron/host/logbook/migrations/migration.ts'
import { isSystemError } from '#electron/host/logbook/storage/sqliteError.ts'
import { backupPath } from './backupFile.ts'

/** What was found of a file, as long as nobody writes to it: reading all copies through takes a while. */
const found = new Map<string, boolean>()

const keyOf = (path: string): string => {
  const { dev, ino, size, mtimeMs, ctimeMs } = statSync(path)
  return [path, dev, ino, size, mtimeMs, ctimeMs].join('|')
}

/** What was just read through is known to be sound. */
export const noteSound = (path: string): void => {
  found.set(keyOf(path), true)
}

/** What is known of a file without reading it; undefined where nothing is. */
export const knownSound = (path: string): boolean | undefined => {
  try {
    return found.get(keyOf(path))
  } catch (error) {
    if (isSystemError(error)) return false
    throw error
  }
}

/** Whether a copy can be restored; found once for each state of the file. */
export const isSound = async (
  path: string,
  migrations: readonly Migration[],
  step?: Step,
): Promise<boolean> => {
  try {
    const key = keyOf(path)
    const known = found.get(key)
    if (known !== undefined) return known
    const sound = await isSoundCopy(path, migrations, step)
    found.set(key, sound)
    return sound
  } catch (error) {
    if (isSystemError(error)) return false
    throw error
  }
}

/** The copies, those that cannot be restored told as `damaged`. */
export const withSoundness = async (
  folder: string,
  backups: readonly BackupView[],
  migrations: readonly Migration[],
): Promise<readonly BackupView[]> => {
  const told: BackupView[] = []
  // One after the other: each is read whole.
  for (const backup of backups) {
    const sound = await isSound(backupPath(folder, backup.id), migrations)
    told.push(sound ? backup : { ...backup, damaged: true })
  }
  return told
}
