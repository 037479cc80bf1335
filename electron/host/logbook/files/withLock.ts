import { refused, type Outcome } from '#domain/outcome.ts'
import { takeLock } from './lock.ts'
import type { LogbookPaths } from './logbookPaths.ts'
import { prepareFolder } from './prepareFolder.ts'
import { isDiskFull, refusesWriting } from '#electron/host/logbook/storage/sqliteError.ts'

/**
 * Does something to the files of a closed logbook. Refused with `already-open` while a process has
 * it open, `read-only` where nothing can be written; `disk-full` or `not-saved` when the disk
 * refuses half-way.
 */
export const withLock = async <Value>(
  paths: LogbookPaths,
  work: () => Outcome<Value> | Promise<Outcome<Value>>,
): Promise<Outcome<Value>> => {
  const lock = prepareFolder(paths.folder) ? takeLock(paths.lock) : 'read-only'
  if (lock === 'busy') return refused('already-open')
  if (lock === 'read-only') return refused('read-only')
  try {
    return await work()
  } catch (error) {
    if (!refusesWriting(error)) throw error
    return refused(isDiskFull(error) ? 'disk-full' : 'not-saved')
  } finally {
    lock.release()
  }
}
