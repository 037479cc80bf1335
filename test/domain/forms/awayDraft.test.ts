import { expect, it } from 'vitest'
import { absenceOf, withoutAbsence } from '#domain/forms/awayDraft.ts'

const TODAY = '2026-11-27'

it.each([
  [{ first: '2026-11-30', last: '2026-12-04', ill: false }, undefined],
  [{ first: '2026-11-30', last: '2026-11-29', ill: false }, { last: 'last-before-first' }],
  [{ first: 'bientôt', last: '2026-11-29', ill: false }, { first: 'date-impossible' }],
  [{ first: '2026-11-20', last: '2026-11-26', ill: false }, { last: 'absence-over' }],
  [{ first: '2026-11-20', last: '2026-11-27', ill: false }, undefined],
])('%o is to complete: %o', (draft, errors) => {
  const read = absenceOf(draft, TODAY)
  expect('errors' in read ? read.errors : undefined).toEqual(errors)
})

it('an illness begins today at the latest', () => {
  expect(absenceOf({ first: '2026-12-01', last: '2026-12-02', ill: true }, TODAY)).toEqual({
    value: { first: TODAY, last: '2026-12-02', ill: true },
  })
})

it('takes one away and leaves the others', () => {
  const one = { first: '2026-11-30', last: '2026-12-04' }
  expect(withoutAbsence({ a: one, b: one }, 'a')).toEqual({ b: one })
})
