import type { Connection } from '#electron/host/logbook/storage/connection.ts'

/** The log could not be emptied: something else reads the file. */
export class NotWiped extends Error {}

const emptyWal = (connection: Connection): void => {
  if (connection.value('PRAGMA wal_checkpoint(TRUNCATE)') !== 0) throw new NotWiped()
}

/**
 * Rewrites the file without what was deleted and empties the write-ahead log: after this no byte of
 * an erased body is left in either. The log goes first, as that needs no room. Not in a transaction.
 */
export const wipeTraces = (connection: Connection): void => {
  emptyWal(connection)
  connection.exec('VACUUM')
  emptyWal(connection)
}
