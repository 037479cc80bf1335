import type { EraseTarget } from '#domain/decide/decision.ts'
import type { EventDraft } from '#domain/logbook/events.ts'
import { accepted, refused, type Outcome } from '#domain/outcome.ts'
import {
  followErasures,
  followLedger,
  type Following,
} from '#electron/host/logbook/erasure/followErasures.ts'
import { asPromise } from '#electron/host/logbook/events/asPromise.ts'
import { eraseWords, readErasures, takenBy } from '#electron/host/logbook/events/erasures.ts'
import type { AppendContext, EventLog } from '#electron/host/logbook/events/eventLog.ts'
import { dropDraft, writeDraft, type KeptDraft } from '#electron/host/logbook/events/keptDrafts.ts'
import { writeValue } from '#electron/host/logbook/events/namedValues.ts'
import { createReaders } from '#electron/host/logbook/events/readers.ts'
import { writeShownReminders } from '#electron/host/logbook/events/shownReminders.ts'
import type { Lock } from '#electron/host/logbook/files/lock.ts'
import type { LogbookPaths } from '#electron/host/logbook/files/logbookPaths.ts'
import type { Live, LiveDatabase } from '#electron/host/logbook/live/liveDatabase.ts'
import { isStored, writeBatch } from '#electron/host/logbook/live/writeBatch.ts'
import type { Migration } from '#electron/host/logbook/migrations/migration.ts'
import type { Enqueue } from '#electron/host/machine/serialQueue.ts'
import { compareWith } from '#electron/host/logbook/union/compareWith.ts'
import type { Keeper } from './keeper.ts'
import { makeCarriedPart } from './carriedPart.ts'
import { makeErasedSoFar } from './erasedSoFar.ts'
import { makeSnapshots } from './snapshots.ts'
import { makeTake } from './makeTake.ts'

/** What an open logbook is made of. */
export interface LogParts {
  readonly paths: LogbookPaths
  readonly migrations: readonly Migration[]
  readonly lock: Lock
  readonly keeper: Keeper
  /** Keeps backups, copies, erasing and closing from overlapping. */
  readonly enqueue: Enqueue
}

/** Writes a batch, unless it is in the log already: one asked for again after a doubt is not written twice. */
const writeOnce = (
  live: Live,
  drafts: readonly EventDraft[],
  context: AppendContext,
  after: () => void = () => undefined,
): void => {
  if (isStored(live, context.batch)) return
  writeBatch(live, drafts, context)
  after()
}

/** Empties what was written so far of these targets; the events just written tell of each of them. */
const eraseTold = ({ connection }: Live, targets: readonly EraseTarget[]): void => {
  const erasures = readErasures(connection)
  const wanted = targets.map(({ application, subject = null }) => {
    const told = erasures.findLast(
      (each) => each.application === application && each.subject === subject,
    )
    // No body may be empty without an event that says so.
    if (told === undefined) throw new TypeError('An erasure that no event tells.')
    return told
  })
  eraseWords(connection, wanted)
  writeValue(connection, 'erasing', '1')
}

/** Erases what the drafts tell, here and in every file that can follow now. */
const makeErase =
  (database: LiveDatabase, following: Following, keeper: Keeper) =>
  async (
    targets: readonly EraseTarget[],
    drafts: readonly EventDraft[],
    context: AppendContext,
  ): Promise<Outcome<void>> => {
    const outcome = database.write((live) =>
      writeOnce(live, drafts, context, () => {
        eraseTold(live, targets)
      }),
    )
    if (outcome.ok) {
      await followErasures(database, following)
      followLedger(database, following)
      keeper.rememberDurably()
    }
    return outcome
  }

/**
 * Keeps a draft, unless an erasure takes its words: what is known of the cards comes up to date only some
 * time after one, and a window may not have heard of it yet.
 */
const makeKeepDraft = (database: LiveDatabase) => {
  const erasedSoFar = makeErasedSoFar()
  return (draft: KeptDraft): Outcome<void> => {
    const outcome = database.write((live): Outcome<void> => {
      const by = takenBy(live.connection, erasedSoFar(live), draft)
      if (by !== undefined)
        return refused(by.subject === null ? 'no-such-application' : 'no-such-person')
      writeDraft(live.connection, draft)
      return accepted(undefined)
    })
    return outcome.ok ? outcome.value : outcome
  }
}

/** The log of an open logbook. */
export const createWritableLog = (
  database: LiveDatabase,
  { paths, migrations, lock, keeper, enqueue }: LogParts,
): EventLog => {
  let isClosed = false
  const following = { paths, migrations }
  const remembered = (outcome: Outcome<void>): Outcome<void> => {
    if (outcome.ok) keeper.remember()
    return outcome
  }
  const writeBeside = (work: (live: Live) => void) => remembered(database.write(work))
  const keepDraft = makeKeepDraft(database)
  const erase = makeErase(database, following, keeper)
  const close = (): void => {
    if (isClosed) return
    isClosed = true
    try {
      keeper.close()
    } finally {
      lock.release()
    }
  }
  const readers = createReaders(() => database.use().connection)
  const take = makeTake(database, following, { keeper, copyTo: readers.copyTo })
  return {
    readOnly: false,
    carried: makeCarriedPart(database, following, { keeper, enqueue }),
    snapshots: makeSnapshots(() => database.use().connection, paths),
    ...readers,
    // Never between an erasure and what makes its bytes unrecoverable: pages are copied as they lie.
    copyTo: (path) => enqueue(() => readers.copyTo(path)),
    verify: async () => {
      const damage = await readers.verify()
      if (damage !== null) keeper.doubt()
      return damage
    },
    append: (drafts, context) =>
      asPromise(() => {
        const outcome = database.write((live) => writeOnce(live, drafts, context))
        if (outcome.ok) keeper.remember()
        return outcome
      }),
    erase: (targets, drafts, context) => enqueue(() => erase(targets, drafts, context)),
    compare: (path) => enqueue(() => compareWith(() => database.use().connection, path)),
    take: (...asked) => enqueue(() => take(...asked)),
    finishErasing: () => enqueue(() => followErasures(database, following)),
    markRemindersShown: (keys, atMs) =>
      asPromise(() => {
        // Not noted means shown once more after a restart, which is better than never.
        writeBeside(({ connection }) => writeShownReminders(connection, keys, atMs))
      }),
    keepDraft: (draft) => asPromise(() => remembered(keepDraft(draft))),
    dropDraft: (key) =>
      asPromise(() => writeBeside(({ connection }) => dropDraft(connection, key))),
    close: () => enqueue(() => asPromise(close)),
  }
}
