/** Fills a small disk with the logbook until a second backup finds no room, and prints what is left as JSON. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { listBackups } from '#electron/host/logbook/backups/listBackups.ts'
import { openLog } from '#electron/host/logbook/opening/openLog.ts'
import { noted } from './drafts.ts'

const [, , folder = ''] = process.argv
const { log, backups } = await openLog(folder, { now: () => Date.UTC(2026, 2, 2) })
if (log === undefined || backups === undefined) throw new Error('Not open.')
const write = (n: number, characters: number) =>
  log.append([noted('app-1', `e-${n}`, 'x'.repeat(characters))], { batch: `b-${n}`, recordedAt: 0 })

await write(1, 100)
const first = await backups.backUp('asked')
for (let n = 2; n <= 22; n += 1) await write(n, 19_000)
const second = await backups.backUp('daily')
const folderOfBackups = join(folder, 'backups')
console.log(
  JSON.stringify({
    first: first.ok,
    second,
    listed: listBackups(folderOfBackups).length,
    files: readdirSync(folderOfBackups).length,
    append: (await write(23, 100)).ok,
  }),
)
await log.close()
