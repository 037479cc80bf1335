import { expect, it } from 'vitest'
import { comeAfter, stepsOf, ticksUpTo } from '#domain/views/silence/drawing.ts'
import { curveOf } from '#domain/views/usualDelay.ts'

const CURVE = curveOf([
  { days: 3, isAnswered: true },
  { days: 7, isAnswered: true },
  { days: 9, isAnswered: false },
  { days: 9, isAnswered: false },
])

it('the curve rises in steps up to all answers that came, and goes on to the longest wait', () => {
  expect(stepsOf(CURVE, 9)).toEqual([
    { days: 0, share: 0 },
    { days: 3, share: 0 },
    { days: 3, share: 0.5 },
    { days: 7, share: 0.5 },
    { days: 7, share: 1 },
    { days: 9, share: 1 },
  ])
  expect(comeAfter(CURVE, 6)).toBe(0.5)
})

it.each([
  [6, [0]],
  [20, [0, 7, 14]],
  [35, [0, 7, 14, 21, 28, 35]],
  [100, [0, 21, 42, 63, 84]],
])('under %i days stand these', (days, ticks) => {
  expect(ticksUpTo(days)).toEqual(ticks)
})
