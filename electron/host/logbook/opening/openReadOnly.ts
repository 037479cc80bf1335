import { listBackups } from '#electron/host/logbook/backups/listBackups.ts'
import type { LogbookPaths } from '#electron/host/logbook/files/logbookPaths.ts'
import { filesSetAside } from '#electron/host/logbook/files/setAside.ts'
import { examine } from '#electron/host/logbook/live/examination.ts'
import { createReadOnlyLog } from '#electron/host/logbook/log/readOnlyLog.ts'
import { migrate } from '#electron/host/logbook/migrations/migrate.ts'
import type { Migration } from '#electron/host/logbook/migrations/migration.ts'
import { connect, type Connection } from '#electron/host/logbook/storage/connection.ts'
import { openUntouched } from '#electron/host/logbook/storage/openUntouched.ts'
import type { Opened } from './opened.ts'
import { recovery } from './recovery.ts'

const readable = (
  paths: LogbookPaths,
  schema: number,
  migrations: readonly Migration[],
): Connection => {
  const isCurrent = schema === migrations.length
  const connection = schema === 0 ? connect(':memory:') : openUntouched(paths.database, !isCurrent)
  // An older schema is brought up to date in the private copy, which is thrown away.
  if (!isCurrent) migrate(connection, migrations)
  return connection
}

/**
 * Opens a logbook that cannot be written, without a lock: nobody writes here. A folder without a
 * logbook gives an empty one that refuses to record.
 */
export const openReadOnly = async (
  paths: LogbookPaths,
  opening: {
    readonly migrations: readonly Migration[]
    readonly now: () => number
    readonly distrust?: boolean | undefined
  },
): Promise<Opened> => {
  const { migrations, distrust = false } = opening
  const hasCopies = listBackups(paths.backups).length + filesSetAside(paths).length > 0
  const finding = await examine(paths, migrations, { hasCopies, distrust })
  if (finding.found === 'problem') return recovery(paths, finding.problem, opening)
  const schema = finding.found === 'logbook' ? finding.schema : 0
  const log = createReadOnlyLog(readable(paths, schema, migrations))
  return { state: { status: 'read-only' }, log }
}
