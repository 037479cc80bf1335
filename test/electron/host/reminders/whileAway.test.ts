import { expect, it } from 'vitest'
import { isSilentAway } from '#electron/host/reminders/whileAway.ts'

const ABSENCES = { a1: { first: '2026-11-30', last: '2026-12-04' } }

it.each([
  ['2026-11-29T23:59', false],
  ['2026-11-30T00:00', true],
  ['2026-12-04T23:59', true],
  ['2026-12-05T08:59', true],
  ['2026-12-05T09:00', false],
  ['2026-12-06T07:00', false],
])('at %s reminders wait: %s', (now, silent) => {
  expect(isSilentAway(ABSENCES, now)).toBe(silent)
})
