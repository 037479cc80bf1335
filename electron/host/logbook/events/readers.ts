import type { EventLog } from './eventLog.ts'
import { readDraft, readDrafts } from './keptDrafts.ts'
import { asPromise } from './asPromise.ts'
import { readEvents } from './readEvents.ts'
import { readShownReminders } from './shownReminders.ts'
import type { Connection } from '#electron/host/logbook/storage/connection.ts'
import { isDamage } from '#electron/host/logbook/storage/sqliteError.ts'
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

/** The part of a log that only reads: the same whether writing is possible or not. */
export const createReaders = (
  connection: () => Connection,
): Pick<EventLog, 'read' | 'shownReminders' | 'draft' | 'drafts' | 'verify'> => ({
  read: () => asPromise(() => readEvents(connection())),
  shownReminders: () => asPromise(() => readShownReminders(connection())),
  draft: (key) => asPromise(() => readDraft(connection(), key)),
  drafts: () => asPromise(() => readDrafts(connection())),
  verify: () => verify(connection),
})
