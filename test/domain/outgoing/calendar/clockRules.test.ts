import { describe, expect, test } from 'vitest'
import { localOf } from '#domain/calendar/zone.ts'
import { clockRules, isSettledClock } from '#domain/outgoing/calendar/clockRules.ts'

const rulesOf = (zone: string) =>
  clockRules(zone, 2026, 2027).map(({ name, from, to, yearly }) => ({ name, from, to, yearly }))

describe('the times of a clock', () => {
  test('are yearly rules where a zone keeps to such', () => {
    expect(rulesOf('Europe/Paris')).toEqual([
      { name: 'DAYLIGHT', from: 60, to: 120, yearly: { month: 3, weekday: '-1SU' } },
      { name: 'STANDARD', from: 120, to: 60, yearly: { month: 10, weekday: '-1SU' } },
    ])
    expect(rulesOf('America/Toronto')).toEqual([
      { name: 'DAYLIGHT', from: -300, to: -240, yearly: { month: 3, weekday: '2SU' } },
      { name: 'STANDARD', from: -240, to: -300, yearly: { month: 11, weekday: '1SU' } },
    ])
    expect(rulesOf('America/St_Johns').map(({ from, to }) => [from, to])).toEqual([
      [-210, -150],
      [-150, -210],
    ])
    // The southern half: summer begins in spring, which is October there.
    expect(rulesOf('Australia/Sydney').map(({ yearly }) => yearly)).toEqual([
      { month: 4, weekday: '1SU' },
      { month: 10, weekday: '1SU' },
    ])
  })

  test('are one time where the clock never changes', () => {
    expect(rulesOf('Asia/Kolkata')).toEqual([
      { name: 'STANDARD', from: 330, to: 330, yearly: undefined },
    ])
  })

  test('are told day by day where no rule says them', () => {
    // Israel goes by the Friday before a Sunday, Chile by the Sunday after a Saturday.
    for (const zone of ['Asia/Jerusalem', 'America/Santiago']) {
      const rules = clockRules(zone, 2026, 2027)
      expect(
        rules.some(({ yearly }) => yearly !== undefined),
        zone,
      ).toBe(false)
      expect(
        rules.reduce((sum, { again }) => sum + again.length, 0),
        zone,
      ).toBeGreaterThan(10)
    }
  })

  test('begin at the minute the clock changes', () => {
    expect(clockRules('Europe/Paris', 2026, 2026)[0]?.start).toBe('2025-03-30T02:00')
    expect(clockRules('America/St_Johns', 2026, 2026)[1]?.start).toBe('2025-11-02T02:00')
    expect(localOf(Date.parse('2025-03-30T01:00Z'), 'Europe/Paris')).toBe('2025-03-30T03:00')
  })
})

test('a clock is settled where its law stayed the same, even one that no yearly rule tells', () => {
  const settled = ['Europe/Paris', 'America/Toronto', 'Asia/Kolkata', 'America/Santiago']
  for (const zone of settled) expect(isSettledClock(zone, 2026), zone).toBe(true)
  // Egypt took summer time up again in 2023, Mexico gave it up in 2022.
  for (const [zone, year, wanted] of [
    ['Africa/Cairo', 2026, false],
    ['America/Mexico_City', 2026, false],
    ['America/Mexico_City', 2030, true],
  ] as const)
    expect(isSettledClock(zone, year), `${zone} ${String(year)}`).toBe(wanted)
})
