import { countWrite } from './namedValues.ts'
import { sealOf } from './seal.ts'
import type { Connection } from '#electron/host/logbook/storage/connection.ts'

/** Keys of the reminders already shown. */
export const readShownReminders = (connection: Connection): ReadonlySet<string> => {
  const rows = connection.prepare('SELECT key FROM reminders_shown').iterate()
  return new Set(Array.from(rows, ([key]) => String(key)))
}

/** Notes reminders as shown, inside a transaction; one shown before keeps its first moment. */
export const writeShownReminders = (
  connection: Connection,
  keys: readonly string[],
  atMs: number,
): void => {
  const insert = connection.prepare(
    'INSERT OR IGNORE INTO reminders_shown (key, shown_at, seal) VALUES (?, ?, ?)',
  )
  for (const key of keys) insert.run(key, atMs, sealOf('reminders_shown', key, atMs))
  countWrite(connection)
}
