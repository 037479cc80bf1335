import { DatabaseSync } from 'node:sqlite'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { aHost, type TestHost } from '#test/build/aHost.ts'
import { aFolder, aShell } from '#test/build/aShell.ts'
import { opening } from '#test/build/commands.ts'

const until = async (isSo: () => Promise<boolean> | boolean): Promise<void> => {
  while (!(await isSo())) await new Promise((resolve) => setImmediate(resolve))
}

const settle = ({ scheduler }: TestHost): void => {
  scheduler.fireAfters()
}

it('an event that is no longer what was written is named, and the rest stays readable', async () => {
  const folder = aFolder()
  const first = await aHost(aShell({ folder }))
  await first.handlers.act([opening()])
  await first.close()
  const database = new DatabaseSync(join(folder, 'relance.db'))
  database.exec("UPDATE events SET body = replace(body, 'Brumelle', 'Grumelle') WHERE seq = 2")
  database.close()
  const host = await aHost(aShell({ folder }))
  settle(host)
  await until(() => host.shell.pushed('logbook').length > 0)
  expect(host.shell.pushed('logbook')).toEqual([{ status: 'open', damagedSeq: 2 }])
  expect((await host.handlers.board(undefined)).cards).toHaveLength(1)
  expect(await host.handlers.backups(undefined)).toEqual([])
})

it('a sound logbook gets its first daily copy by itself', async () => {
  const host = await aHost()
  await host.handlers.act([opening()])
  settle(host)
  await until(async () => (await host.handlers.backups(undefined)).length > 0)
  expect(host.shell.pushed('logbook')).toEqual([])
})
