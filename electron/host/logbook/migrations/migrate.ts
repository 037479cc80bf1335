import type { Connection } from '#electron/host/logbook/storage/connection.ts'
import { transaction } from '#electron/host/logbook/storage/transaction.ts'
import type { Migration } from './migration.ts'

/** Schema version of an open database; 0 for a file without tables. */
export const schemaVersion = (connection: Connection): number =>
  Number(connection.value('PRAGMA user_version'))

/** Brings the schema up to date in one transaction: the old schema or the new one, never between. */
export const migrate = (connection: Connection, migrations: readonly Migration[]): void =>
  transaction(connection, () => {
    for (const migration of migrations.slice(schemaVersion(connection))) migration(connection)
    connection.exec(`PRAGMA user_version = ${migrations.length}`)
  })
