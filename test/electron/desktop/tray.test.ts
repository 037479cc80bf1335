import { expect, it, vi } from 'vitest'
import { hasTrayHost } from '#electron/desktop/tray.ts'

// Only pure functions are asked here; the journeys run the rest on real pages.
vi.mock('electron', () => ({ app: {}, Menu: {}, Tray: {} }))

it('keeps to the tray only where one is shown', () => {
  const bus = { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/x' }
  expect(hasTrayHost('win32', {})).toBe(true)
  expect(hasTrayHost('linux', { ...bus, XDG_CURRENT_DESKTOP: 'KDE' })).toBe(true)
  expect(hasTrayHost('linux', { ...bus, XDG_CURRENT_DESKTOP: 'ubuntu:GNOME' })).toBe(true)
  expect(hasTrayHost('linux', { ...bus, XDG_CURRENT_DESKTOP: 'GNOME' })).toBe(false)
  expect(hasTrayHost('linux', { XDG_CURRENT_DESKTOP: 'KDE' })).toBe(false)
  expect(hasTrayHost('linux', bus)).toBe(false)
})
