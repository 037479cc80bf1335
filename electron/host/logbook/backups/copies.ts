import { statSync } from 'node:fs'
import type { BackupView } from '#contract/views.ts'
import { readTail } from '#electron/host/logbook/events/tail.ts'
import type { LogbookPaths } from '#electron/host/logbook/files/logbookPaths.ts'
import { filesSetAside, type SetAside } from '#electron/host/logbook/files/setAside.ts'
import type { Migration } from '#electron/host/logbook/migrations/migration.ts'
import { openUntouched } from '#electron/host/logbook/storage/openUntouched.ts'
import { isSystemError, sqliteError } from '#electron/host/logbook/storage/sqliteError.ts'
import { backupPath } from './backupFile.ts'
import { listBackups } from './listBackups.ts'
import { inOrderMade } from './rotation.ts'
import { isSound, knownSound, withSoundness } from './soundness.ts'

const eventsIn = (path: string): number => {
  const connection = openUntouched(path)
  try {
    return readTail(connection).seq
  } finally {
    connection.close()
  }
}

/** A database set aside, as a copy one can go back to; nothing where it cannot be. */
const asCopy = async (
  { id, path, at }: SetAside,
  isListed: (path: string) => Promise<boolean> | boolean,
): Promise<readonly BackupView[]> => {
  try {
    if (!(await isListed(path))) return []
    const events = eventsIn(path)
    const bytes = statSync(path).size
    return events === 0 ? [] : [{ id, kind: 'set-aside', madeAt: at, events, bytes }]
  } catch (error) {
    // Moved or removed by somebody while it was read: one copy less, and all others stay.
    if (isSystemError(error) || sqliteError(error) !== null) return []
    throw error
  }
}

const inOrder = async (
  {
    backups,
    paths,
    nowMs,
  }: {
    readonly backups: readonly BackupView[]
    readonly paths: LogbookPaths
    readonly nowMs: number
  },
  isListed: (path: string) => Promise<boolean> | boolean,
): Promise<readonly BackupView[]> => {
  const aside: BackupView[] = []
  for (const file of filesSetAside(paths)) aside.push(...(await asCopy(file, isListed)))
  const copies = inOrderMade([...backups, ...aside], nowMs)
  const isDamaged = ({ damaged }: BackupView): boolean => damaged === true
  return [...copies.filter((copy) => !isDamaged(copy)), ...copies.filter(isDamaged)]
}

/**
 * Everything one can go back to: the backups, and the logbooks that others took the place of, so that
 * going back can be taken back. Newest first, sound ones before those that are damaged.
 */
export const listCopies = async (
  paths: LogbookPaths,
  migrations: readonly Migration[],
  nowMs: number,
): Promise<readonly BackupView[]> => {
  const backups = await withSoundness(paths.backups, listBackups(paths.backups), migrations)
  const isListed = (path: string): Promise<boolean> => isSound(path, migrations)
  return inOrder({ backups, paths, nowMs }, isListed)
}

/** The same at once, by what is known already: reading them all through takes a while. */
export const listCopiesUnread = (
  paths: LogbookPaths,
  nowMs: number,
): Promise<readonly BackupView[]> => {
  const backups = listBackups(paths.backups).map((copy) =>
    knownSound(backupPath(paths.backups, copy.id)) === false
      ? { ...copy, damaged: true as const }
      : copy,
  )
  return inOrder({ backups, paths, nowMs }, (path) => knownSound(path) !== false)
}
