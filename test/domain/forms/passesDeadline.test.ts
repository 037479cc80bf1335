import { expect, it } from 'vitest'
import { deadlineWarnings, passesDeadline, type Deadlined } from '#domain/forms/passesDeadline.ts'

const DECIDE: Deadlined = {
  rule: 'decide',
  deadline: '2026-11-27',
  closes: '2026-11-27T23:59',
  late: false,
}
const PREPARE: Deadlined = { rule: 'prepare', closes: '2026-11-26T14:00', late: false }

it('an answer put off to the last minute of its last day is in time, a minute later it is not', () => {
  expect(passesDeadline(DECIDE, '2026-11-27T23:59')).toBe(false)
  expect(passesDeadline(DECIDE, '2026-11-28T00:00')).toBe(true)
})

it('the day is named before an answer is put off past it, and not once it is over', () => {
  expect(deadlineWarnings(DECIDE, '2026-12-01T10:00')).toEqual([
    { id: 'after-deadline', day: '2026-11-27' },
  ])
  expect(deadlineWarnings({ ...DECIDE, late: true }, '2026-12-01T10:00')).toEqual([])
})

it('an interview is prepared until it begins, and from then on its hour is named', () => {
  expect(deadlineWarnings(PREPARE, '2026-11-26T13:59')).toEqual([])
  expect(deadlineWarnings(PREPARE, '2026-11-26T14:00')).toEqual([
    { id: 'after-interview', moment: '2026-11-26T14:00' },
  ])
})

it('what has no last day is put off without a word', () => {
  expect(
    deadlineWarnings(
      { rule: 'follow-up', closes: '2026-11-27T23:59', late: false },
      '2026-12-01T10:00',
    ),
  ).toEqual([])
})
