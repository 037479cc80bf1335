import { expect, it } from 'vitest'
import { entryOfStep, unstamped } from '#domain/logbook/stepId.ts'

it('the entry a step hangs on is read from its id, with or without what it counts from', () => {
  expect(entryOfStep('debrief:i1')).toBe('i1')
  expect(entryOfStep('thank:i1:p1::202611241000.')).toBe('i1')
})

it('what a step is about is known without what it counts from', () => {
  expect(unstamped('thank:i1:p1::202611241000.')).toBe('thank:i1:p1')
})
