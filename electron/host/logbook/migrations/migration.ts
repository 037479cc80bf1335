import type { Connection } from '#electron/host/logbook/storage/connection.ts'

/** Takes a database from one schema version to the next and knows nothing else. */
export type Migration = (connection: Connection) => void
