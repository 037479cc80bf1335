import { readdirSync, statSync } from 'node:fs'
import type { BackupView } from '#contract/views.ts'
import { readFileHeader } from '#electron/host/logbook/storage/fileHeader.ts'
import { isSystemError } from '#electron/host/logbook/storage/sqliteError.ts'
import { backupPath, parseBackupId, type BackupName } from './backupFile.ts'

/** Nothing where there is no folder or it cannot be read: a lost copy must not keep the logbook shut. */
const orNone = <Value>(read: () => readonly Value[]): readonly Value[] => {
  try {
    return read()
  } catch (error) {
    if (isSystemError(error)) return []
    throw error
  }
}

const view = (folder: string, { id, madeAt, events }: BackupName): readonly BackupView[] => {
  const path = backupPath(folder, id)
  if (readFileHeader(path).kind !== 'logbook') return []
  return [{ id, madeAt, events, bytes: statSync(path).size }]
}

/**
 * The backups of a folder, newest first. Unfinished copies have another name and files without a
 * logbook's header are left out; whether one is sound is checked again before it is restored.
 */
export const listBackups = (folder: string): readonly BackupView[] =>
  orNone(() => readdirSync(folder))
    .filter((name) => name.endsWith('.db'))
    .map((name) => parseBackupId(name.slice(0, -'.db'.length)))
    .filter((name) => name !== null)
    .flatMap((name) => orNone(() => view(folder, name)))
    .toSorted((a, b) => b.madeAt.localeCompare(a.madeAt))
