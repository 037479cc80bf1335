import { refused } from '#domain/outcome.ts'
import type { EventLog } from '#electron/host/logbook/events/eventLog.ts'
import { createReaders } from '#electron/host/logbook/events/readers.ts'
import { asPromise } from '#electron/host/logbook/events/asPromise.ts'
import { compareWith } from '#electron/host/logbook/union/compareWith.ts'
import type { Connection } from '#electron/host/logbook/storage/connection.ts'

/** A log where the disk refuses writing: all can be read, every write is refused with `read-only`. */
export const createReadOnlyLog = (connection: Connection): EventLog => ({
  readOnly: true,
  ...createReaders(() => connection),
  append: () => Promise.resolve(refused('read-only')),
  erase: () => Promise.resolve(refused('read-only')),
  compare: (path) => compareWith(() => connection, path),
  take: () => Promise.resolve(refused('read-only')),
  finishErasing: () => Promise.resolve(true),
  markRemindersShown: () => Promise.resolve(),
  keepDraft: () => Promise.resolve(refused('read-only')),
  dropDraft: () => Promise.resolve(refused('read-only')),
  close: () => asPromise(connection.close),
})
