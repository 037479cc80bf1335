/** Erases on a disk that is all but full, then once more with room, and prints what became of it as JSON. */
import { readdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { listBackups } from '#electron/host/logbook/backups/listBackups.ts'
import { openLog } from '#electron/host/logbook/opening/openLog.ts'
import { noted, opened } from './drafts.ts'

const [, , folder = ''] = process.argv
const CANARY = 'Canarisetti'
let nowMs = Date.UTC(2026, 2, 2)
const { log, backups } = await openLog(folder, { now: () => nowMs })
if (log === undefined || backups === undefined) throw new Error('Not open.')

await log.append([opened('app-1', CANARY)], { batch: 'first', recordedAt: 0 })
for (let n = 1; n <= 3; n += 1) {
  nowMs += 1000
  await log.append([noted('app-1', `e-${n}`, `${CANARY} ${'x'.repeat(20_000)}`)], {
    batch: `b-${n}`,
    recordedAt: 0,
  })
  await backups.backUp('asked')
}
const { bavail, bsize } = statfsSync(folder)
const filler = join(folder, 'filler')
writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - 120_000)))
const holding = () =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    try {
      return readFileSync(join(folder, name)).includes(CANARY)
    } catch {
      return false
    }
  }).length
const kept = () => listBackups(join(folder, 'backups')).length

const erased = await log.erase(
  [{ application: 'app-1' }],
  [{ type: 'application-erased', application: 'app-1', body: {} }],
  { batch: 'erase', recordedAt: 0 },
)
const finished = await log.finishErasing()
const full = { erased: erased.ok, finished, backups: kept(), isHeld: holding() > 0 }
rmSync(filler)
const later = { finished: await log.finishErasing(), backups: kept(), isHeld: holding() > 0 }
await log.close()
console.log(JSON.stringify({ full, later }))
