/**
 * Selects and JSON-parses the events of the folder given. Prints how many there were and the
 * milliseconds it took, loading of the programme apart.
 */
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

const start = performance.now()
const database = new DatabaseSync(join(process.argv[2] ?? '', 'relance.db'))
const select = database.prepare(
  'SELECT seq, batch, ordinal, type, version, application, subject, recorded_at, body FROM events ORDER BY seq',
)
select.setReturnArrays(true)
const rows = select.all() as unknown as readonly (readonly unknown[])[]
const events = rows.map((row) => [...row.slice(0, -1), JSON.parse(String(row.at(-1))) as unknown])
console.log(`${events.length} ${performance.now() - start}`)
database.close()
