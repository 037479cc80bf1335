import { eraseWords, noteErasure } from '#electron/host/logbook/erasure/erasures.ts'
import { followErasures } from '#electron/host/logbook/erasure/followErasures.ts'
import type { EventLog } from '#electron/host/logbook/events/eventLog.ts'
import { dropDraft, writeDraft } from '#electron/host/logbook/events/keptDrafts.ts'
import type { LiveDatabase } from '#electron/host/logbook/live/liveDatabase.ts'
import type { Lock } from '#electron/host/logbook/files/lock.ts'
import type { LogbookPaths } from '#electron/host/logbook/files/logbookPaths.ts'
import type { Marker } from '#electron/host/logbook/files/marker.ts'
import { promised } from '#electron/host/logbook/events/promised.ts'
import { createReaders } from '#electron/host/logbook/events/readers.ts'
import { writeShownReminders } from '#electron/host/logbook/events/shownReminders.ts'
import { storedBatch, writeBatch } from '#electron/host/logbook/live/writeBatch.ts'
import type { Enqueue } from '#electron/host/machine/serialQueue.ts'

/** What an open logbook is made of. */
export interface LogParts {
  readonly paths: LogbookPaths
  readonly lock: Lock
  readonly marker: Marker
  /** Keeps backups, erasing and closing from overlapping. */
  readonly enqueue: Enqueue
}

/** The log of an open logbook. */
export const createWritableLog = (
  database: LiveDatabase,
  { paths, lock, marker, enqueue }: LogParts,
): EventLog => {
  let isClosed = false
  return {
    readOnly: false,
    ...createReaders(() => database.use().connection),
    append: (drafts, context) =>
      promised(() => {
        const outcome = database.write((live) => {
          const stored = storedBatch(live, context.batch)
          return stored.length > 0 ? stored : writeBatch(live, drafts, context)
        })
        if (outcome.ok) marker.follow(database.use().tail)
        return outcome
      }),
    erase: (targets, drafts, context) =>
      enqueue(() =>
        promised(() => {
          const outcome = database.write((live) => {
            const stored = storedBatch(live, context.batch)
            if (stored.length > 0) return stored
            for (const { application, subject = null } of targets) {
              const erasure = { beforeSeq: live.tail.seq + 1, application, subject }
              eraseWords(live.connection, erasure)
              noteErasure(live.connection, erasure)
            }
            return writeBatch(live, drafts, context)
          })
          if (outcome.ok) {
            followErasures(database, paths)
            marker.settle(database.use().tail)
          }
          return outcome
        }),
      ),
    markRemindersShown: (keys, atMs) =>
      promised(() => {
        // Not noted means shown once more after a restart, which is better than never.
        database.write(({ connection }) => writeShownReminders(connection, keys, atMs))
      }),
    keepDraft: (draft) =>
      promised(() => database.write(({ connection }) => writeDraft(connection, draft))),
    dropDraft: (key) =>
      promised(() => database.write(({ connection }) => dropDraft(connection, key))),
    close: () =>
      enqueue(() =>
        promised(() => {
          if (isClosed) return
          isClosed = true
          try {
            marker.settle(database.use().tail)
          } finally {
            marker.close()
            database.close()
            lock.release()
          }
        }),
      ),
  }
}
