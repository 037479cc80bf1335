import { expect, it } from 'vitest'
import { OVERLAY_SIZE, overlayDot } from '#electron/desktop/overlay.ts'

it('is opaque in the middle and clear in its corners', () => {
  const pixels = overlayDot()
  const opacity = (x: number, y: number) => pixels[(y * OVERLAY_SIZE + x) * 4 + 3]
  expect([opacity(8, 8), opacity(0, 0), opacity(15, 15), opacity(8, 1)]).toEqual([255, 0, 0, 255])
})
