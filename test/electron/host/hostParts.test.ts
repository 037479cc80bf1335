import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'
import { logbookPaths } from '#electron/host/logbook/files/logbookPaths.ts'
import { openLog } from '#electron/host/logbook/opening/openLog.ts'
import { aHost } from '#test/build/aHost.ts'
import { aFolder, aShell } from '#test/build/aShell.ts'
import { opening } from '#test/build/commands.ts'

const PROGRAM = 'this one'

it.each([
  ['of words that cannot be read', ['{}', '{']],
  ['of a logbook that cannot be planned', ['{"settings":{},"templates":[],"imports":[]}', '{}']],
])('a snapshot %s, whole as it is, keeps nothing from starting', async (_, lines) => {
  const folder = aFolder()
  const shell = () => ({ ...aShell({ folder }), program: PROGRAM })
  const first = await aHost(shell())
  await first.handlers.act([opening({ application: 'app' })])
  const said = await first.handlers.applications({ applications: ['app'] })
  const zone = first.shell.clock.zone()
  await first.close()
  const { log } = await openLog(folder, { now: () => 0 })
  const snapshots = log?.snapshots
  const { seq = 0 } = (await log?.read())?.at(-1) ?? {}
  const kept = { seq, erased: snapshots?.erased(seq) ?? '', lines }
  expect(await snapshots?.keep(`${PROGRAM} ${zone}`, kept)).toBe(true)
  await log?.close()

  const { handlers } = await aHost(shell())
  expect(await handlers.applications({ applications: ['app'] })).toEqual(said)
  expect(existsSync(logbookPaths(folder).snapshot)).toBe(false)
})
