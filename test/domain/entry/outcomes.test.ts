import { expect, it } from 'vitest'
import { outcomesFor, usualOutcome } from '#domain/entry/outcomes.ts'
import { CHANNELS } from '#domain/vocabulary.ts'

it('what usually comes of a contact is the first thing its channel can bring', () => {
  for (const channel of CHANNELS) expect(usualOutcome(channel)).toBe(outcomesFor(channel)[0])
  expect(usualOutcome('phone')).toBe('reached')
  expect(usualOutcome('letter')).toBe('sent')
})

it('while no channel is named nothing can come of it, and it counts as sent', () => {
  expect(outcomesFor('')).toEqual([])
  expect(usualOutcome('')).toBe('sent')
})

it('of a call of theirs either both spoke, or they left a message', () => {
  expect(outcomesFor('phone', 'incoming')).toEqual(['reached', 'left-me-message'])
  expect(outcomesFor('phone', 'outgoing')).not.toContain('left-me-message')
  expect(usualOutcome('phone', 'incoming')).toBe('reached')
  expect(outcomesFor('', 'incoming')).toEqual([])
})
