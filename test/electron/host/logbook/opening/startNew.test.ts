import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startNew } from '#electron/host/logbook/opening/startNew.ts'
import { opened } from '#test/electron/host/logbook/drafts.ts'
import { inBatch, openTestLog, START_MS } from '#test/electron/host/logbook/openTestLog.ts'
import { temporaryFolder } from '#test/build/temporaryFolder.ts'

const options = { now: () => START_MS }

const damaged = async (): Promise<string> => {
  const folder = temporaryFolder()
  const { log } = await openTestLog(folder)
  await log.append([opened('app-1')], inBatch())
  await log.close()
  writeFileSync(join(folder, 'relance.db'), 'garbage')
  writeFileSync(join(folder, 'relance.db-wal'), 'pending')
  return folder
}

const start = async (folder: string) => {
  const outcome = await startNew(folder, options)
  if (outcome.ok) await outcome.value.log?.close()
  return outcome.ok ? outcome.value.state : outcome.reason
}

test('starting anew keeps the broken file and what belongs to it under a dated name', async () => {
  const folder = await damaged()
  expect(await start(folder)).toEqual({ status: 'open' })
  const aside = join(folder, 'relance.set-aside-20260302T090000000Z.db')
  expect(readFileSync(aside, 'utf8')).toBe('garbage')
  expect(readFileSync(`${aside}-wal`, 'utf8')).toBe('pending')
  const { log } = await openTestLog(folder)
  expect(await log.read()).toEqual([])
})

test('what was set aside before is never overwritten', async () => {
  const folder = await damaged()
  await start(folder)
  writeFileSync(join(folder, 'relance.db'), 'garbage again')
  await start(folder)
  const aside = readdirSync(folder).filter((name) => name.includes('set-aside'))
  expect(aside.toSorted()).toEqual([
    'relance.set-aside-20260302T090000000Z-1.db',
    'relance.set-aside-20260302T090000000Z.db',
    'relance.set-aside-20260302T090000000Z.db-wal',
  ])
  expect(readFileSync(join(folder, aside.toSorted()[0] ?? ''), 'utf8')).toBe('garbage again')
})

test('a sound logbook is not set aside, closed or open', async () => {
  const folder = temporaryFolder()
  const { log } = await openTestLog(folder)
  expect(await start(folder)).toBe('already-open')
  await log.append([opened('app-1')], inBatch())
  await log.close()
  expect(await start(folder)).toBe('nothing-to-recover')
  expect(await (await openTestLog(folder)).log.read()).toHaveLength(1)
})
