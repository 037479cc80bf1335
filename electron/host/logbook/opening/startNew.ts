import { refused, accepted, type Outcome } from '#domain/outcome.ts'
import { listBackups } from '#electron/host/logbook/backups/listBackups.ts'
import { createDatabase } from '#electron/host/logbook/live/createDatabase.ts'
import { GENESIS } from '#electron/host/logbook/events/envelope.ts'
import { examine } from '#electron/host/logbook/live/examination.ts'
import { logbookPaths } from '#electron/host/logbook/files/logbookPaths.ts'
import { markExistence } from '#electron/host/logbook/files/marker.ts'
import { MIGRATIONS } from '#electron/host/logbook/migrations/migrations.ts'
import { openLog } from './openLog.ts'
import type { LogOptions, Opened } from './opened.ts'
import { setAside } from '#electron/host/logbook/files/setAside.ts'
import { withLock } from '#electron/host/logbook/files/withLock.ts'

/**
 * The person's choice on the recovery screen: what is there is set aside, kept under another name
 * with a timestamp, and an empty logbook takes its place; backups stay. Refused with
 * `nothing-to-recover` while the logbook is sound, `already-open` while a process holds it.
 */
export const startNew = async (folder: string, options: LogOptions): Promise<Outcome<Opened>> => {
  const paths = logbookPaths(folder, options.backups)
  const migrations = options.migrations ?? MIGRATIONS
  const started = await withLock(paths, () => {
    const hasBackups = listBackups(paths.backups).length > 0
    if (examine(paths, migrations.length, hasBackups).found === 'logbook')
      return refused('nothing-to-recover')
    markExistence(paths.marker, GENESIS)
    setAside(paths, options.now())
    createDatabase(paths.database, migrations)
    return accepted(undefined)
  })
  return started.ok ? accepted(await openLog(folder, options)) : started
}
