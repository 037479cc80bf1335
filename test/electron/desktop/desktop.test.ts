import { describe, expect, it, vi } from 'vitest'
import { translator } from '#texts/translator.ts'
import { autostartEntry, canAutostart } from '#electron/desktop/autostart.ts'
import { menuTemplate } from '#electron/desktop/menu.ts'
import { isOwnPage } from '#electron/desktop/ownOrigin.ts'
import { isFromOurPage } from '#electron/desktop/serveCalls.ts'
import { hasTrayHost } from '#electron/desktop/tray.ts'
import { placeOnScreens } from '#electron/desktop/windowPlace.ts'

// Only pure functions are asked here; the journeys run the rest on real pages.
vi.mock('electron', () => ({ app: {}, ipcMain: {}, Menu: {}, Tray: {} }))

describe('our own page', () => {
  it('is told from look-alikes', () => {
    expect(isOwnPage('app://relance/index.html')).toBe(true)
    for (const url of [
      'app://relance.evil/',
      'app://x@relance/',
      'https://relance/',
      'file:///',
      '',
    ])
      expect(isOwnPage(url)).toBe(false)
  })

  type Frame = Parameters<typeof isFromOurPage>[0]['senderFrame']
  const frame = (url: string, parent: object | null) => ({ url, parent }) as unknown as Frame

  it('alone may call, from its main frame', () => {
    expect(isFromOurPage({ senderFrame: frame('app://relance/', null) })).toBe(true)
    expect(isFromOurPage({ senderFrame: frame('app://relance/', {}) })).toBe(false)
    expect(isFromOurPage({ senderFrame: frame('https://evil.example/', null) })).toBe(false)
    expect(isFromOurPage({ senderFrame: null })).toBe(false)
  })
})

describe('the place of the window', () => {
  const screens = [{ x: 0, y: 0, width: 1920, height: 1080 }]
  const kept = { x: 100, y: 50, width: 900, height: 700, maximised: true }

  it('is where it was', () => {
    expect(placeOnScreens(kept, screens)).toEqual(kept)
  })

  it('is the usual one when nothing sound was kept', () => {
    for (const broken of [undefined, null, 'x', { width: 359, height: 700 }, { width: 900 }])
      expect(placeOnScreens(broken, screens)).toEqual({
        width: 1280,
        height: 860,
        maximised: false,
      })
  })

  it.each([
    [1839, true],
    [1840, false],
    [-819, true],
    [-820, false],
  ])('at x = %i is kept: %s', (x, isKept) => {
    expect('x' in placeOnScreens({ ...kept, x }, screens)).toBe(isKept)
  })
})

describe('starting with the system', () => {
  it('quotes the program as desktop entries want it', () => {
    const [, , , exec] = autostartEntry('/opt/a "b" $c\\d %e/relance').split('\n')
    expect(exec).toBe('Exec="/opt/a \\\\"b\\\\" \\\\$c\\\\\\\\d %%e/relance" --hidden')
  })

  it('is offered only to an installed app outside a sandbox', () => {
    const place = { platform: 'linux', env: {}, home: '/h', program: '/p', packaged: true } as const
    expect(canAutostart(place)).toBe(true)
    expect(canAutostart({ ...place, packaged: false })).toBe(false)
    expect(canAutostart({ ...place, env: { FLATPAK_ID: 'x' } })).toBe(false)
    expect(canAutostart({ ...place, env: { SNAP: 'x' } })).toBe(false)
  })
})

it('keeps to the tray only where one is shown', () => {
  const bus = { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/x' }
  expect(hasTrayHost('win32', {})).toBe(true)
  expect(hasTrayHost('linux', { ...bus, XDG_CURRENT_DESKTOP: 'KDE' })).toBe(true)
  expect(hasTrayHost('linux', { ...bus, XDG_CURRENT_DESKTOP: 'ubuntu:GNOME' })).toBe(true)
  expect(hasTrayHost('linux', { ...bus, XDG_CURRENT_DESKTOP: 'GNOME' })).toBe(false)
  expect(hasTrayHost('linux', { XDG_CURRENT_DESKTOP: 'KDE' })).toBe(false)
  expect(hasTrayHost('linux', bus)).toBe(false)
})

it.each(['fr', 'en'] as const)('has a menu with words for every item in %s', (language) => {
  const items = menuTemplate(translator(language), 'darwin').flatMap(({ submenu, ...item }) => [
    item,
    ...(Array.isArray(submenu) ? submenu : []),
  ])
  for (const item of items)
    if (item.type !== 'separator') expect(item.label).not.toMatch(/^native\.|^$/u)
  expect(items.length).toBeGreaterThan(20)
})
