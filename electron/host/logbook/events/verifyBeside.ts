import type { Connection, Row } from '#electron/host/logbook/storage/connection.ts'
import { sameHash } from './envelope.ts'
import { sealOf } from './seal.ts'

/** Tables beside the events, with the columns that their seals cover; the first one is the key. */
export const SEALED = {
  logbook: ['name', 'value'],
  devices: ['device', 'id', 'logbook'],
  gone: ['id', 'application', 'subject', 'event'],
  drafts: ['key', 'application', 'person', 'kept_at', 'content'],
  reminders_shown: ['key', 'shown_at'],
} as const satisfies Record<string, readonly string[]>
export type SealedTable = keyof typeof SEALED
export const SEALED_TABLES = Object.keys(SEALED) as readonly SealedTable[]

/** What may go missing without an event losing its sense. */
export const DISPENSABLE: readonly SealedTable[] = ['drafts', 'reminders_shown']

const isSealed = (table: SealedTable, row: Row): boolean => {
  const seal = row.at(-1)
  const values = row.slice(0, -1) as (string | number | null)[]
  return seal instanceof Uint8Array && sameHash(seal, sealOf(table, ...values))
}

/** Keys of the rows of a table that are not what was written. */
export const brokenRows = (connection: Connection, table: SealedTable): readonly Row[] =>
  Array.from(
    connection.prepare(`SELECT ${SEALED[table].join(', ')}, seal FROM ${table}`).iterate(),
  ).filter((row) => !isSealed(table, row))

/** Whether all that stands beside the events is what was written. */
export const isSoundBeside = (connection: Connection): boolean =>
  SEALED_TABLES.every((table) => brokenRows(connection, table).length === 0) &&
  connection.value('SELECT count(*) FROM logbook') === 3
