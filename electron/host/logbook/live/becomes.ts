import { readValue, writeValue } from '#electron/host/logbook/events/namedValues.ts'
import { sealOf } from '#electron/host/logbook/events/seal.ts'
import type { Connection } from '#electron/host/logbook/storage/connection.ts'

/** The devices of this log wrote another logbook than the one it becomes; inside a transaction. */
export const becomes = (connection: Connection, logbook: string): void => {
  const own = readValue(connection, 'id')
  if (own === logbook) return
  const rows = Array.from(connection.prepare('SELECT device, id, logbook FROM devices').iterate())
  const update = connection.prepare('UPDATE devices SET logbook = ?, seal = ? WHERE device = ?')
  for (const [device, id, wrote] of rows) {
    const told = String(wrote ?? own)
    const named = told === logbook ? null : told
    update.run(named, sealOf('devices', Number(device), String(id), named), device ?? null)
  }
  writeValue(connection, 'id', logbook)
}
