import { newDevice, readDevice, writeDevice } from '#electron/host/logbook/files/device.ts'
import type { LogbookPaths } from '#electron/host/logbook/files/logbookPaths.ts'
import { enterDevice } from '#electron/host/logbook/live/author.ts'
import type { Connection } from '#electron/host/logbook/storage/connection.ts'
import { transaction } from '#electron/host/logbook/storage/transaction.ts'

/**
 * The id under which this folder writes. A logbook made here, or brought here from before there were
 * devices, is written by its first device; a folder whose id is missing or that of another place (a
 * copy, a restored one) takes a new one, so that no two ever write under one.
 */
export const deviceOf = (connection: Connection, paths: LogbookPaths, isFirst: boolean): string => {
  const first = (): string => String(connection.value('SELECT id FROM devices WHERE device = 1'))
  const own = readDevice(paths.device, paths.folder)
  const isKnown =
    own !== null && connection.prepare('SELECT 1 FROM devices WHERE id = ?').get(own) !== undefined
  if (isKnown && !isFirst) return own
  const id = isFirst ? first() : newDevice()
  // Kept first: an id in the file that the log does not know is given up for another one.
  writeDevice(paths.device, paths.folder, id)
  if (!isFirst) transaction(connection, () => enterDevice(connection, id))
  return id
}
