import type { EraseTarget } from '#domain/decide/decision.ts'
import type { EventDraft } from '#domain/logbook/events.ts'
import { eraseWords, noteErasure } from '#electron/host/logbook/erasure/erasures.ts'
import { followErasures } from '#electron/host/logbook/erasure/followErasures.ts'
import type { AppendContext, EventLog } from '#electron/host/logbook/events/eventLog.ts'
import { dropDraft, writeDraft } from '#electron/host/logbook/events/keptDrafts.ts'
import type { Live, LiveDatabase } from '#electron/host/logbook/live/liveDatabase.ts'
import type { Lock } from '#electron/host/logbook/files/lock.ts'
import type { LogbookPaths } from '#electron/host/logbook/files/logbookPaths.ts'
import type { Marker } from '#electron/host/logbook/files/marker.ts'
import { asPromise } from '#electron/host/logbook/events/asPromise.ts'
import { createReaders } from '#electron/host/logbook/events/readers.ts'
import type { StoredEvent } from '#electron/host/logbook/events/storedEvent.ts'
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

/** Writes a batch, unless it is in the log already: one asked for again after a doubt is not written twice. */
const writeOnce = (
  live: Live,
  drafts: readonly EventDraft[],
  context: AppendContext,
  before: () => void = () => undefined,
): readonly StoredEvent[] => {
  const stored = storedBatch(live, context.batch)
  if (stored.length > 0) return stored
  before()
  return writeBatch(live, drafts, context)
}

/** Empties what was written so far of these targets, and remembers it for the other files. */
const eraseTargets = ({ connection, tail }: Live, targets: readonly EraseTarget[]): void => {
  for (const { application, subject = null } of targets) {
    const erasure = { beforeSeq: tail.seq + 1, application: application ?? '', subject }
    eraseWords(connection, erasure)
    noteErasure(connection, erasure)
  }
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
      asPromise(() => {
        const outcome = database.write((live) => writeOnce(live, drafts, context))
        if (outcome.ok) marker.update(database.use().tail)
        return outcome
      }),
    erase: (targets, drafts, context) =>
      enqueue(() =>
        asPromise(() => {
          const outcome = database.write((live) =>
            writeOnce(live, drafts, context, () => {
              eraseTargets(live, targets)
            }),
          )
          if (outcome.ok) {
            followErasures(database, paths)
            marker.updateDurably(database.use().tail)
          }
          return outcome
        }),
      ),
    markRemindersShown: (keys, atMs) =>
      asPromise(() => {
        // Not noted means shown once more after a restart, which is better than never.
        database.write(({ connection }) => writeShownReminders(connection, keys, atMs))
      }),
    keepDraft: (draft) =>
      asPromise(() => database.write(({ connection }) => writeDraft(connection, draft))),
    dropDraft: (key) =>
      asPromise(() => database.write(({ connection }) => dropDraft(connection, key))),
    close: () =>
      enqueue(() =>
        asPromise(() => {
          if (isClosed) return
          isClosed = true
          try {
            marker.updateDurably(database.use().tail)
          } finally {
            marker.close()
            database.close()
            lock.release()
          }
        }),
      ),
  }
}
