import { listCopies } from '#electron/host/logbook/backups/copies.ts'
import { findRemains } from '#electron/host/logbook/backups/remains.ts'
import type { BackupView } from '#contract/views.ts'
import type { LogbookPaths } from '#electron/host/logbook/files/logbookPaths.ts'
import { readMarker } from '#electron/host/logbook/files/marker.ts'
import type { Problem } from '#electron/host/logbook/live/examination.ts'
import type { Migration } from '#electron/host/logbook/migrations/migration.ts'
import type { Opened } from './opened.ts'

/** What going back to a copy would lose of what the logbook held last. */
const withMissing =
  (known: number) =>
  (copy: BackupView): BackupView =>
    copy.events < known ? { ...copy, missing: known - copy.events } : copy

/**
 * A logbook that is not opened: nothing was touched, the person chooses. What can be saved of a
 * damaged one can be restored like a backup; of it and the newest backup, what holds more stands
 * first.
 */
export const recovery = async (
  paths: LogbookPaths,
  problem: Problem,
  { migrations, now }: { readonly migrations: readonly Migration[]; readonly now: () => number },
): Promise<Opened> => {
  const copies = await listCopies(paths, migrations, now())
  const remains = problem === 'damaged' ? findRemains(paths.database, migrations) : []
  const [newest] = copies
  const isMore = newest === undefined || remains.every(({ events }) => events >= newest.events)
  const backups = isMore ? [...remains, ...copies] : [...copies, ...remains]
  const marked = readMarker(paths.marker)
  const known = marked.existed ? (marked.remembered?.seq ?? 0) : 0
  return { state: { status: 'recovery', problem, backups: backups.map(withMissing(known)) } }
}
