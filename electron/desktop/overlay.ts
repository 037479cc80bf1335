/** Sides of the dot, in pixels: what Windows lays over the button of the taskbar. */
export const OVERLAY_SIZE = 16
/** The accent of the page by day, as blue, green, red and how opaque: the order that Electron reads. */
const INK = [0x2d, 0x62, 0xcb, 0xff] as const

/**
 * A round dot, as raw pixels. Numbers this small cannot be read: the number stands in the words that
 * go with the dot, and in the tray.
 */
export const overlayDot = (): Buffer => {
  const pixels = Buffer.alloc(OVERLAY_SIZE * OVERLAY_SIZE * 4)
  const middle = (OVERLAY_SIZE - 1) / 2
  for (let y = 0; y < OVERLAY_SIZE; y += 1)
    for (let x = 0; x < OVERLAY_SIZE; x += 1)
      if (Math.hypot(x - middle, y - middle) <= middle) pixels.set(INK, (y * OVERLAY_SIZE + x) * 4)
  return pixels
}
