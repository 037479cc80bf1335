import { describe, expect, test } from 'vitest'
import { clockOf, clockSign, isClock, timesMeant } from '#domain/calendar/clockReading.ts'
import { minutesOfTime, timeOfDay } from '#domain/calendar/wallClock.ts'

describe('a time as it was written', () => {
  test.each([
    ['00:30', true, ['00:30']],
    ['01:00', true, ['13:00']],
    ['05:59', true, ['17:59']],
    ['06:00', true, ['06:00', '18:00']],
    ['07:59', true, ['07:59', '19:59']],
    ['08:00', true, ['08:00']],
    ['02:00', false, ['02:00']],
    ['06:30', false, ['06:30']],
  ] as const)('of %s, loose: %s, may mean %s', (time, isLoose, meant) => {
    const times = timesMeant({ minutes: minutesOfTime(time), isLoose, sure: true })
    expect(times.map(timeOfDay)).toEqual(meant)
  })

  test.each([
    [0, 0, true],
    [23, 59, true],
    [24, 0, false],
    [12, 60, false],
    [-1, 0, false],
    [12, -1, false],
  ])('%i:%i is one that a clock shows: %s', (hours, minutes, shown) => {
    expect(isClock(hours, minutes)).toBe(shown)
  })

  test.each([
    ['T0200?', ['02', '00', '?', undefined]],
    ['T1430', ['14', '30', undefined, undefined]],
    ['T0600?!', ['06', '00', '?', '!']],
  ] as const)('%s is written as it is read', (sign, parts) => {
    expect(clockSign(clockOf(parts))).toBe(sign)
  })
})
