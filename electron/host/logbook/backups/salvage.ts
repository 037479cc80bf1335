import { noteGone } from '#electron/host/logbook/events/erasures.ts'
import { writeValue } from '#electron/host/logbook/events/namedValues.ts'
import { readTail } from '#electron/host/logbook/events/tail.ts'
import {
  brokenRows,
  DISPENSABLE,
  isSoundBeside,
  SEALED,
  SEALED_TABLES,
  type SealedTable,
} from '#electron/host/logbook/events/verifyBeside.ts'
import { flawsIn, type Flaw } from '#electron/host/logbook/events/verifyChain.ts'
import { migrate } from '#electron/host/logbook/migrations/migrate.ts'
import type { Migration } from '#electron/host/logbook/migrations/migration.ts'
import type { Connection } from '#electron/host/logbook/storage/connection.ts'
import { APPLICATION_ID } from '#electron/host/logbook/storage/fileHeader.ts'
import { openUntouched } from '#electron/host/logbook/storage/openUntouched.ts'
import { isDamage } from '#electron/host/logbook/storage/sqliteError.ts'
import { transaction } from '#electron/host/logbook/storage/transaction.ts'

const columnsOf = (connection: Connection, table: string): readonly string[] =>
  Array.from(
    connection.prepare('SELECT name FROM pragma_table_info(?) ORDER BY cid').iterate(table),
    ([name]) => String(name),
  )

/** Copies the rows of a table, as far as they can be read. */
const copyRows = (from: Connection, to: Connection, table: string, order = ''): void => {
  const columns = columnsOf(to, table)
  const places = columns.map(() => '?').join(', ')
  const insert = to.prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places})`)
  to.exec(`DELETE FROM ${table}`)
  try {
    const rows = from.prepare(`SELECT ${columns.join(', ')} FROM ${table} ${order}`).iterate()
    for (const row of rows) insert.run(...row)
  } catch (error) {
    // What comes behind a row that cannot be read is not reached: what stands before it is kept.
    if (!isDamage(error)) throw error
  }
}

const dropBroken = (connection: Connection, table: SealedTable): void => {
  const [key] = SEALED[table]
  for (const [value] of brokenRows(connection, table))
    connection.prepare(`DELETE FROM ${table} WHERE ${key} IS ?`).run(value ?? null)
}

/** Gives up what is not what was written: one body alone, or everything from a broken envelope on. */
const giveUp = (
  connection: Connection,
  { seq, flaw }: { readonly seq: number; readonly flaw: Flaw },
): void => {
  if (flaw === 'envelope') {
    connection.prepare('DELETE FROM events WHERE seq >= ?').run(seq)
    return
  }
  const hash = connection.prepare('SELECT hash FROM events WHERE seq = ?').get(seq)?.[0]
  const event = Buffer.from(hash as Uint8Array).toString('hex')
  const by = noteGone(connection, { event, application: null, subject: null })
  connection
    .prepare('UPDATE events SET salt = NULL, body = NULL, erased_by = ? WHERE seq = ?')
    .run(by, seq)
}

/** Giving up events may leave others without what told their erasure; more rounds there are not. */
const ROUNDS = 3

const mend = (connection: Connection): void => {
  for (const table of DISPENSABLE) dropBroken(connection, table)
  // Both are worked out anew: that nothing is missing beside the events, and what is still to erase.
  writeValue(connection, 'writes', '0')
  writeValue(connection, 'erasing', '1')
  for (let round = 0; round < ROUNDS; round += 1) {
    const flaws = [...flawsIn(connection)]
    if (flaws.length === 0) return
    for (const flaw of flaws) giveUp(connection, flaw)
  }
}

/**
 * Fills an empty database with all that can still be read of a damaged one: of an event whose words
 * are not what was written only the words are given up, and what follows a broken place in the chain.
 * The number of events saved; 0 where nothing can be.
 */
export const salvage = (
  path: string,
  into: Connection,
  migrations: readonly Migration[],
): number => {
  into.exec(`PRAGMA application_id = ${APPLICATION_ID}`)
  migrate(into, migrations)
  try {
    const from = openUntouched(path, true)
    try {
      migrate(from, migrations)
      return transaction(into, () => {
        into.exec('PRAGMA defer_foreign_keys = ON')
        for (const table of SEALED_TABLES) copyRows(from, into, table)
        copyRows(from, into, 'events', 'ORDER BY seq')
        mend(into)
        const isSound = isSoundBeside(into) && flawsIn(into).next().done === true
        return isSound ? readTail(into).seq : 0
      })
    } finally {
      from.close()
    }
  } catch (error) {
    if (!isDamage(error)) throw error
    return 0
  }
}
