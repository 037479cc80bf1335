import { randomBytes } from 'node:crypto'
import type { Outcome } from '#domain/outcome.ts'
import {
  followErasures,
  followLedger,
  type Following,
} from '#electron/host/logbook/erasure/followErasures.ts'
import type {
  CarriedPart,
  TakenIn,
  TakenOver,
  UnionIndex,
} from '#electron/host/logbook/events/carried.ts'
import type { CarriedEvent } from '#electron/host/logbook/events/carriedEvent.ts'
import { asPromise } from '#electron/host/logbook/events/asPromise.ts'
import { readValue } from '#electron/host/logbook/events/namedValues.ts'
import { EVENT_COLUMNS, toStoredEvent } from '#electron/host/logbook/events/readEvents.ts'
import { readTail } from '#electron/host/logbook/events/tail.ts'
import { becomes } from '#electron/host/logbook/live/becomes.ts'
import { authorBehind, readAuthor } from '#electron/host/logbook/live/author.ts'
import type { LiveDatabase } from '#electron/host/logbook/live/liveDatabase.ts'
import { carriedRows, emptied } from '#electron/host/logbook/union/carriedRows.ts'
import { takeCarried } from '#electron/host/logbook/union/takeCarried.ts'
import { makeUnionIndex } from '#electron/host/logbook/union/unionIndex.ts'
import type { Enqueue } from '#electron/host/machine/serialQueue.ts'
import type { Keeper } from './keeper.ts'
import { renewed } from './renewed.ts'

/** Of a long log, as many as nobody feels. */
const INDEXED_AT_ONCE = 1_000

const makeTake =
  (database: LiveDatabase, index: UnionIndex, following: Following, keeper: Keeper) =>
  async (events: readonly CarriedEvent[]): Promise<Outcome<TakenOver>> => {
    const renamed: string[] = []
    const outcome = database.write((live): TakenIn => {
      const taken = takeCarried(live.connection, index, events)
      if (taken.seqs.length === 0) return taken
      const { author } = live
      const own = author.id
      const before = live.tail.seq
      const wrote = new Set(taken.waiting)
      const isTwin = events.some(
        ({ device, hash }) => device === own && !wrote.has(hash) && index.seqOf(hash) === undefined,
      )
      if (isTwin) renamed.push(renewed(live, following))
      live.tail = readTail(live.connection)
      // What it wrote itself and had lost is its own chain again.
      const isAsBefore = !isTwin && events.every(({ device }) => device !== own)
      live.author = isAsBefore
        ? authorBehind(live.connection, author, before)
        : readAuthor(live.connection, renamed[0] ?? own)
      return taken
    })
    if (!outcome.ok) {
      index.reset()
      return outcome
    }
    for (const id of renamed) database.writeAs(id)
    index.catchUp()
    if (outcome.value.seqs.length > 0) keeper.rememberDurably()
    if (outcome.value.erases) {
      await followErasures(database, following)
      followLedger(database, following)
      keeper.rememberDurably()
    }
    return { ok: true, value: { ...outcome.value, isRenamed: renamed.length > 0 } }
  }

/** Ids of logbooks are drawn by lot. */
const LOGBOOK_BYTES = 4

/** This log becomes another logbook of its own, which this computer writes under a new id. */
const makeBecomeAnother =
  (database: LiveDatabase, index: UnionIndex, following: Following, keeper: Keeper) =>
  (): Outcome<string> => {
    const logbook = randomBytes(LOGBOOK_BYTES).toString('hex')
    const outcome = database.write((live): string => {
      becomes(live.connection, logbook)
      const id = renewed(live, following)
      live.author = readAuthor(live.connection, id)
      return id
    })
    index.reset()
    if (!outcome.ok) return outcome
    database.writeAs(outcome.value)
    keeper.rememberDurably()
    return { ok: true, value: logbook }
  }

export const makeCarriedPart = (
  database: LiveDatabase,
  following: Following,
  { keeper, enqueue }: { readonly keeper: Keeper; readonly enqueue: Enqueue },
): CarriedPart => {
  const connection = () => database.use().connection
  const index = makeUnionIndex(connection)
  const take = makeTake(database, index, following, keeper)
  const becomeAnother = makeBecomeAnother(database, index, following, keeper)
  return {
    logbook: () => readValue(connection(), 'id'),
    device: () => database.use().author.id,
    isAlone: () => Number(connection().value('SELECT count(*) FROM devices')) < 2,
    index: () => {
      index.catchUp()
      return index
    },
    ready: async (yieldToCalls) => {
      while (!index.catchUp(INDEXED_AT_ONCE)) await yieldToCalls()
    },
    events: (seqs) => carriedRows(connection(), seqs),
    stored: (seqs) => {
      const one = connection().prepare(`SELECT ${EVENT_COLUMNS} FROM events WHERE seq = ?`)
      return Array.from(seqs).flatMap((seq) => {
        const row = one.get(seq)
        return row === undefined ? [] : [toStoredEvent(row)]
      })
    },
    emptied: () => emptied(connection()),
    isErasing: () => readValue(connection(), 'erasing') !== '0',
    becomeAnother: () => enqueue(() => asPromise(becomeAnother)),
    take: (events) => enqueue(() => take(events)),
  }
}
