import { accepted, refused, type Outcome } from '#domain/outcome.ts'
import { readEventKinds } from '#electron/host/logbook/events/eventKinds.ts'
import type { Tail } from '#electron/host/logbook/files/marker.ts'
import type { Connection, Statement } from '#electron/host/logbook/storage/connection.ts'
import { writeRefusal } from '#electron/host/logbook/storage/sqliteError.ts'
import { transaction } from '#electron/host/logbook/storage/transaction.ts'
import { EVENT_COLUMNS } from '#electron/host/logbook/events/readEvents.ts'
import { readTail } from '#electron/host/logbook/events/tail.ts'

/** An open connection with what is kept at hand so that appending reads nothing. */
export interface Live {
  readonly connection: Connection
  readonly insertEvent: Statement
  readonly insertKind: Statement
  readonly batchEvents: Statement
  tail: Tail
  kinds: Set<string>
}

/** The database of an open logbook, reopened by itself after a write that failed. */
export interface LiveDatabase {
  readonly use: () => Live
  /** Runs `work` in one transaction; what the disk refuses comes back as a reason, bugs are thrown. */
  readonly write: <Value>(work: (live: Live) => Value) => Outcome<Value>
  readonly close: () => void
}

const live = (connection: Connection): Live => ({
  connection,
  insertEvent: connection.prepare(
    `INSERT INTO events (${EVENT_COLUMNS}, salt, body_hash, prev_hash, hash)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ),
  insertKind: connection.prepare('INSERT OR IGNORE INTO event_kinds (type, version) VALUES (?, ?)'),
  batchEvents: connection.prepare(
    `SELECT ${EVENT_COLUMNS} FROM events WHERE batch = ? ORDER BY ordinal`,
  ),
  tail: readTail(connection),
  kinds: readEventKinds(connection),
})

/** Takes over an open connection; `reopen` makes the next one after a failure. */
export const createLiveDatabase = (opened: Connection, reopen: () => Connection): LiveDatabase => {
  let current: Live | null = live(opened)

  const use = (): Live => (current ??= live(reopen()))

  const drop = (): void => {
    const failed = current
    current = null
    try {
      failed?.connection.close()
    } catch {
      // The connection is given up because it failed; what it says on closing adds nothing.
    }
  }

  return {
    use,
    write: (work) => {
      try {
        const open = use()
        return accepted(transaction(open.connection, () => work(open)))
      } catch (error) {
        // After a failed fsync only a fresh connection tells what the disk really holds.
        drop()
        const reason = writeRefusal(error)
        if (reason === null) throw error
        return refused(reason)
      }
    },
    close: drop,
  }
}
