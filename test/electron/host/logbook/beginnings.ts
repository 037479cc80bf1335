import { cpSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from '#test/build/temporaryFolder.ts'
import { met, noted, opened } from './drafts.ts'
import { inBatch, openTestLog } from './openTestLog.ts'

/** Stands in everything that was written of `app-1`. */
export const CANARY = 'Canarisetti'
const FIXTURE = join(import.meta.dirname, '../../../fixtures/earlierLogbook/data')

/** What lies in a folder before a deed. */
export const BEGINNINGS: Readonly<Record<string, (folder: string) => Promise<void> | void>> = {
  nothing: () => undefined,
  earlier: (folder) => {
    cpSync(FIXTURE, folder, { recursive: true })
  },
  written: async (folder) => {
    const { log, backups } = await openTestLog(folder)
    await log.append([opened('app-1', CANARY), met('app-1', 'ann', CANARY)], inBatch())
    await backups.backUp('asked')
    await log.append([noted('app-1', 'e-1', `${CANARY} since`), opened('app-2')], inBatch())
    await log.close()
  },
  /** The last commits are in the write-ahead log alone. */
  crashed: async (folder) => {
    const running = join(temporaryFolder(), 'logbook')
    const { log, backups } = await openTestLog(running)
    await log.append([opened('app-1', CANARY)], inBatch())
    await backups.backUp('asked')
    for (let n = 0; n < 6; n += 1) await log.append([noted('app-1', `e-${n}`, CANARY)], inBatch())
    cpSync(running, folder, { recursive: true })
    await log.close()
  },
  /** Half of the write-ahead log is lost. */
  cut: async (folder) => {
    await BEGINNINGS['crashed']?.(folder)
    const wal = join(folder, 'relance.db-wal')
    truncateSync(wal, Math.floor(statSync(wal).size / 2))
  },
}
