import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { findDoor, askAt } from '#electron/commandDoor/askDoor.ts'
import { readDoorFile, writeDoorFile } from '#electron/commandDoor/doorFile.ts'
import { openDoor } from '#electron/commandDoor/openDoor.ts'
import { TOKEN_HEADER } from '#electron/commandDoor/doorFile.ts'
import { aHost } from '#test/build/aHost.ts'
import { aFolder, aShell } from '#test/build/aShell.ts'

const anOpenDoor = async () => {
  const shell = aShell()
  const host = await aHost(shell)
  const door = await openDoor(shell.folder, host.commands)
  onTestFinished(door.close)
  const place = readDoorFile(shell.folder)
  if (place === null) throw new Error('There is no door.')
  return { folder: shell.folder, door, place }
}
const statusOf = async (path: string, headers = {}): Promise<number> => {
  const { place } = await anOpenDoor()
  return (await askAt(place, path, { body: { input: { rows: 1 } }, headers })).status
}

describe('the door of the desktop app', () => {
  it('stands where its person alone reaches it, and proves itself before the key is said', async () => {
    const { folder, place } = await anOpenDoor()
    expect(statSync(join(folder, 'desktop-shell.json')).mode & 0o777).toBe(0o600)
    expect(statSync(dirname(place.address)).mode & 0o777).toBe(0o700)
    expect(await findDoor(folder)).toEqual(place)
    // Who holds another key proves nothing.
    writeDoorFile(folder, { ...place, token: 'x'.repeat(43) })
    expect(await findDoor(folder)).toBeNull()
  })

  it('answers what commands ask for to who has the key, and nothing else', async () => {
    const { place } = await anOpenDoor()
    const asked = { body: { input: { rows: 1 } }, headers: { [TOKEN_HEADER]: place.token } }
    const today = await askAt(place, '/calls/today', asked)
    expect(today.status).toBe(200)
    expect(JSON.parse(today.text ?? '')).toMatchObject({ result: { applications: 0 } })
    expect((await askAt(place, '/calls/act', asked)).status).toBe(404)
    expect((await askAt(place, '/', asked)).status).toBe(404)
    expect(await statusOf('/calls/today')).toBe(401)
    expect(await statusOf('/calls/today', { [TOKEN_HEADER]: 'x' })).toBe(401)
    expect((await askAt(place, '/hello', { body: 'none' })).status).toBe(400)
  })

  it('is gone once it is closed, with all that led to it', async () => {
    const { folder, door, place } = await anOpenDoor()
    await door.close()
    expect([existsSync(join(folder, 'desktop-shell.json')), existsSync(place.address)]).toEqual([
      false,
      false,
    ])
    expect(await findDoor(folder)).toBeNull()
  })

  it('of a copied folder leads nowhere, nor does one that a crash left', async () => {
    const { folder, place } = await anOpenDoor()
    const copy = aFolder()
    mkdirSync(copy, { recursive: true })
    writeFileSync(
      join(copy, 'desktop-shell.json'),
      readFileSync(join(folder, 'desktop-shell.json')),
    )
    expect(readDoorFile(copy)).toBeNull()
    writeDoorFile(copy, { ...place, address: join(copy, 'gone') })
    expect(await findDoor(copy)).toBeNull()
  })
})
