import { expect, it } from 'vitest'
import { dayOf } from '#domain/calendar/wallClock.ts'
import { announcedDay } from '#domain/entry/announcedDay.ts'

const SAID = dayOf('2026-11-24')

it.each([
  [{ kind: 'date', date: '2026-11-26' }, '2026-11-26'],
  [{ kind: 'date', date: '2026-11-25' }, '2026-11-25'],
  [{ kind: 'date', date: '2026-11-24' }, null],
  [{ kind: 'date', date: '2026-11-23' }, null],
  [{ kind: 'by', date: '2026-11-27' }, '2026-11-27'],
  [{ kind: 'by', date: '2026-11-24' }, null],
  [{ kind: 'before', date: '2026-11-27' }, '2026-11-26'],
  [{ kind: 'within', days: 1 }, '2026-11-25'],
  [{ kind: 'within', days: 10 }, '2026-12-04'],
  [{ kind: 'hours', hours: 48 }, null],
  [{ kind: 'vague' }, null],
  [{ kind: 'none' }, null],
  [undefined, null],
] as const)('of %j said on 24 November is %s', (promise, day) => {
  expect(announcedDay(promise, SAID)?.day ?? null).toBe(day === null ? null : dayOf(day))
})

it.each([
  [{ kind: 'date', date: '2026-11-26' }, '2026-11-26', false],
  [{ kind: 'by', date: '2026-11-25' }, '2026-11-25', true],
  [{ kind: 'before', date: '2026-11-26' }, '2026-11-25', true],
  [{ kind: 'within', days: 1 }, '2026-11-25', true],
  // “Before tomorrow” leaves them what is left of today.
  [{ kind: 'before', date: '2026-11-25' }, '2026-11-24', true],
] as const)(
  'of %j the last day of theirs is %s, the whole of it: %s',
  (promise, day, throughout) => {
    expect(announcedDay(promise, SAID)).toEqual({ day: dayOf(day), throughout })
  },
)

it.each([[{ kind: 'by', date: '2026-11-24' }], [{ kind: 'before', date: '2026-11-24' }]] as const)(
  '%j, for the day it was said on, counts as none',
  (promise) => {
    expect(announcedDay(promise, SAID)).toBeNull()
  },
)
