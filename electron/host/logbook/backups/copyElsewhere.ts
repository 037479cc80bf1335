import { statSync } from 'node:fs'
import type { LogbookPaths } from '#electron/host/logbook/files/logbookPaths.ts'
import type { Migration } from '#electron/host/logbook/migrations/migration.ts'
import { fileDigest } from '#electron/host/logbook/storage/fileDigest.ts'
import { rotate } from './backUp.ts'
import { backupPath } from './backupFile.ts'
import { listBackups } from './listBackups.ts'
import { inOrderMade } from './rotation.ts'
import { copyInto, openSecondPlace, readSecondPlace } from './secondPlace.ts'

/** A copy that was written and does not read as it was: the disk it went to is not sound. */
class CopyUnsound extends Error {}

/** How a copy looked when it was read through last: a whole copy over a slow network is not read every few minutes. */
let readThrough = ''

const isSame = (from: string, to: string): boolean => {
  const stats = statSync(to, { throwIfNoEntry: false })
  if (stats === undefined) return false
  const look = JSON.stringify([from, to, stats.size, stats.mtimeMs, stats.ino])
  if (look === readThrough) return true
  const isWhole = fileDigest(from) === fileDigest(to)
  readThrough = isWhole ? look : ''
  return isWhole
}

/**
 * Brings the newest backup to the folder the person chose, where it is not there whole, and lets older
 * copies there go as they go here. Nothing where no folder is chosen; errors of the system are thrown,
 * and what stood there stays.
 */
export const copyElsewhere = async (
  paths: LogbookPaths,
  { migrations, nowMs }: { readonly migrations: readonly Migration[]; readonly nowMs: number },
): Promise<void> => {
  const place = readSecondPlace(paths)
  if (place === null) return
  const folder = openSecondPlace(paths, place)
  const [newest] = inOrderMade(listBackups(paths.backups), nowMs)
  if (newest === undefined) return
  const [from, to] = [backupPath(paths.backups, newest.id), backupPath(folder, newest.id)]
  const isThere = (): boolean => isSame(from, to)
  // What a disk or another program damaged since is put there anew.
  if (isThere()) return
  copyInto(from, to)
  if (!isThere()) throw new CopyUnsound()
  await rotate(newest, { folder, migrations, nowMs })
}
