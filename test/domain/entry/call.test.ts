import { expect, it } from 'vitest'
import { isOwnCall } from '#domain/entry/call.ts'
import { isCall } from '#domain/entry/isCall.ts'

it('a call is by phone or over the switchboard', () => {
  expect(isCall('phone') && isCall('switchboard')).toBe(true)
  expect(isCall('email') || isCall(undefined)).toBe(false)
})

it.each([
  ['outgoing', 'no-answer', true],
  ['outgoing', 'wrong-number', true],
  ['incoming', 'reached', false],
  ['incoming', 'left-me-message', false],
  // Whoever dialled, a message that they left is theirs.
  ['outgoing', 'left-me-message', false],
] as const)('%s, %s: one’s own is %s', (direction, outcome, isOwn) => {
  expect(isOwnCall({ direction, outcome })).toBe(isOwn)
})
