import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { doorsOf, whyNoWindow } from '#tools/setup/display.mjs'
import { wordsFor } from '#tools/setup/words.mjs'

const english = wordsFor('en')
const linux = { platform: 'linux', isRoot: false }

/** A display that listens in a folder of its own. */
const aDisplay = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'relance-display-'))
  const server = createServer()
  await new Promise<void>((resolve) => {
    server.listen(join(folder, 'wayland-7'), resolve)
  })
  const close = () =>
    new Promise((resolve) => {
      server.close(resolve)
    })
  onTestFinished(async () => {
    await close()
    rmSync(folder, { recursive: true, force: true })
  })
  return { folder, close }
}

describe('whether a window can be opened', () => {
  it.skipIf(process.platform === 'win32')('it can where a display answers', async () => {
    const { folder } = await aDisplay()
    const near = { WAYLAND_DISPLAY: 'wayland-7', XDG_RUNTIME_DIR: folder }
    const named = { WAYLAND_DISPLAY: join(folder, 'wayland-7') }
    for (const env of [near, named, { ...near, DISPLAY: ':987' }])
      expect(await whyNoWindow({ ...linux, env })).toBeUndefined()
  })

  it.skipIf(process.platform === 'win32')('it cannot once the display is gone', async () => {
    const { folder, close } = await aDisplay()
    await close()
    const env = { WAYLAND_DISPLAY: 'wayland-7', XDG_RUNTIME_DIR: folder }
    expect(await whyNoWindow({ ...linux, env }, english)).toBe('no display answers at wayland-7')
    expect(await whyNoWindow({ ...linux, env: { DISPLAY: ':987.0' } }, english)).toBe(
      'no display answers at :987.0',
    )
  })

  it.each([{}, { DISPLAY: '' }])('it cannot on a Linux without a display: %o', async (env) => {
    expect(await whyNoWindow({ ...linux, env }, english)).toBe('there is no display')
  })

  it('it cannot for root', async () => {
    expect(
      await whyNoWindow({ platform: 'linux', isRoot: true, env: { DISPLAY: ':0' } }, english),
    ).toBe('Electron does not run as root')
  })

  it.each(['darwin', 'win32'])('it always can on %s', async (platform) => {
    expect(await whyNoWindow({ platform, isRoot: false, env: {} })).toBeUndefined()
  })
})

it.each([
  [{ DISPLAY: ':1.0' }, [{ path: '/tmp/.X11-unix/X1' }, { path: '\0/tmp/.X11-unix/X1' }]],
  [{ DISPLAY: 'localhost:10.0' }, [{ host: 'localhost', port: 6010 }]],
  [{ DISPLAY: 'nonsense' }, []],
])('the display of %o listens at %o', (env, doors) => {
  expect(doorsOf(env)).toEqual(doors)
})
