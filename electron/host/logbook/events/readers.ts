import { rmSync } from 'node:fs'
import { backup } from 'node:sqlite'
import { accepted, refused, type Outcome } from '#domain/outcome.ts'
import type { EventLog } from './eventLog.ts'
import { readDraft, readDrafts } from './keptDrafts.ts'
import { asPromise } from './asPromise.ts'
import { readInSlices } from './readEvents.ts'
import { readShownReminders } from './shownReminders.ts'
import { SIDE_FILES } from '#electron/host/logbook/files/logbookPaths.ts'
import { connect, type Connection } from '#electron/host/logbook/storage/connection.ts'
import { createPrivateFile } from '#electron/host/logbook/storage/durableFile.ts'
import {
  isDamage,
  isDiskFull,
  isSystemError,
  sqliteError,
} from '#electron/host/logbook/storage/sqliteError.ts'
import { isSoundBeside } from './verifyBeside.ts'
import { verifyChain } from './verifyChain.ts'

/** Every event against its hash, and every row that stands beside them. */
const verify = async (
  connection: () => Connection,
): Promise<{ readonly damagedSeq: number } | null> => {
  try {
    const damage = await verifyChain(connection)
    return damage ?? (isSoundBeside(connection()) ? null : { damagedSeq: 0 })
  } catch (error) {
    // A page that SQLite cannot read any more.
    if (!isDamage(error)) throw error
    return { damagedSeq: 0 }
  }
}

/** Refused where the disk has no room for it; nothing of it is left then. */
const copyTo = async ({ database }: Connection, path: string): Promise<Outcome<void>> => {
  try {
    createPrivateFile(path)
    await backup(database, path)
    // A single file with nothing beside it.
    const copy = connect(path)
    try {
      copy.exec('PRAGMA journal_mode = DELETE')
    } finally {
      copy.close()
    }
    return accepted(undefined)
  } catch (error) {
    for (const side of ['', ...SIDE_FILES]) rmSync(path + side, { force: true })
    if (!isSystemError(error) && sqliteError(error) === null) throw error
    return refused(isDiskFull(error) ? 'disk-full' : 'not-saved')
  }
}

/** The part of a log that only reads: the same whether writing is possible or not. */
export type Readers = Pick<
  EventLog,
  'read' | 'copyTo' | 'shownReminders' | 'draft' | 'drafts' | 'verify'
>

/** `connection` is asked for again whenever it is needed, since it may be replaced in between. */
export const createReaders = (connection: () => Connection): Readers => ({
  read: (after) => readInSlices(connection, after),
  copyTo: (path) => copyTo(connection(), path),
  shownReminders: () => asPromise(() => readShownReminders(connection())),
  draft: (key) => asPromise(() => readDraft(connection(), key)),
  drafts: () => asPromise(() => readDrafts(connection())),
  verify: () => verify(connection),
})
