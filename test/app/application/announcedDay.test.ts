import { describe, expect, it } from 'vitest'
import { announcedDay } from '#app/application/announcedDay.ts'
import { emptyApplication } from '#domain/application.ts'
import type { Entry, Promised } from '#domain/entry.ts'

const NOW = '2026-11-22T15:10'
const at = (moment: string, id: string) => ({ id, at: moment, zone: 'Europe/Paris' })
const interview = (moment: string, promise?: Promised): Entry => ({
  kind: 'interview',
  ...at(moment, `i${moment}`),
  durationMinutes: 60,
  met: [],
  ...(promise === undefined ? {} : { promise }),
})
const answer = (moment: string, promise?: Promised): Entry => ({
  kind: 'answer',
  ...at(moment, `a${moment}`),
  ...(promise === undefined ? {} : { promise }),
})
const after = (...entries: Entry[]) => announcedDay({ ...emptyApplication('a'), entries }, NOW)

describe('the day they announced', () => {
  it.each([
    ['2026-11-21', undefined],
    ['2026-11-22', '2026-11-22'],
    ['2026-11-23', '2026-11-23'],
  ])('stands from when it is named until it is past: %s', (date, shown) => {
    expect(after(interview('2026-11-10T10:00', { kind: 'date', date }))).toBe(shown)
  })

  it('is counted in calendar days from when it was said', () => {
    expect(after(interview('2026-11-20T10:00', { kind: 'within', days: 8 }))).toBe('2026-11-28')
  })

  it('is the latest one named; an answer without a date leaves it standing', () => {
    const promised = interview('2026-11-10T10:00', { kind: 'date', date: '2026-11-30' })
    expect(after(promised, answer('2026-11-12T10:00'))).toBe('2026-11-30')
    expect(after(promised, answer('2026-11-12T10:00', { kind: 'date', date: '2026-12-04' }))).toBe(
      '2026-12-04',
    )
  })

  it('does not outlive a new interview or a decision', () => {
    const promised = interview('2026-11-10T10:00', { kind: 'date', date: '2026-11-30' })
    expect(after(promised, interview('2026-11-18T10:00'))).toBeUndefined()
    expect(after(promised, { kind: 'refusal', ...at('2026-11-19T10:00', 'r') })).toBeUndefined()
  })
})
