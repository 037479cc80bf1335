import { mkdirSync, rmSync } from 'node:fs'
import { backup } from 'node:sqlite'
import { accepted, refused, type Outcome } from '#domain/outcome.ts'
import type { BackupView } from '#contract/views.ts'
import { sameHash } from '#electron/host/logbook/events/envelope.ts'
import { hashAt, readTail } from '#electron/host/logbook/events/tail.ts'
import { isSoundCopy } from '#electron/host/logbook/live/examination.ts'
import { UNTOLD, within, type Steps } from '#electron/host/logbook/storage/steps.ts'
import type { Migration } from '#electron/host/logbook/migrations/migration.ts'
import { connect, type Connection } from '#electron/host/logbook/storage/connection.ts'
import { createPrivateFile, publish } from '#electron/host/logbook/storage/durableFile.ts'
import {
  isDiskFull,
  isSystemError,
  sqliteError,
} from '#electron/host/logbook/storage/sqliteError.ts'
import { removeUnfinished, unfinished } from '#electron/host/logbook/storage/unfinished.ts'
import { backupPath, makeBackupId, type BackupReason } from './backupFile.ts'
import { listBackups } from './listBackups.ts'
import { inOrderMade, outdated } from './rotation.ts'
import { noteSound, withSoundness } from './soundness.ts'

/** The share of a copy's time after which it is written and left to be read through. */
const COPIED = 0.2

class BackupUnsound extends Error {}

/** Number of events in a finished copy, if it is part of the log it was taken from. */
const eventsIn = (path: string, live: Connection): number => {
  const copy = connect(path)
  try {
    // A single file, readable anywhere, with nothing beside it.
    copy.exec('PRAGMA journal_mode = DELETE')
    const { seq, hash } = readTail(copy)
    const original = hashAt(live, seq)
    if (original === undefined || !sameHash(original, hash)) throw new BackupUnsound()
    return seq
  } finally {
    copy.close()
  }
}

/** What making copies needs to know. */
export interface BackupContext {
  readonly folder: string
  readonly migrations: readonly Migration[]
  readonly nowMs: number
  readonly steps?: Steps | undefined
}

/** Older copies go as new ones come; what was just made stays, whatever the clock says. */
export const rotate = async (
  made: BackupView,
  { folder, migrations, nowMs }: BackupContext,
): Promise<void> => {
  const others = listBackups(folder).filter(({ id }) => id !== made.id)
  const backups = [made, ...inOrderMade(others, nowMs)]
  if (outdated(backups).length === 0) return
  for (const gone of outdated(await withSoundness(folder, backups, migrations)))
    rmSync(backupPath(folder, gone))
}

/**
 * Copies an open database into the folder of the backups: under another name first, read through
 * (structure, schema, every hash), on the disk, and only then under its own; then older copies
 * rotate. No copy is made of a damaged logbook. A failure (`backup-failed`, `disk-full`) leaves the
 * earlier copies as they were.
 */
export const backUp = async (
  live: Connection,
  reason: BackupReason,
  context: BackupContext,
): Promise<Outcome<BackupView>> => {
  const { folder, migrations, nowMs, steps = UNTOLD } = context
  const file = unfinished(backupPath(folder, makeBackupId(nowMs, reason, 0)))
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    removeUnfinished(folder)
    createPrivateFile(file)
    await backup(live.database, file)
    const events = eventsIn(file, live)
    steps.step(COPIED)
    const read = within(steps.step, COPIED, 1)
    if (!(await isSoundCopy(file, migrations, read))) throw new BackupUnsound()
    steps.step(1)
    steps.last(1)
    const id = makeBackupId(nowMs, reason, events)
    publish(file, backupPath(folder, id))
    noteSound(backupPath(folder, id))
    const made = listBackups(folder).find((one) => one.id === id)
    if (made === undefined) return refused('backup-failed')
    await rotate(made, context)
    return accepted(made)
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
