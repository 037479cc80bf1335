import type { Connection } from '#electron/host/logbook/storage/connection.ts'
import { sealOf } from './seal.ts'

/**
 * What a logbook says of itself: its id; how often something was written beside its events; whether
 * files may still hold words that were erased.
 */
export type ValueName = 'id' | 'writes' | 'erasing'

export const readValue = (connection: Connection, name: ValueName): string =>
  String(connection.prepare('SELECT value FROM logbook WHERE name = ?').get(name)?.[0] ?? '')

/** Inside a transaction. */
export const writeValue = (connection: Connection, name: ValueName, value: string): void =>
  connection
    .prepare('UPDATE logbook SET value = ?, seal = ? WHERE name = ?')
    .run(value, sealOf('logbook', name, value), name)

/** How often something was written beside the events. */
export const readWrites = (connection: Connection): number =>
  Number(readValue(connection, 'writes'))

/** Counts a write beside the events, inside its transaction: by it the loss of one is noticed. */
export const countWrite = (connection: Connection): void =>
  writeValue(connection, 'writes', String(readWrites(connection) + 1))
