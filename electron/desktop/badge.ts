import { app, BrowserWindow, nativeImage } from 'electron'
import type { Glance } from '#electron/host/machine/ports.ts'
import { OVERLAY_SIZE, overlayDot } from './overlay.ts'

/**
 * How much is due, where the system shows it: a number on the dock (macOS) or the launcher of a Linux
 * desktop that has one, a dot on the taskbar of Windows. Elsewhere nothing is shown.
 */
export const showBadge = ({ due, words }: Glance, platform: NodeJS.Platform): void => {
  if (platform !== 'win32') {
    app.setBadgeCount(due)
    return
  }
  const size = { width: OVERLAY_SIZE, height: OVERLAY_SIZE }
  const dot = due === 0 ? null : nativeImage.createFromBitmap(overlayDot(), size)
  for (const window of BrowserWindow.getAllWindows()) window.setOverlayIcon(dot, words)
}
