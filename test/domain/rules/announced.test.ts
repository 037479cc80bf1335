import { describe, expect, it } from 'vitest'
import { makeCalendar } from '#domain/calendar/contactHours.ts'
import { DEFAULT_CONTACT_HOURS } from '#domain/calendar/weekdayHours.ts'
import { localDate, minuteOf } from '#domain/calendar/wallClock.ts'
import type { Entry } from '#domain/entry/entry.ts'
import type { Promised } from '#domain/entry/promise.ts'
import { DEFAULT_NUMBERS as numbers } from '#domain/logbook/ruleNumbers.ts'
import { announcedBefore } from '#domain/rules/announced.ts'
import { promisedDay } from '#domain/rules/promise.ts'
import { standingOf } from '#domain/rules/standing.ts'
import { timelineOf } from '#domain/rules/timeline.ts'
import { wallOf } from '#domain/rules/wall.ts'
import { anApplication } from '#test/build/anApplication.ts'
import {
  answer,
  cancelled,
  interview,
  noShow,
  PARIS,
  refusal,
  reopened,
} from '#test/build/entries.ts'

const calendar = makeCalendar({ contactHours: DEFAULT_CONTACT_HOURS, region: 'FR' })
const wall = wallOf(PARIS)
const by = (date: string): Promised => ({ kind: 'date', date })
const talk = (at: string, promise?: Promised): Entry =>
  interview(at, { id: at, ...(promise === undefined ? {} : { promise }) })

/** The day that counts when the last interview held by `now` ends; null where none does. */
const announced = (entries: readonly Entry[], now = '2026-12-01T12:00'): string | null => {
  const application = anApplication({ entries })
  const timeline = timelineOf(application, wall)
  const held = standingOf(application, timeline, wall).meetings.filter(
    ({ ends }) => ends <= minuteOf(now),
  )
  const last = held.at(-1)
  if (last === undefined) throw new Error('No interview was held.')
  const found = announcedBefore(last, held, {
    timeline,
    read: (promise, given) =>
      promisedDay(promise, given, calendar, numbers.graceAfterPromiseWorkingDays),
    calendar,
    numbers,
  })
  return found === null ? null : localDate(found.day)
}

const FIRST = '2026-11-24T10:00'
const LAST = '2026-12-01T10:00'

describe('the date that counts when an interview ends', () => {
  it('is the one said at it, whatever was said before', () => {
    expect(announced([talk(FIRST, by('2026-12-20')), talk(LAST, by('2026-12-08'))])).toBe(
      '2026-12-08',
    )
  })

  it('is the one said at an earlier one, where that is still ahead', () => {
    expect(announced([talk(FIRST, by('2026-12-10')), talk(LAST)])).toBe('2026-12-10')
    expect(announced([talk(FIRST, by('2026-11-30')), talk(LAST)])).toBeNull()
  })

  it('is the latest said before it, at a talk or in an answer', () => {
    const said = answer('2026-11-26T10:00', by('2026-12-07'))
    const earlier = answer('2026-11-20T10:00', by('2026-12-18'))
    expect(announced([talk(FIRST, by('2026-12-10')), said, talk(LAST)])).toBe('2026-12-07')
    expect(announced([earlier, talk(FIRST, by('2026-12-10')), talk(LAST)])).toBe('2026-12-10')
  })

  it('is not what was said once it had ended', () => {
    const after = answer('2026-12-01T11:30', by('2026-12-18'))
    const atItsEnd = answer('2026-12-01T11:00', by('2026-12-18'))
    for (const later of [after, atItsEnd])
      expect(announced([talk(FIRST, by('2026-12-10')), talk(LAST), later])).toBe('2026-12-10')
  })

  it('is what they said when they called a talk off, and not what its invitation hoped for', () => {
    const missed = '2026-11-26T10:00'
    const off = cancelled('2026-11-25T10:00', missed, by('2026-12-15'))
    expect(announced([talk(missed), off, talk(LAST)])).toBe('2026-12-15')
    const hoped = [talk(missed, by('2026-12-15')), noShow('2026-11-26T11:00', missed)]
    expect(announced([...hoped, talk(LAST)])).toBeNull()
  })

  it('is none said before a decision, and that of its very minute', () => {
    const decided = [refusal('2026-11-27T10:00'), reopened('2026-11-28T10:00')]
    expect(announced([talk(FIRST, by('2026-12-10')), ...decided, talk(LAST)])).toBeNull()
    const same = answer('2026-11-27T10:00', by('2026-12-10'))
    expect(announced([talk(FIRST), same, ...decided, talk(LAST)])).toBe('2026-12-10')
  })

  it('is not changed by a decision that came after it', () => {
    const later = [refusal('2026-12-01T11:30'), reopened('2026-12-01T11:45')]
    expect(announced([talk(FIRST, by('2026-12-10')), talk(LAST), ...later])).toBe('2026-12-10')
  })

  it('is that of the other of two that end in the same minute', () => {
    const long = interview('2026-12-01T09:30', {
      id: 'long',
      durationMinutes: 90,
      promise: by('2026-12-11'),
    })
    expect(announced([long, talk(LAST)])).toBe('2026-12-11')
  })
})
