import { expect, it } from 'vitest'
import { awayOn, awaySpansOf, isAwayOn } from '#domain/away/spans.ts'
import { dayOf } from '#domain/calendar/wallClock.ts'

const ABSENCES = {
  later: { first: '2026-12-20', last: '2026-12-24' },
  ill: { first: '2026-11-30', last: '2026-12-01', ill: true },
  next: { first: '2026-12-02', last: '2026-12-04' },
  within: { first: '2026-12-21', last: '2026-12-22', ill: true },
}

it('absences that overlap or follow each other are one, in their order', () => {
  expect(awaySpansOf(ABSENCES)).toEqual([
    { first: '2026-11-30', last: '2026-12-04', ill: false },
    { first: '2026-12-20', last: '2026-12-24', ill: false },
  ])
})

it.each([
  ['2026-11-29', undefined],
  ['2026-11-30', '2026-12-04'],
  ['2026-12-04', '2026-12-04'],
  ['2026-12-05', undefined],
])('on %s the person is away until %s', (date, last) => {
  expect(awayOn(ABSENCES, date)?.last).toBe(last)
  expect(isAwayOn(ABSENCES)(dayOf(date))).toBe(last !== undefined)
})
