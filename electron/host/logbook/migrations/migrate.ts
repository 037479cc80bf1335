import { connect, type Connection } from '#electron/host/logbook/storage/connection.ts'
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

const schemaOf = (connection: Connection): string =>
  JSON.stringify(
    Array.from(
      connection.prepare('SELECT type, name, tbl_name, sql FROM sqlite_schema').iterate(),
      (row) => JSON.stringify(row),
    ).sort(),
  )

/** What each list of migrations makes of an empty database, by how many of them are applied. */
const models = new WeakMap<readonly Migration[], Map<number, string>>()

const modelOf = (migrations: readonly Migration[], version: number): string => {
  const known = models.get(migrations) ?? new Map<number, string>()
  models.set(migrations, known)
  const kept = known.get(version)
  if (kept !== undefined) return kept
  const model = connect(':memory:')
  try {
    migrate(model, migrations.slice(0, version))
    const made = schemaOf(model)
    known.set(version, made)
    return made
  } finally {
    model.close()
  }
}

/** Whether the tables of a database are those that its version has, to the letter. */
export const hasItsSchema = (connection: Connection, migrations: readonly Migration[]): boolean =>
  modelOf(migrations, schemaVersion(connection)) === schemaOf(connection)
