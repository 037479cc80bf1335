import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { addToLedger, readLedger } from '#electron/host/logbook/erasure/ledger.ts'
import { listBackups } from '#electron/host/logbook/backups/listBackups.ts'
import { restoreBackup } from '#electron/host/logbook/opening/restoreBackup.ts'
import { met, noted, opened } from '#test/electron/host/logbook/drafts.ts'
import { inBatch, openTestLog, START_MS } from '#test/electron/host/logbook/openTestLog.ts'
import { temporaryFolder } from '#test/build/temporaryFolder.ts'

const CANARY = 'Canarisetti'
const erasure = { event: 'ab'.repeat(32), application: 'app-1', subject: 'ann' }

const holding = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .filter((path) => readFileSync(path).includes(CANARY))

test('what was added is read, a line that is not whole is passed over', () => {
  const path = join(temporaryFolder(), 'erased')
  expect(readLedger(path)).toEqual([])
  addToLedger(path, [erasure])
  writeFileSync(path, `${readFileSync(path, 'utf8')}{"event":"cut`)
  addToLedger(path, [{ ...erasure, subject: null }])
  expect(readLedger(path)).toEqual([erasure, { ...erasure, subject: null }])
  writeFileSync(path, readFileSync(path, 'utf8').replace('app-1', 'app-2'))
  expect(readLedger(path)).toEqual([{ ...erasure, subject: null }])
})

test('a copy that comes back from elsewhere does not bring back who was erased since', async () => {
  const [folder, elsewhere] = [temporaryFolder(), temporaryFolder()]
  const { log, backups } = await openTestLog(folder)
  await log.append(
    [opened('app-1'), met('app-1', 'ann', CANARY), noted('app-1', 'e', 'Kept')],
    inBatch(),
  )
  await backups.backUp('asked')
  cpSync(join(folder, 'backups'), elsewhere, { recursive: true })
  await log.erase(
    [{ application: 'app-1', subject: 'ann' }],
    [{ type: 'person-erased', application: 'app-1', subject: 'ann', body: { person: 'ann' } }],
    inBatch(),
  )
  await log.close()
  expect(holding(folder)).toEqual([])
  rmSync(join(folder, 'backups'), { recursive: true })
  cpSync(elsewhere, join(folder, 'backups'), { recursive: true })
  const id = listBackups(join(folder, 'backups'))[0]?.id ?? ''
  const restored = await restoreBackup(folder, id, { now: () => START_MS })
  const again = restored.ok ? restored.value.log : undefined
  const events = (await again?.read()) ?? []
  expect(events.map(({ body }) => body === null)).toEqual([false, true, false])
  expect(await again?.verify()).toBeNull()
  expect(await again?.finishErasing()).toBe(true)
  expect(holding(folder)).toEqual([])
  await again?.close()
  expect(await (await openTestLog(folder)).log.verify()).toBeNull()
})
