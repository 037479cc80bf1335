import { rebuild } from '#domain/logbook/logbook.ts'
import { insideOf, type LogbookInside } from '#domain/outgoing/logbook/inside.ts'
import { readEvents } from '#electron/host/logbook/events/readEvents.ts'
import { migrate } from '#electron/host/logbook/migrations/migrate.ts'
import { MIGRATIONS } from '#electron/host/logbook/migrations/migrations.ts'
import { openUntouched } from '#electron/host/logbook/storage/openUntouched.ts'

/** What a person recognises a logbook by, of a file that nobody writes to. */
export const lookInto = (path: string): LogbookInside => {
  // An earlier schema is brought up to date in a private copy.
  const connection = openUntouched(path, true)
  try {
    migrate(connection, MIGRATIONS)
    return insideOf(rebuild(readEvents(connection), 'UTC'))
  } finally {
    connection.close()
  }
}
