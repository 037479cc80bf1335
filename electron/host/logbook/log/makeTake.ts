import type { EventDraft } from '#domain/logbook/events.ts'
import { refused, type Outcome } from '#domain/outcome.ts'
import {
  followErasures,
  followLedger,
  type Following,
} from '#electron/host/logbook/erasure/followErasures.ts'
import type { AppendContext } from '#electron/host/logbook/events/eventLog.ts'
import type { StoredEvent } from '#electron/host/logbook/events/storedEvent.ts'
import { readTail } from '#electron/host/logbook/events/tail.ts'
import { readAuthor } from '#electron/host/logbook/live/author.ts'
import type { Live, LiveDatabase } from '#electron/host/logbook/live/liveDatabase.ts'
import { storedBatch, writeBatch } from '#electron/host/logbook/live/writeBatch.ts'
import { openUntouched } from '#electron/host/logbook/storage/openUntouched.ts'
import { takeEvents, Unfit } from '#electron/host/logbook/union/takeEvents.ts'
import type { Keeper } from './keeper.ts'

/** Takes over what another logbook holds and this one does not, and writes the drafts behind it. */
export const makeTake =
  (database: LiveDatabase, following: Following, keeper: Keeper) =>
  async (
    path: string,
    drafts: readonly EventDraft[],
    context: AppendContext,
  ): Promise<Outcome<readonly StoredEvent[]>> => {
    const there = openUntouched(path)
    const taken = { erases: false }
    const work = (live: Live): readonly StoredEvent[] => {
      const stored = storedBatch(live, context.batch)
      if (stored.length > 0) return stored
      taken.erases = takeEvents(live.connection, there)
      live.tail = readTail(live.connection)
      live.author = readAuthor(live.connection, live.author.id)
      return writeBatch(live, drafts, context)
    }
    try {
      const outcome = database.write(work)
      if (outcome.ok && taken.erases) {
        await followErasures(database, following)
        followLedger(database, following)
      }
      if (outcome.ok) keeper.rememberDurably()
      return outcome
    } catch (error) {
      if (error instanceof Unfit) return refused('logbook-file-damaged')
      throw error
    } finally {
      there.close()
    }
  }
