import { expect, it } from 'vitest'
import { WHENS } from '#domain/rules/plan/marked.ts'
import { aroundDay, isForToday } from '#domain/views/stepTimes.ts'

it('parts steps at the day they announced, which belongs to what comes after', () => {
  const steps = ['2026-11-25T23:59', '2026-11-26T00:00', '2026-11-27T09:00'].map((moment) => ({
    moment,
  }))
  expect(aroundDay(steps, '2026-11-26')).toEqual({
    before: steps.slice(0, 1),
    after: steps.slice(1),
  })
  expect(aroundDay(steps, undefined)).toEqual({ before: steps, after: [] })
})

it('is for today what is due by the end of the day', () => {
  expect(WHENS.filter((when) => isForToday({ when }))).toEqual(['now', 'today'])
})
