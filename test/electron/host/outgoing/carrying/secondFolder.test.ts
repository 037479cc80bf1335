import { readdirSync, readFileSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { aHost, type TestHost } from '#test/build/aHost.ts'
import { aFolder, aShell } from '#test/build/aShell.ts'
import { opening } from '#test/build/commands.ts'

/** A host with one backup, in whose system dialog this folder is picked. */
const aHostPicking = async (path: string): Promise<TestHost> => {
  const host = await aHost({ ...aShell(), pickFolder: () => Promise.resolve(path) })
  await host.handlers.act([opening({ application: 'one' })])
  await host.handlers.backUp(undefined)
  return host
}
const choose = async ({ handlers }: TestHost) => {
  const picked = await handlers.pickFolder(undefined)
  if (!picked.ok || picked.value === null || picked.value === 'none') throw new Error('no folder')
  return handlers.chooseBackupFolder({ folder: picked.value.folder })
}
const copyIn = (disk: string): string => {
  const [name] = readdirSync(disk, { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  )
  if (name === undefined) throw new Error('no copy')
  return join(name.parentPath, name.name)
}

// Also the administrator writes nothing there.
it.runIf(process.platform === 'linux')(
  'a folder that refuses writing is told as such, and the backups of here go on',
  async () => {
    const host = await aHostPicking('/sys')
    expect(await choose(host)).toMatchObject({ ok: true, value: { problem: 'refused' } })
    expect((await host.handlers.start(undefined)).trouble).toBe('copies')
    host.shell.clock.advance(1000)
    expect(await host.handlers.backUp(undefined)).toMatchObject({ ok: true })
  },
)

it('a copy that was damaged there is put there anew, whole', async () => {
  const disk = aFolder()
  const host = await aHostPicking(disk)
  await choose(host)
  const copy = copyIn(disk)
  const before = readFileSync(copy)
  truncateSync(copy, 1000)
  // Asked again: what stands there is not what was put there.
  await choose(host)
  expect(copyIn(disk)).toBe(copy)
  expect(readFileSync(copy).equals(before)).toBe(true)
  expect(await host.handlers.backupFolder(undefined)).toEqual({ shown: disk, copies: 1 })
})
