import { beforeEach, expect, it, vi } from 'vitest'
import { showBadge } from '#electron/desktop/badge.ts'

const electron = vi.hoisted(() => ({ setBadgeCount: vi.fn(), setOverlayIcon: vi.fn() }))
vi.mock('electron', () => ({
  app: { setBadgeCount: electron.setBadgeCount },
  BrowserWindow: { getAllWindows: () => [{ setOverlayIcon: electron.setOverlayIcon }] },
  nativeImage: { createFromBitmap: (pixels: Buffer) => ({ bytes: pixels.length }) },
}))

beforeEach(() => vi.clearAllMocks())
const glance = { due: 3, words: '3 gestes pour aujourd’hui', next: [] }

it('is a number on the dock of macOS and the launcher of Linux', () => {
  showBadge(glance, 'darwin')
  showBadge({ ...glance, due: 0 }, 'linux')
  expect(electron.setBadgeCount.mock.calls).toEqual([[3], [0]])
  expect(electron.setOverlayIcon).not.toHaveBeenCalled()
})

it('is a dot with its words on the taskbar of Windows, and none where nothing is due', () => {
  showBadge(glance, 'win32')
  showBadge({ ...glance, due: 0 }, 'win32')
  expect(electron.setOverlayIcon.mock.calls).toEqual([
    [{ bytes: 16 * 16 * 4 }, '3 gestes pour aujourd’hui'],
    [null, '3 gestes pour aujourd’hui'],
  ])
})
