import { EventEmitter } from 'node:events'
import { beforeEach, expect, it, vi } from 'vitest'
import { makeBadge } from '#electron/desktop/badge.ts'

const electron = vi.hoisted(() => ({
  setBadgeCount: vi.fn(),
  setOverlayIcon: vi.fn(),
  on: vi.fn(),
}))
vi.mock('electron', () => ({
  app: { setBadgeCount: electron.setBadgeCount, on: electron.on },
  BrowserWindow: { getAllWindows: () => [{ setOverlayIcon: electron.setOverlayIcon }] },
  nativeImage: { createFromBitmap: (pixels: Buffer) => ({ bytes: pixels.length }) },
}))

beforeEach(() => vi.clearAllMocks())
const glance = { due: 3, words: '3 gestes pour aujourd’hui', next: [] }

it('is a number on the dock of macOS and the launcher of Linux', () => {
  makeBadge('darwin')(glance)
  makeBadge('linux')({ ...glance, due: 0 })
  expect(electron.setBadgeCount.mock.calls).toEqual([[3], [0]])
  expect(electron.setOverlayIcon).not.toHaveBeenCalled()
})

it('is a dot with its words on the taskbar of Windows, and none where nothing is due', () => {
  const show = makeBadge('win32')
  show(glance)
  show({ ...glance, due: 0 })
  expect(electron.setOverlayIcon.mock.calls).toEqual([
    [{ bytes: 16 * 16 * 4 }, '3 gestes pour aujourd’hui'],
    [null, '3 gestes pour aujourd’hui'],
  ])
})

it('is on a window of Windows that is made after the number changed, or that comes back', () => {
  const show = makeBadge('win32')
  const created = electron.on.mock.lastCall?.[1] as (event: object, window: object) => void
  show(glance)
  const later = Object.assign(new EventEmitter(), { setOverlayIcon: vi.fn() })
  created({}, later)
  const dot = [{ bytes: 16 * 16 * 4 }, '3 gestes pour aujourd’hui']
  later.emit('show')
  expect(later.setOverlayIcon.mock.calls).toEqual([dot])
  later.emit('minimize')
  expect(later.setOverlayIcon.mock.calls).toEqual([dot, dot])
})
