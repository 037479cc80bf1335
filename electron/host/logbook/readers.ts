import type { EventLog } from '#electron/host/logbook/eventLog.ts'
import { readDraft } from '#electron/host/logbook/keptDrafts.ts'
import { promised } from '#electron/host/logbook/promised.ts'
import { readEvents } from '#electron/host/logbook/readEvents.ts'
import { readShownReminders } from '#electron/host/logbook/shownReminders.ts'
import type { Connection } from '#electron/host/logbook/storage/connection.ts'
import { verifyChain } from '#electron/host/logbook/verifyChain.ts'

/** The part of a log that only reads: the same whether writing is possible or not. */
export const createReaders = (
  connection: () => Connection,
): Pick<EventLog, 'read' | 'shownReminders' | 'draft' | 'verify'> => ({
  read: () => promised(() => readEvents(connection())),
  shownReminders: () => promised(() => readShownReminders(connection())),
  draft: (key) => promised(() => readDraft(connection(), key)),
  verify: () => verifyChain(connection),
})
