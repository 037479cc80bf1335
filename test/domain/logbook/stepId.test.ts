import { describe, expect, it } from 'vitest'
import { earlierIds, entryOfStep, unstamped } from '#domain/logbook/stepId.ts'

it('the entry a step hangs on is read from its id, with or without what it counts from', () => {
  expect(entryOfStep('debrief:i1')).toBe('i1')
  expect(entryOfStep('thank:i1:p1::202611241000.')).toBe('i1')
})

it('what a step is about is known without what it counts from', () => {
  expect(unstamped('thank:i1:p1::202611241000.')).toBe('thank:i1:p1')
})

describe('the ids by which a step was known before', () => {
  it('leave out what it counts from', () => {
    expect(earlierIds('thank:entry:ana::202611240900.')).toEqual(['thank:entry:ana'])
    expect(earlierIds('thank:entry:ana')).toEqual(['thank:entry:ana'])
  })

  it('leave out the card where an offer elsewhere is told', () => {
    expect(earlierIds('tell-offer:entry:card::202611240900.')).toEqual([
      'tell-offer:entry:card',
      'tell-offer:entry::202611240900.',
      'tell-offer:entry',
    ])
  })
})
