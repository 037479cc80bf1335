import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  autostartEntry,
  canAutostart,
  desktopFile,
  keepAutostart,
  readAutostart,
  refreshAutostart,
  setAutostart,
} from '#electron/desktop/autostart.ts'

/** What the system says of the login item, whatever was asked of it. */
const electron = vi.hoisted(
  (): { set: ReturnType<typeof vi.fn>; says: object; askedWith: unknown[] } => ({
    set: vi.fn(),
    says: {},
    askedWith: [],
  }),
)
vi.mock('electron', () => ({
  app: {
    setLoginItemSettings: electron.set,
    getLoginItemSettings: (asked?: object) => {
      electron.askedWith.push(asked)
      return electron.says
    },
  },
}))

let home = ''
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'relance-autostart-'))
  vi.clearAllMocks()
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

const onLinux = (program = '/opt/Relance/relance') =>
  ({ platform: 'linux', env: {}, home, program, packaged: true }) as const

describe('starting with the system', () => {
  it('quotes the program as desktop entries want it', () => {
    const [, , , exec] = autostartEntry('/opt/a "b" $c\\d %e/relance').split('\n')
    expect(exec).toBe('Exec="/opt/a \\\\"b\\\\" \\\\$c\\\\\\\\d %%e/relance" --hidden')
  })

  it('is offered only to an installed app outside a sandbox', () => {
    const place = onLinux()
    expect(canAutostart(place)).toBe(true)
    expect(canAutostart({ ...place, packaged: false })).toBe(false)
    expect(canAutostart({ ...place, env: { FLATPAK_ID: 'x' } })).toBe(false)
    expect(canAutostart({ ...place, env: { SNAP: 'x' } })).toBe(false)
  })

  it('is written, read back and taken away on Linux', () => {
    expect(readAutostart(onLinux())).toBe(false)
    expect(setAutostart(true, onLinux())).toBe(true)
    expect(setAutostart(false, onLinux())).toBe(false)
    expect(readAutostart(onLinux())).toBe(false)
  })

  it('follows a program that moved, at the next start', () => {
    setAutostart(true, onLinux('/home/me/Relance-1.AppImage'))
    expect(refreshAutostart(onLinux('/home/me/Relance-2.AppImage'))).toBe(true)
    expect(readFileSync(desktopFile(onLinux()) ?? '', 'utf8')).toContain('Relance-2.AppImage')
  })

  it.each(['Hidden=true', 'X-GNOME-Autostart-enabled=false'])(
    'stays off where the desktop switched it off by %s',
    (line) => {
      setAutostart(true, onLinux())
      const file = desktopFile(onLinux()) ?? ''
      writeFileSync(file, `[Desktop Entry]\nType=Application\n${line}\n`)
      expect(refreshAutostart(onLinux())).toBe(false)
      expect(readFileSync(file, 'utf8')).toContain(line)
    },
  )

  it('switched off by the desktop meanwhile, is not switched on by another choice', () => {
    expect(keepAutostart(true, false, onLinux())).toBe(true)
    const file = desktopFile(onLinux()) ?? ''
    writeFileSync(file, `${readFileSync(file, 'utf8')}Hidden=true\n`)
    expect(keepAutostart(true, true, onLinux())).toBe(false)
    // Nor is what the desktop noted taken away when the switch follows it.
    expect(keepAutostart(false, true, onLinux())).toBe(false)
    expect(readFileSync(file, 'utf8')).toContain('Hidden=true')
    expect(keepAutostart(true, false, onLinux())).toBe(true)
  })

  it('stays off where the entry was removed', () => {
    expect(refreshAutostart(onLinux())).toBe(false)
    expect(readAutostart(onLinux())).toBe(false)
  })

  it('says what macOS says, which may ask the person first', () => {
    const place = { ...onLinux(), platform: 'darwin' } as const
    electron.says = { openAtLogin: false, status: 'requires-approval' }
    expect(setAutostart(true, place)).toBe(false)
    expect(electron.set).toHaveBeenCalledWith({ openAtLogin: true, args: ['--hidden'] })
    electron.says = { openAtLogin: true, status: 'enabled' }
    expect(readAutostart(place)).toBe(true)
  })

  it('says off where the Task Manager of Windows switched it off', () => {
    const place = { ...onLinux(), platform: 'win32' } as const
    electron.says = { openAtLogin: true, executableWillLaunchAtLogin: false }
    expect(readAutostart(place)).toBe(false)
    electron.says = { openAtLogin: true, executableWillLaunchAtLogin: true }
    expect(readAutostart(place)).toBe(true)
    expect(electron.askedWith.at(-1)).toEqual({ args: ['--hidden'] })
  })
})
