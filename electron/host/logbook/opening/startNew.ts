import { refused, accepted, type Outcome } from '#domain/outcome.ts'
import { listBackups } from '#electron/host/logbook/backups/listBackups.ts'
import { logbookPaths } from '#electron/host/logbook/files/logbookPaths.ts'
import { withLock } from '#electron/host/logbook/files/withLock.ts'
import { fillEmpty } from '#electron/host/logbook/live/createDatabase.ts'
import { examine } from '#electron/host/logbook/live/examination.ts'
import { MIGRATIONS } from '#electron/host/logbook/migrations/migrations.ts'
import { createPrivateFile } from '#electron/host/logbook/storage/durableFile.ts'
import { removeUnfinished, unfinished } from '#electron/host/logbook/storage/unfinished.ts'
import { openLog } from './openLog.ts'
import { exchange } from './exchange.ts'
import type { LogOptions, Opened } from './opened.ts'

/**
 * The person's choice on the recovery screen: what is there is set aside, kept under another name
 * with a timestamp, and an empty logbook takes its place; backups stay. Refused with
 * `nothing-to-recover` while the logbook is sound, `already-open` while a process holds it.
 */
export const startNew = async (folder: string, options: LogOptions): Promise<Outcome<Opened>> => {
  const paths = logbookPaths(folder, options.backups)
  const migrations = options.migrations ?? MIGRATIONS
  const started = await withLock(paths, async () => {
    const hasCopies = listBackups(paths.backups).length > 0
    const { found } = await examine(paths, migrations, { hasCopies })
    if (found === 'logbook') return refused('nothing-to-recover')
    removeUnfinished(paths.folder)
    const file = unfinished(paths.database)
    createPrivateFile(file)
    fillEmpty(file, migrations)
    exchange(file, paths, options.now())
    return accepted(undefined)
  })
  return started.ok ? accepted(await openLog(folder, options)) : started
}
