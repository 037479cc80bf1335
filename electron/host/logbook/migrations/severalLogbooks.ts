import { sealOf } from '#electron/host/logbook/events/seal.ts'
import type { Migration } from './migration.ts'

/**
 * Version 4. A device tells which logbook it wrote, where that was another one whose events were added
 * to this: their hashes name it. Null, as for all devices of before, is this logbook.
 */
export const severalLogbooks: Migration = ({ exec, prepare }) => {
  exec('ALTER TABLE devices ADD COLUMN logbook TEXT')
  const seal = prepare('UPDATE devices SET seal = ? WHERE device = ?')
  const rows = Array.from(prepare('SELECT device, id FROM devices').iterate())
  for (const [device, id] of rows)
    seal.run(sealOf('devices', Number(device), String(id), null), Number(device))
}
