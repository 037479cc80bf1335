import { expect, it } from 'vitest'
import { emptyPromise, promiseDraftOf, promiseOf } from '#domain/forms/promiseDraft.ts'

it.each([
  { kind: 'date', date: '2026-12-01' },
  { kind: 'by', date: '2026-12-01' },
  { kind: 'before', date: '2026-12-01' },
  { kind: 'within', days: 8 },
  { kind: 'hours', hours: 48 },
  { kind: 'vague' },
  { kind: 'none' },
] as const)('a promise comes back from its form as it went in: $kind', (promise) => {
  expect(promiseOf(promiseDraftOf(promise))).toEqual(promise)
})

it('nothing said is nothing, and a count that is left out is no number', () => {
  expect(promiseOf(emptyPromise())).toBeUndefined()
  expect(promiseOf({ ...emptyPromise(), kind: 'within' })).toEqual({
    kind: 'within',
    days: Number.NaN,
  })
  expect(promiseOf({ ...emptyPromise(), kind: 'hours', days: '8' })).toEqual({
    kind: 'hours',
    hours: Number.NaN,
  })
})
