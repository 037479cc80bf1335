import { expect, it } from 'vitest'
import { absencesFrom, awayNoteOf, backToday } from '#domain/away/note.ts'

const ABSENCES = {
  past: { first: '2026-11-01', last: '2026-11-03' },
  now: { first: '2026-11-25', last: '2026-11-30' },
  joined: { first: '2026-12-01', last: '2026-12-04' },
}

it.each([
  ['2026-11-17T23:00', undefined],
  ['2026-11-18T00:00', 'leaving'],
  ['2026-11-25T00:00', 'away'],
  ['2026-12-04T23:59', 'away'],
  ['2026-12-05T08:00', 'back'],
  ['2026-12-06T08:00', undefined],
])('at %s there is to say: %s', (now, state) => {
  expect(awayNoteOf(ABSENCES, now)?.state).toBe(state)
})

it('whoever is back today was away until yesterday, and what joins it is off', () => {
  expect(backToday(ABSENCES, '2026-11-27')).toEqual({
    past: ABSENCES.past,
    now: { first: '2026-11-25', last: '2026-11-26' },
  })
  expect(backToday(ABSENCES, '2026-11-25')).toEqual({ past: ABSENCES.past })
})

it('those that are over are not listed', () => {
  expect(absencesFrom(ABSENCES, '2026-11-30').map(({ id }) => id)).toEqual(['now', 'joined'])
})
