import { mkdirSync, rmSync } from 'node:fs'
import { backup } from 'node:sqlite'
import { accepted, refused, type Outcome } from '#domain/outcome.ts'
import type { BackupView } from '#contract/views.ts'
import { sameHash } from '#electron/host/logbook/events/envelope.ts'
import { isWhole } from '#electron/host/logbook/live/examination.ts'
import { connect, type Connection } from '#electron/host/logbook/storage/connection.ts'
import { createPrivateFile, publish } from '#electron/host/logbook/storage/durableFile.ts'
import {
  isDiskFull,
  isSystemError,
  sqliteError,
} from '#electron/host/logbook/storage/sqliteError.ts'
import { hashAt, readTail } from '#electron/host/logbook/events/tail.ts'
import { removeUnfinished, unfinished } from '#electron/host/logbook/files/unfinished.ts'
import { backupPath, makeBackupId, type BackupReason } from './backupFile.ts'
import { listBackups } from './listBackups.ts'
import { outdated } from './rotation.ts'

/** Number of events in a finished copy; throws unless it is whole and is part of the log it was taken from. */
const check = (path: string, live: Connection): number => {
  const copy = connect(path)
  try {
    // A single file, readable anywhere, with nothing beside it.
    copy.exec('PRAGMA journal_mode = DELETE')
    const { seq, hash } = readTail(copy)
    const original = hashAt(live, seq)
    const isSound =
      isWhole(copy) &&
      copy.value('SELECT count(*) FROM events') === seq &&
      original !== undefined &&
      sameHash(original, hash)
    if (!isSound) throw new BackupUnsound()
    return seq
  } finally {
    copy.close()
  }
}

class BackupUnsound extends Error {}

/**
 * Copies an open database into the folder of the backups: under another name first, checked
 * (structure, number of events, last hash), on the disk, and only then under its own; then older
 * copies rotate. A failure (`backup-failed`, `disk-full`) leaves the earlier copies as they were.
 */
export const backUp = async (
  live: Connection,
  folder: string,
  reason: BackupReason,
  nowMs: number,
): Promise<Outcome<BackupView>> => {
  const file = unfinished(backupPath(folder, makeBackupId(nowMs, reason, 0)))
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    removeUnfinished(folder)
    createPrivateFile(file)
    await backup(live.database, file)
    const id = makeBackupId(nowMs, reason, check(file, live))
    publish(file, backupPath(folder, id))
    const backups = listBackups(folder)
    for (const gone of outdated(backups)) rmSync(backupPath(folder, gone))
    const made = backups.find((one) => one.id === id)
    return made === undefined ? refused('backup-failed') : accepted(made)
  } catch (error) {
    discard(folder)
    const isRefusal =
      isSystemError(error) || sqliteError(error) !== null || error instanceof BackupUnsound
    if (!isRefusal) throw error
    return refused(isDiskFull(error) ? 'disk-full' : 'backup-failed')
  }
}

const discard = (folder: string): void => {
  try {
    removeUnfinished(folder)
  } catch {
    // Its name keeps it from ever being listed; the next backup removes it.
  }
}
