import { expect, it } from 'vitest'
import { dayOf } from '#domain/calendar/wallClock.ts'
import { announcedDay } from '#domain/entry/announcedDay.ts'

const SAID = dayOf('2026-11-24')

it.each([
  [{ kind: 'date', date: '2026-11-26' }, '2026-11-26'],
  [{ kind: 'date', date: '2026-11-25' }, '2026-11-25'],
  [{ kind: 'date', date: '2026-11-24' }, null],
  [{ kind: 'date', date: '2026-11-23' }, null],
  [{ kind: 'within', days: 1 }, '2026-11-25'],
  [{ kind: 'within', days: 10 }, '2026-12-04'],
  [{ kind: 'vague' }, null],
  [{ kind: 'none' }, null],
  [undefined, null],
] as const)('of %j said on 24 November is %s', (promise, day) => {
  expect(announcedDay(promise, SAID)).toBe(day === null ? null : dayOf(day))
})
