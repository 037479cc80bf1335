import type { Connection } from '#electron/host/logbook/storage/connection.ts'
import { createDrafts } from './createDrafts.ts'
import { createTables } from './createTables.ts'

/** Takes a database from one schema version to the next and knows nothing else. */
export type Migration = (connection: Connection) => void

/** In order: the first makes version 1 of an empty file, each further one the next version. */
export const MIGRATIONS: readonly Migration[] = [createTables, createDrafts]
