import { expect, it } from 'vitest'
import type { StepMark } from '#domain/logbook/application.ts'
import { isSettled, isWanted, wantsSteps } from '#domain/rules/marks.ts'

const WANTED: StepMark = { as: 'wanted' }
const DONE: StepMark = { as: 'done' }
const GONE: StepMark = { as: 'dismissed' }

it('tells what is asked for again from what is done with', () => {
  const marks = { a: WANTED, b: DONE, c: GONE }
  expect(['a', 'b', 'c', 'd'].map((id) => isWanted(marks, id))).toEqual([true, false, false, false])
  expect(['a', 'b', 'c', 'd'].map((id) => isSettled(marks, id))).toEqual([false, true, true, false])
  expect([marks, { b: DONE, c: GONE }, {}].map(wantsSteps)).toEqual([true, false, false])
})

it('never takes deciding on an offer as done', () => {
  expect(isSettled({ 'decide:o': DONE }, 'decide:o')).toBe(false)
})
