import { join } from 'node:path'
import type { EventLog } from '#electron/host/logbook/events/eventLog.ts'
import { listBackups } from '#electron/host/logbook/backups/listBackups.ts'
import { openLog } from '#electron/host/logbook/opening/openLog.ts'
import { replaceBy, restoreBackup } from '#electron/host/logbook/opening/restoreBackup.ts'
import { startNew } from '#electron/host/logbook/opening/startNew.ts'
import { noted } from './drafts.ts'

const options = { now: () => Date.UTC(2026, 2, 2, 10) }

const withLog = async (folder: string, work: (log: EventLog) => Promise<unknown>) => {
  const { log } = await openLog(folder, options)
  if (log === undefined) return
  await work(log)
  await log.close()
}

const closed = async (opened: Awaited<ReturnType<typeof restoreBackup>>): Promise<void> => {
  if (opened.ok) await opened.value.log?.close()
}

const newestBackup = (folder: string): string =>
  listBackups(join(folder, 'backups'))[0]?.id ?? 'none'

/** Where the finished database of another logbook, or of another computer's, lies for a deed. */
export const comingIn = (folder: string): string => join(folder, '..', 'coming-in.db')

/** Everything that changes the files of a closed logbook, as the program does it. */
export const DEEDS = {
  open: (folder) => withLog(folder, () => Promise.resolve()),
  act: (folder) =>
    withLog(folder, (log) =>
      log.append([noted('app-1', 'late-1', 'Late'), noted('app-1', 'late-2', 'Late')], {
        batch: 'late',
        recordedAt: 0,
      }),
    ),
  import: (folder) =>
    withLog(folder, (log) =>
      log.append(
        Array.from({ length: 400 }, (_, n) => noted('app-1', `row-${n}`, 'x'.repeat(200))),
        { batch: 'import', recordedAt: 0 },
      ),
    ),
  erase: (folder) =>
    withLog(folder, (log) =>
      log.erase(
        [{ application: 'app-1' }],
        [{ type: 'application-erased', application: 'app-1', body: {} }],
        { batch: 'erase', recordedAt: 0 },
      ),
    ),
  'back-up': async (folder) => {
    const { log, backups } = await openLog(folder, options)
    await backups?.backUp('asked')
    await log?.close()
  },
  restore: async (folder) => closed(await restoreBackup(folder, newestBackup(folder), options)),
  'restore-remains': async (folder) => closed(await restoreBackup(folder, 'remains', options)),
  /** The file of a whole logbook, or a backup from another folder, takes the place of this one. */
  replace: async (folder) => closed(await replaceBy(folder, comingIn(folder), options)),
  /** What a file, or another computer, tells more is added. */
  take: (folder) =>
    withLog(folder, (log) =>
      log.take(comingIn(folder), [noted('app-2', 'taken', 'Taken')], {
        batch: 'take',
        recordedAt: 0,
      }),
    ),
  'start-new': async (folder) => closed(await startNew(folder, options)),
} as const satisfies Record<string, (folder: string) => Promise<unknown>>
export type Deed = keyof typeof DEEDS
