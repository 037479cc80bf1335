import { accepted, refused, type Outcome, type Reason } from '#domain/outcome.ts'
import { readWrites } from '#electron/host/logbook/events/namedValues.ts'
import { EVENT_COLUMNS } from '#electron/host/logbook/events/readEvents.ts'
import { readTail } from '#electron/host/logbook/events/tail.ts'
import type { Tail } from '#electron/host/logbook/files/marker.ts'
import type { Connection, Statement } from '#electron/host/logbook/storage/connection.ts'
import { writeRefusal } from '#electron/host/logbook/storage/sqliteError.ts'
import { transaction } from '#electron/host/logbook/storage/transaction.ts'
import { readAuthor, type Author } from './author.ts'

/** An open connection with what is kept at hand so that appending reads nothing. */
export interface Live {
  readonly connection: Connection
  readonly insertEvent: Statement
  readonly eventOfBatch: Statement
  tail: Tail
  author: Author
}

/** The database of an open logbook, reopened by itself after a write that failed. */
export interface LiveDatabase {
  readonly use: () => Live
  /** Runs `work` in one transaction; what the disk refuses comes back as a reason, bugs are thrown. */
  readonly write: <Value>(work: (live: Live) => Value) => Outcome<Value>
  /** From now on another device writes, which the file knows already. */
  readonly writeAs: (device: string) => void
  /** How often something was written beside the events. */
  readonly writes: () => number
  readonly close: () => void
}

/** How a database is taken over. */
export interface LiveOptions {
  /** Makes the next connection after a failure. */
  readonly reopen: () => Connection
  /** Id of the device that writes; the first one's by default. */
  readonly device?: string
  /** Why nothing may be written any more; null as long as the file stands where it was opened. */
  readonly refusal?: (connection: Connection) => Reason | null
}

const live = (connection: Connection, device: string | undefined): Live => ({
  connection,
  insertEvent: connection.prepare(
    `INSERT INTO events (${EVENT_COLUMNS}, device, n, lamport, seen, salt, body_hash, prev_hash, hash)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ),
  eventOfBatch: connection.prepare('SELECT 1 FROM events WHERE device = ? AND batch = ? LIMIT 1'),
  tail: readTail(connection),
  author: readAuthor(connection, device),
})

/** What the write-ahead log holds is written into the database once more, and both are on the disk. */
const settle = (connection: Connection): void => {
  if (connection.value('PRAGMA wal_checkpoint(TRUNCATE)') !== 0) throw new Unsettled()
}

class Unsettled extends Error {}

/** Takes over an open connection. */
export const createLiveDatabase = (
  opened: Connection,
  { reopen, device: first, refusal = () => null }: LiveOptions,
): LiveDatabase => {
  let device = first
  let current: Live | null = live(opened, device)
  /** A sync failed: what is read back may never have reached the disk, and no later sync tells. */
  let inDoubt = false

  const use = (): Live => (current ??= live(reopen(), device))

  const drop = (): void => {
    const failed = current
    current = null
    try {
      failed?.connection.close()
    } catch {
      // The connection is given up because it failed; what it says on closing adds nothing.
    }
  }

  const attempt = <Value>(work: (live: Live) => Value): Outcome<Value> => {
    const open = use()
    const before = refusal(open.connection)
    if (before !== null) return refused(before)
    if (inDoubt) settle(open.connection)
    const value = transaction(open.connection, () => work(open))
    inDoubt = false
    const after = refusal(open.connection)
    return after === null ? accepted(value) : refused(after)
  }

  return {
    use,
    write: (work) => {
      try {
        return attempt(work)
      } catch (error) {
        // After a failed fsync only a fresh connection tells what the disk really holds.
        inDoubt = true
        drop()
        const reason = error instanceof Unsettled ? 'not-saved' : writeRefusal(error)
        if (reason === null) throw error
        return refused(reason)
      }
    },
    writeAs: (id) => {
      device = id
      const open = use()
      open.author = readAuthor(open.connection, id)
    },
    writes: () => readWrites(use().connection),
    close: drop,
  }
}
