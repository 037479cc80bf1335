import { expect, it } from 'vitest'
import { interviewsOf } from '#domain/logbook/application.ts'
import { isAhead, roundOf } from '#domain/logbook/interviewFacts.ts'
import { anApplication } from '#test/build/anApplication.ts'
import { interview } from '#test/build/entries.ts'

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
