import type { EventDraft } from '#domain/logbook/events.ts'
import { refused, type Outcome } from '#domain/outcome.ts'
import {
  followErasures,
  followLedger,
  type Following,
} from '#electron/host/logbook/erasure/followErasures.ts'
import type { AppendContext } from '#electron/host/logbook/events/eventLog.ts'
import { readTail } from '#electron/host/logbook/events/tail.ts'
import { readAuthor } from '#electron/host/logbook/live/author.ts'
import type { Live, LiveDatabase } from '#electron/host/logbook/live/liveDatabase.ts'
import { isStored, writeBatch } from '#electron/host/logbook/live/writeBatch.ts'
import { openUntouched } from '#electron/host/logbook/storage/openUntouched.ts'
import { takeEvents, Unfit } from '#electron/host/logbook/union/takeEvents.ts'
import { unknownOf } from '#electron/host/logbook/union/unknownIn.ts'
import type { Keeper } from './keeper.ts'
import { renewed } from './renewed.ts'

/** Takes over what another logbook holds and this one does not, and writes the drafts behind it. */
export const makeTake =
  (database: LiveDatabase, following: Following, keeper: Keeper) =>
  async (
    path: string,
    drafts: readonly EventDraft[],
    context: AppendContext,
  ): Promise<Outcome<void>> => {
    const there = openUntouched(path)
    const taken: { erases: boolean; renamed?: string } = { erases: false }
    const work = (live: Live): void => {
      if (isStored(live, context.batch)) return
      const own = live.author.id
      // Under the name of this computer something was written that it does not know: after a folder was
      // copied as it was, or a disk went back to an earlier day.
      const isTwin = unknownOf(own, live.connection, there)
      taken.erases = takeEvents(live.connection, there)
      if (isTwin) taken.renamed = renewed(live, following)
      live.tail = readTail(live.connection)
      live.author = readAuthor(live.connection, taken.renamed ?? own)
      writeBatch(live, drafts, context)
    }
    try {
      const outcome = database.write(work)
      if (outcome.ok && taken.renamed !== undefined) database.writeAs(taken.renamed)
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
