import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { connect } from '#electron/host/logbook/storage/connection.ts'
import { newDevice, readDevice, writeDevice } from '#electron/host/logbook/files/device.ts'
import { restoreBackup } from '#electron/host/logbook/opening/restoreBackup.ts'
import { noted, opened } from '#test/electron/host/logbook/drafts.ts'
import { inBatch, openTestLog, START_MS } from '#test/electron/host/logbook/openTestLog.ts'
import { temporaryFolder } from '#test/build/temporaryFolder.ts'

const column = (folder: string, sql: string): readonly unknown[] => {
  const connection = connect(join(folder, 'relance.db'))
  const rows = Array.from(connection.prepare(sql).iterate(), (row) => [...row])
  connection.close()
  return rows
}
const CHAINS = 'SELECT device, n, lamport, seen IS NOT NULL FROM events ORDER BY seq'

test('an id is that of its folder on this machine alone', () => {
  const [folder, other] = [temporaryFolder(), temporaryFolder()]
  const path = join(folder, 'relance.device')
  const id = newDevice()
  expect(readDevice(path, folder)).toBeNull()
  writeDevice(path, folder, id)
  expect(readDevice(path, folder)).toBe(id)
  expect(readDevice(path, other)).toBeNull()
  writeFileSync(path, readFileSync(path, 'utf8').replace(/[a-e]/u, 'f'))
  expect(readDevice(path, folder)).toBeNull()
})

test('a folder goes on writing as the device it is, and a copy of it as another one', async () => {
  const folder = temporaryFolder()
  const first = await openTestLog(folder)
  await first.log.append([opened('app-1'), opened('app-2')], inBatch())
  await first.log.close()
  const second = await openTestLog(folder)
  await second.log.append([noted('app-1', 'e', 'Still here')], inBatch())
  await second.log.close()
  const copy = join(temporaryFolder(), 'copy')
  cpSync(folder, copy, { recursive: true })
  const there = await openTestLog(copy)
  await there.log.append([noted('app-1', 'f', 'There'), noted('app-1', 'g', 'There')], inBatch())
  expect(await there.log.verify()).toBeNull()
  await there.log.close()
  expect(column(copy, CHAINS)).toEqual([
    [1, 1, 1, 0],
    [1, 2, 2, 0],
    [1, 3, 3, 0],
    // The first one of a device says after which others it was written.
    [2, 1, 4, 1],
    [2, 2, 5, 0],
  ])
  expect((await openTestLog(copy)).log.readOnly).toBe(false)
})

test('what was restored is written by another device', async () => {
  const folder = temporaryFolder()
  const { log, backups } = await openTestLog(folder)
  await log.append([opened('app-1')], inBatch())
  const made = await backups.backUp('asked')
  await log.append([opened('app-2')], inBatch())
  await log.close()
  const id = made.ok ? made.value.id : ''
  const restored = await restoreBackup(folder, id, { now: () => START_MS })
  const again = restored.ok ? restored.value.log : undefined
  await again?.append([opened('app-3')], inBatch())
  await again?.close()
  expect(column(folder, CHAINS)).toEqual([
    [1, 1, 1, 0],
    [2, 1, 2, 1],
  ])
})
