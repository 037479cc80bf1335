import { describe, expect, it } from 'vitest'
import { afterPress } from '#ui/afterPress.ts'

const pressed = (type: 'pointerdown' | 'pointerup' | 'pointercancel') =>
  window.dispatchEvent(new Event(type))
const nextTurn = () => new Promise((resolve) => setTimeout(resolve))

describe('what may move the page', () => {
  it('runs at once while nothing is pressed', () => {
    let ran = 0
    afterPress(() => (ran += 1))
    expect(ran).toBe(1)
  })

  it.each(['pointerup', 'pointercancel'] as const)(
    'waits for the press to end by %s, and for the click of that press',
    async (end) => {
      const order: string[] = []
      pressed('pointerdown')
      afterPress(() => order.push('moved'))
      expect(order).toEqual([])
      pressed(end)
      order.push('clicked')
      await nextTurn()
      expect(order).toEqual(['clicked', 'moved'])
    },
  )

  it('runs once, not again with the next press', async () => {
    let ran = 0
    pressed('pointerdown')
    afterPress(() => (ran += 1))
    pressed('pointerup')
    await nextTurn()
    pressed('pointerdown')
    pressed('pointerup')
    await nextTurn()
    expect(ran).toBe(1)
  })
})
