import type { EventLog } from './eventLog.ts'
import { readDraft, readDrafts } from './keptDrafts.ts'
import { asPromise } from './asPromise.ts'
import { readEvents } from './readEvents.ts'
import { readShownReminders } from './shownReminders.ts'
import type { Connection } from '#electron/host/logbook/storage/connection.ts'
import { verifyChain } from './verifyChain.ts'

/** The part of a log that only reads: the same whether writing is possible or not. */
export const createReaders = (
  connection: () => Connection,
): Pick<EventLog, 'read' | 'shownReminders' | 'draft' | 'drafts' | 'verify'> => ({
  read: () => asPromise(() => readEvents(connection())),
  shownReminders: () => asPromise(() => readShownReminders(connection())),
  draft: (key) => asPromise(() => readDraft(connection(), key)),
  drafts: () => asPromise(() => readDrafts(connection())),
  verify: () => verifyChain(connection),
})
