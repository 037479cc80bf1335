import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { EventDraft } from '#domain/logbook/events.ts'
import { accepted, refused, type Outcome } from '#domain/outcome.ts'
import {
  followErasures,
  followLedger,
  type Following,
} from '#electron/host/logbook/erasure/followErasures.ts'
import type { AppendContext, Join } from '#electron/host/logbook/events/eventLog.ts'
import type { Readers } from '#electron/host/logbook/events/readers.ts'
import { readTail } from '#electron/host/logbook/events/tail.ts'
import { readAuthor } from '#electron/host/logbook/live/author.ts'
import { SIDE_FILES } from '#electron/host/logbook/files/logbookPaths.ts'
import type { Live, LiveDatabase } from '#electron/host/logbook/live/liveDatabase.ts'
import { isStored, writeBatch } from '#electron/host/logbook/live/writeBatch.ts'
import type { Connection } from '#electron/host/logbook/storage/connection.ts'
import { openUntouched } from '#electron/host/logbook/storage/openUntouched.ts'
import { unfinished } from '#electron/host/logbook/storage/unfinished.ts'
import { joinCopies } from '#electron/host/logbook/union/joinCopies.ts'
import { takeJoined, Unfit } from '#electron/host/logbook/union/takeEvents.ts'
import { unknownOf } from '#electron/host/logbook/union/unknownIn.ts'
import type { Keeper } from './keeper.ts'
import { renewed } from './renewed.ts'

/** What is taken over: another log, and the copy of this one that took it over already. */
interface Taking {
  readonly there: Connection
  readonly copy: string
  /** The last event that the copy has of this log. */
  readonly last: number
}

/** In this process, as one piece. */
const joinHere: Join = async (copy, path) => {
  try {
    await joinCopies(copy, path, () => undefined)
    return accepted(null)
  } catch (error) {
    if (error instanceof Unfit) return refused('logbook-file-damaged')
    throw error
  }
}

const makeTakeOver =
  (database: LiveDatabase, following: Following, keeper: Keeper) =>
  async (
    { there, copy, last }: Taking,
    drafts: readonly EventDraft[],
    context: AppendContext,
  ): Promise<Outcome<void>> => {
    const taken: { erases: boolean; renamed?: string } = { erases: false }
    const work = (live: Live): void => {
      if (isStored(live, context.batch)) return
      if (live.tail.seq !== last) throw new TypeError('Something was written between two writes.')
      const own = live.author.id
      // Under the name of this computer something was written that it does not know: after a folder was
      // copied as it was, or a disk went back to an earlier day.
      const isTwin = unknownOf(own, live.connection, there)
      taken.erases = takeJoined(live.connection, there)
      if (isTwin) taken.renamed = renewed(live, following)
      live.tail = readTail(live.connection)
      live.author = readAuthor(live.connection, taken.renamed ?? own)
      writeBatch(live, drafts, context)
    }
    const { connection } = database.use()
    connection.prepare('ATTACH ? AS joined').run(copy)
    try {
      const outcome = database.write(work)
      if (outcome.ok && taken.renamed !== undefined) database.writeAs(taken.renamed)
      if (outcome.ok && taken.erases) {
        await followErasures(database, following)
        followLedger(database, following)
      }
      if (outcome.ok) keeper.rememberDurably()
      return outcome
    } finally {
      if (connection.database.isOpen) connection.exec('DETACH joined')
    }
  }

/** Takes over what another logbook holds and this one does not, and writes the drafts behind it. */
export const makeTake = (
  database: LiveDatabase,
  following: Following,
  { keeper, copyTo }: { readonly keeper: Keeper; readonly copyTo: Readers['copyTo'] },
) => {
  const takeOver = makeTakeOver(database, following, keeper)
  return async (
    path: string,
    drafts: readonly EventDraft[],
    context: AppendContext,
    joined: Join = joinHere,
  ): Promise<Outcome<void>> => {
    const copy = unfinished(join(following.paths.folder, `relance-joining-${randomUUID()}.db`))
    const last = database.use().tail.seq
    const copied = await copyTo(copy)
    if (!copied.ok) return copied
    try {
      const fits = await joined(copy, path)
      if (!fits.ok) return fits
      const there = openUntouched(path)
      try {
        return await takeOver({ there, copy, last }, drafts, context)
      } finally {
        there.close()
      }
    } finally {
      // A thread that was ended, or a full disk, leaves a journal beside it.
      for (const side of ['', ...SIDE_FILES]) rmSync(copy + side, { force: true })
    }
  }
}
