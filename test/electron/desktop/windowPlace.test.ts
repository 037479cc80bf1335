import { describe, expect, it } from 'vitest'
import { placeOnScreens } from '#electron/desktop/windowPlace.ts'

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
