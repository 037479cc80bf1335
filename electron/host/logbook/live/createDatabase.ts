import { dirname } from 'node:path'
import { migrate } from '#electron/host/logbook/migrations/migrate.ts'
import type { Migration } from '#electron/host/logbook/migrations/migration.ts'
import { connect } from '#electron/host/logbook/storage/connection.ts'
import { createPrivateFile, publish } from '#electron/host/logbook/storage/durableFile.ts'
import { APPLICATION_ID } from '#electron/host/logbook/storage/fileHeader.ts'
import { removeUnfinished, unfinished } from '#electron/host/logbook/storage/unfinished.ts'

/** Makes an empty logbook in a file that is there and empty. */
export const fillEmpty = (file: string, migrations: readonly Migration[]): void => {
  const connection = connect(file)
  try {
    connection.exec(`PRAGMA application_id = ${APPLICATION_ID}`)
    migrate(connection, migrations)
  } finally {
    connection.close()
  }
}

/**
 * Makes an empty logbook at `path`. It gets its name only when it is whole, so that an empty or
 * half-made file found under that name is always the sign of a loss.
 */
export const createDatabase = (path: string, migrations: readonly Migration[]): void => {
  const file = unfinished(path)
  removeUnfinished(dirname(path))
  createPrivateFile(file)
  fillEmpty(file, migrations)
  publish(file, path)
}
