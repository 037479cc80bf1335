import { rebuild } from '#domain/logbook/logbook.ts'
import { insideOf, type LogbookInside } from '#domain/outgoing/logbook/inside.ts'
import { readEvents } from '#electron/host/logbook/events/readEvents.ts'
import { migrate } from '#electron/host/logbook/migrations/migrate.ts'
import { MIGRATIONS } from '#electron/host/logbook/migrations/migrations.ts'
import { openUntouched } from '#electron/host/logbook/storage/openUntouched.ts'

/** What a person recognises a logbook by, of a file that nobody writes to; `step` is told the share that is done. */
export const lookInto = (path: string, step: (done: number) => void): LogbookInside => {
  // An earlier schema is brought up to date in a private copy.
  const connection = openUntouched(path, true)
  try {
    migrate(connection, MIGRATIONS)
    step(0.2)
    const events = readEvents(connection)
    step(0.6)
    const logbook = rebuild(events, 'UTC')
    step(0.9)
    return insideOf(logbook)
  } finally {
    connection.close()
  }
}
