import { expect, it } from 'vitest'
import { absencesOn, awayAt } from '#domain/rules/absences.ts'
import { wallOf } from '#domain/rules/wall.ts'
import { minuteOf } from '#domain/calendar/wallClock.ts'
import { PARIS } from '#test/build/entries.ts'

const absences = absencesOn(
  { absences: { a: { first: '2028-09-11', last: '2028-09-14' } }, zone: PARIS },
  wallOf(PARIS),
)

it.each([
  ['2028-09-10T23:59', undefined],
  ['2028-09-11T00:00', '2028-09-11'],
  ['2028-09-14T23:59', '2028-09-11'],
  ['2028-09-15T00:00', undefined],
])('at %s the absence is that of %s', (moment, first) => {
  expect(awayAt(minuteOf(moment), absences)?.first).toBe(first)
})
