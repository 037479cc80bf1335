import { describe, expect, it } from 'vitest'
import { isQuiet } from '#electron/host/reminders/quietHours.ts'

const at = (time: string): string => `2026-11-24T${time}`

describe('quiet hours', () => {
  it('begin at their first minute and end before their last', () => {
    const hours = { from: '12:00', to: '14:00' }
    expect(['11:59', '12:00', '13:59', '14:00'].map((time) => isQuiet(at(time), hours))).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  it('may span midnight', () => {
    const hours = { from: '22:00', to: '08:00' }
    expect(
      ['21:59', '22:00', '00:00', '07:59', '08:00'].map((time) => isQuiet(at(time), hours)),
    ).toEqual([false, true, true, true, false])
  })

  it('that begin and end at once, or that nobody set, are never', () => {
    expect(isQuiet(at('12:00'), { from: '12:00', to: '12:00' })).toBe(false)
    expect(isQuiet(at('12:00'), null)).toBe(false)
  })
})
