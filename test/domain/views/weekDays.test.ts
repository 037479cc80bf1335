import { describe, expect, it } from 'vitest'
import { makeDays } from '#domain/views/weekDays.ts'
import { anApplication } from '#test/build/anApplication.ts'
import { cancelled, interview, PARIS, thanks } from '#test/build/entries.ts'

const NOW = '2026-11-25T10:00'
const weekOf = (...entries: readonly ReturnType<typeof interview>[]) => {
  const days = makeDays(PARIS)
  const planned = { application: anApplication({ entries: [...entries] }), steps: [] }
  days.add(planned)
  const week = days.week(NOW, 'FR')
  days.remove(planned)
  expect(days.week(NOW, 'FR').every(({ interviews, done }) => interviews.length + done === 0)).toBe(
    true,
  )
  return week
}

describe('the days of a week', () => {
  it('hold no interview that was cancelled', () => {
    const week = weekOf(
      interview('2026-11-26T10:00', { id: 'off' }),
      interview('2026-11-27T10:00', { id: 'on' }),
      cancelled('2026-11-24T10:00', 'off'),
    )
    expect(week.flatMap(({ interviews }) => interviews.map(({ at }) => at))).toEqual([
      '2026-11-27T10:00',
    ])
  })

  it('are those of the clock of today', () => {
    const week = weekOf(
      interview('2026-11-27T09:00', { zone: 'Pacific/Auckland' }),
      thanks('2026-11-24T20:00', undefined, { zone: 'America/New_York' }),
    )
    expect(
      week.filter(({ interviews, done }) => interviews.length + done > 0).map(({ date }) => date),
    ).toEqual(['2026-11-25', '2026-11-26'])
    expect(week[3]?.interviews.map(({ at }) => at)).toEqual(['2026-11-26T21:00'])
  })
})
