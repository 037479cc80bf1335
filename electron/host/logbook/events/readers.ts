import type { EventLog } from './eventLog.ts'
import { readDraft } from './keptDrafts.ts'
import { promised } from './promised.ts'
import { readEvents } from './readEvents.ts'
import { readShownReminders } from './shownReminders.ts'
import type { Connection } from '#electron/host/logbook/storage/connection.ts'
import { verifyChain } from './verifyChain.ts'

/** The part of a log that only reads: the same whether writing is possible or not. */
export const createReaders = (
  connection: () => Connection,
): Pick<EventLog, 'read' | 'shownReminders' | 'draft' | 'verify'> => ({
  read: () => promised(() => readEvents(connection())),
  shownReminders: () => promised(() => readShownReminders(connection())),
  draft: (key) => promised(() => readDraft(connection(), key)),
  verify: () => verifyChain(connection),
})
