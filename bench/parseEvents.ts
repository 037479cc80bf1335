import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** Selects and JSON-parses the events of a folder; how many there are. */
export const parseEvents = (folder: string): number => {
  const database = new DatabaseSync(join(folder, 'relance.db'))
  const select = database.prepare(
    'SELECT seq, batch, ordinal, type, version, application, subject, recorded_at, body FROM events ORDER BY seq',
  )
  select.setReturnArrays(true)
  const rows = select.all() as unknown as readonly (readonly unknown[])[]
  const events = rows.map((row) => [...row.slice(0, -1), JSON.parse(String(row.at(-1))) as unknown])
  database.close()
  return events.length
}
