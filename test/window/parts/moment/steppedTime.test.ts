import { describe, expect, it, test } from 'vitest'
import { steppedTime } from '#window/parts/moment/steppedTime.ts'

describe('a step of a quarter of an hour', () => {
  test.each([
    ['14:00', '14:15'],
    ['14:07', '14:15'],
    ['14:14', '14:15'],
    ['14:15', '14:30'],
    ['23:45', '00:00'],
    ['23:59', '00:00'],
  ])('goes up from %s to %s', (from, to) => {
    expect(steppedTime(from, 15)).toBe(to)
  })

  test.each([
    ['14:30', '14:15'],
    ['14:16', '14:15'],
    ['14:15', '14:00'],
    ['00:00', '23:45'],
    ['00:01', '00:00'],
  ])('goes down from %s to %s', (from, to) => {
    expect(steppedTime(from, -15)).toBe(to)
  })

  it('begins where offices open while no time is known', () => {
    expect([steppedTime('', 15), steppedTime('tôt', -15)]).toEqual(['09:00', '09:00'])
  })
})

it('keeps its quarter by the hour, also past midnight', () => {
  expect([steppedTime('14:45', 60), steppedTime('14:45', -60), steppedTime('23:30', 60)]).toEqual([
    '15:45',
    '13:45',
    '00:30',
  ])
})
