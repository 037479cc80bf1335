import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { APP_ID, LINK_SCHEME, TOAST_ACTIVATOR } from '#electron/launch/appIds.ts'
import { OPENED_ENDINGS } from '#electron/launch/openings.ts'

const ROOT = join(import.meta.dirname, '..', '..', '..')
const read = (...path: readonly string[]) => readFileSync(join(ROOT, ...path), 'utf8')

const app = vi.hoisted(() => ({
  setName: vi.fn(),
  setPath: vi.fn(),
  setDesktopName: vi.fn(),
  setAppUserModelId: vi.fn(),
  setToastActivatorCLSID: vi.fn(),
}))
vi.mock('electron', () => ({ app }))

describe('the id of Relance', () => {
  const builder = read('electron-builder.yml')

  it('is the one of the installer, whose shortcut Windows looks for behind a toast', async () => {
    expect(/^appId: (.+)$/mu.exec(builder)?.[1]).toBe(APP_ID)
    const { setIdentity } = await import('#electron/desktop/identity.ts')
    vi.stubGlobal('process', { ...process, platform: 'win32' })
    setIdentity('/data')
    vi.unstubAllGlobals()
    expect(app.setAppUserModelId.mock.calls).toEqual([[APP_ID]])
    expect(app.setToastActivatorCLSID.mock.calls).toEqual([[TOAST_ACTIVATOR]])
  })

  it('is the name of the desktop file, which is the id of its windows on Linux', async () => {
    const { setIdentity } = await import('#electron/desktop/identity.ts')
    vi.stubGlobal('process', { ...process, platform: 'linux' })
    setIdentity('/data')
    vi.unstubAllGlobals()
    expect(app.setDesktopName.mock.calls).toEqual([[APP_ID]])
    const { desktopName } = JSON.parse(read('package.json')) as { desktopName?: string }
    expect(desktopName).toBe(`${APP_ID}.desktop`)
    expect(builder).toMatch(/^ {2}syncDesktopName: true$/mu)
    expect(builder).not.toContain('StartupWMClass')
    const entry = read('resources', `${APP_ID}.desktop`)
    expect(/^StartupWMClass=(.+)$/mu.exec(entry)?.[1]).toBe(APP_ID)
  })

  it('stands nowhere else in the code than in its constant', () => {
    const files = readdirSync(join(ROOT, 'electron'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => readFileSync(path, 'utf8').includes(APP_ID))
    expect(files).toEqual([join(ROOT, 'electron', 'launch', 'appIds.ts')])
    expect(existsSync(join(ROOT, 'resources', 'relance.desktop'))).toBe(false)
  })
})

it('the packages and the program agree on links and files', () => {
  const builder = read('electron-builder.yml')
  expect(builder).toMatch(new RegExp(`schemes: \\[${LINK_SCHEME}\\]`, 'u'))
  const endings = [...builder.matchAll(/^ +- ext: (\w+)$/gmu)].map(([, ending]) => `.${ending}`)
  expect(new Set(endings)).toEqual(new Set(OPENED_ENDINGS))
})
