import { DatabaseSync } from 'node:sqlite'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import type { Opened } from '#electron/host/logbook/opening/opened.ts'
import { makeBackground } from '#electron/host/session/background.ts'
import { startUpkeep } from '#electron/host/session/upkeep.ts'
import { aHost, type TestHost } from '#test/build/aHost.ts'
import { aFolder, aScheduler, aShell } from '#test/build/aShell.ts'
import { boardOf } from '#test/build/boardOf.ts'
import { opening } from '#test/build/commands.ts'

const until = async (isSo: () => Promise<boolean> | boolean): Promise<void> => {
  while (!(await isSo())) await new Promise((resolve) => setImmediate(resolve))
}

const settle = ({ scheduler }: TestHost): void => {
  scheduler.fireAfters()
}

it('a logbook whose words were changed on the disk opens the recovery, and nothing is copied', async () => {
  const folder = aFolder()
  const first = await aHost(aShell({ folder }))
  await first.handlers.act([opening()])
  await first.close()
  const database = new DatabaseSync(join(folder, 'relance.db'))
  database.exec("UPDATE events SET body = replace(body, 'Brumelle', 'Grumelle') WHERE seq = 2")
  database.close()
  const host = await aHost(aShell({ folder }))
  expect((await host.handlers.start(undefined)).logbook).toMatchObject({
    status: 'recovery',
    problem: 'damaged',
  })
  settle(host)
  expect((await boardOf(host.handlers)).cards).toEqual([])
})

it('damage that is found while the logbook is open is told, and no copy is made of it', async () => {
  const scheduler = aScheduler()
  const copied = vi.fn()
  const told: number[] = []
  const log = {
    finishErasing: () => Promise.resolve(true),
    verify: () => Promise.resolve({ damagedSeq: 2 }),
  }
  const opened = { log, backups: { backUpIfDue: copied } } as unknown as Opened
  const upkeep = startUpkeep(scheduler, {
    current: () => opened,
    foundDamage: (seq) => told.push(seq),
    background: makeBackground(() => undefined),
    keepSnapshot: () => Promise.resolve(),
    copyElsewhere: () => Promise.resolve(),
  })
  scheduler.fireAfters()
  await until(() => told.length > 0)
  await upkeep.idle()
  expect(told).toEqual([2])
  expect(copied).not.toHaveBeenCalled()
  upkeep.stop()
})

it('a sound logbook gets its first daily copy by itself', async () => {
  const host = await aHost()
  await host.handlers.act([opening()])
  settle(host)
  await until(async () => (await host.handlers.backups(undefined)).length > 0)
  expect(host.shell.pushed('logbook')).toEqual([])
})
