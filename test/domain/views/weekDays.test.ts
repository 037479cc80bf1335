import { describe, expect, it } from 'vitest'
import { makeDays } from '#domain/views/weekDays.ts'
import type { Entry } from '#domain/entry/entry.ts'
import { anApplication } from '#test/build/anApplication.ts'
import {
  answer,
  cancelled,
  interview,
  PARIS,
  phoned,
  thanks,
  theyCalled,
} from '#test/build/entries.ts'

const NOW = '2026-11-25T10:00'
const weekOf = (...entries: readonly Entry[]) => {
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

  it('count what the person did, not what came from them', () => {
    const week = weekOf(
      theyCalled('2026-11-24T10:00', 'reached'),
      theyCalled('2026-11-24T11:00', 'left-me-message'),
      answer('2026-11-24T12:00'),
      phoned('2026-11-24T14:00', 'no-answer'),
      thanks('2026-11-24T15:00'),
    )
    expect(week.map(({ done }) => done)).toEqual([0, 2, 0, 0, 0, 0, 0])
  })

  it('begin on Sunday where the region has it so', () => {
    const week = makeDays(PARIS).week(NOW, 'US')
    expect([week[0]?.date, week[6]?.date]).toEqual(['2026-11-22', '2026-11-28'])
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
