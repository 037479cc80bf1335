import type { Connection } from '#electron/host/logbook/storage/connection.ts'

/**
 * Rewrites the file without what was deleted and empties the write-ahead log: after this no byte of
 * an erased body is left in either. Not in a transaction.
 */
export const wipeTraces = (connection: Connection): void => {
  connection.exec('VACUUM')
  connection.exec('PRAGMA wal_checkpoint(TRUNCATE)')
}
