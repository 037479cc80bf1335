import { app, BrowserWindow, nativeImage } from 'electron'
import type { Glance } from '#electron/host/machine/ports.ts'
import { OVERLAY_SIZE, overlayDot } from './overlay.ts'

/** How much is due, where the system shows it. */
export type ShowBadge = (glance: Pick<Glance, 'due' | 'words'>) => void

/**
 * A dot on the button that a window has on the taskbar of Windows. The button is made anew each time a
 * window appears, so that the dot is put there again.
 */
const makeOverlay = (): ShowBadge => {
  let last: Parameters<ShowBadge>[0] = { due: 0, words: '' }
  const put = (window: Pick<BrowserWindow, 'setOverlayIcon'>): void => {
    const size = { width: OVERLAY_SIZE, height: OVERLAY_SIZE }
    const dot = last.due === 0 ? null : nativeImage.createFromBitmap(overlayDot(), size)
    window.setOverlayIcon(dot, last.words)
  }
  app.on('browser-window-created', (_event, window) => {
    window.on('show', () => put(window))
    window.on('minimize', () => put(window))
  })
  return (glance) => {
    last = glance
    for (const window of BrowserWindow.getAllWindows()) put(window)
  }
}

/**
 * A number on the dock (macOS) or the launcher of a Linux desktop that has one, a dot on the taskbar of
 * Windows. Elsewhere nothing is shown.
 */
export const makeBadge = (platform: NodeJS.Platform): ShowBadge =>
  platform === 'win32'
    ? makeOverlay()
    : ({ due }) => {
        app.setBadgeCount(due)
      }
