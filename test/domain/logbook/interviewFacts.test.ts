import { describe, expect, it } from 'vitest'
import type { Entry, Interview } from '#domain/entry/entry.ts'
import { interviewsOf } from '#domain/logbook/application.ts'
import { fateOf, isAhead, isUnsettled, roundOf } from '#domain/logbook/interviewFacts.ts'
import { anApplication } from '#test/build/anApplication.ts'
import { cancelled, couldNotCome, interview, mail, noShow, postponed } from '#test/build/entries.ts'

it('is ahead until the minute it ends', () => {
  const hour = { at: '2026-11-24T09:00', durationMinutes: 60 }
  expect(isAhead(hour, '2026-11-24T09:59')).toBe(true)
  expect(isAhead(hour, '2026-11-24T10:00')).toBe(false)
})

it('is counted by its place, unless it was said which one it is', () => {
  const application = anApplication({
    entries: [interview('2026-11-19T10:00'), interview('2026-11-20T10:00')],
  })
  const second = interviewsOf(application)[1]!
  expect(roundOf(application, second)).toBe(2)
  expect(roundOf(application, { ...second, round: 4 })).toBe(4)
})

const NOW = '2026-11-24T09:00'
const AHEAD = interview('2026-12-01T10:00', { id: 'ahead' }) as Interview
const HELD = interview('2026-11-20T10:00', { id: 'held' }) as Interview
const withEntries = (...entries: readonly Entry[]) => anApplication({ entries })

describe('what became of an interview', () => {
  it('is told by the latest account of it, and of no other', () => {
    const fate = (...entries: readonly Entry[]) => fateOf(withEntries(AHEAD, ...entries), AHEAD)
    expect(fate()).toBeUndefined()
    expect(fate(cancelled('2026-11-23T10:00', 'ahead'))).toBe('cancelled')
    expect(fate(noShow('2026-11-23T10:00', 'ahead'))).toBe('no-show')
    expect(fate(couldNotCome('2026-11-23T10:00', 'ahead'))).toBe('could-not-come')
    expect(
      fate(noShow('2026-11-22T10:00', 'ahead'), couldNotCome('2026-11-23T10:00', 'ahead')),
    ).toBe('could-not-come')
    expect(fate(cancelled('2026-11-23T10:00', 'another'))).toBeUndefined()
    expect(fate(postponed('2026-11-23T10:00', '2026-12-03T10:00', 'ahead'))).toBeUndefined()
  })

  it('is asked while it is ahead, or as long as nothing happened since', () => {
    const asked = (about: Interview, ...entries: readonly Entry[]) =>
      isUnsettled(withEntries(about, ...entries), about, NOW)
    expect(asked(AHEAD)).toBe(true)
    expect(asked(AHEAD, mail('2026-11-23T10:00'))).toBe(true)
    expect(asked(AHEAD, cancelled('2026-11-23T10:00', 'ahead'))).toBe(false)
    expect(asked(HELD)).toBe(true)
    expect(asked(HELD, mail('2026-11-19T10:00'))).toBe(true)
    expect(asked(HELD, mail('2026-11-23T10:00'))).toBe(false)
    expect(asked(HELD, noShow('2026-11-20T11:00', 'held'))).toBe(false)
  })
})
