import { describe, expect, it } from 'vitest'
import { callEntry, kindOfCall } from '#domain/forms/callEntry.ts'

const call = { to: 'p1', channel: 'phone', at: '2026-11-24T10:00', zone: 'Europe/Paris' } as const

describe('the entry of a call', () => {
  it.each(['no-answer', 'voicemail', 'message-left', 'wrong-number'] as const)(
    'says who called, and what came of it: %s',
    (outcome) => {
      expect(callEntry('follow-up', { ...call, outcome }, 'e1')).toMatchObject({
        kind: 'call',
        id: 'e1',
        to: 'p1',
        direction: 'outgoing',
        channel: 'phone',
        outcome,
      })
    },
  )

  it.each([
    ['voicemail', 'offer-message'],
    ['message-left', 'offer-message'],
    ['reached', 'offer-message'],
    ['no-answer', 'call'],
    ['wrong-number', 'call'],
  ] as const)('about an offer is the word about it once there was one: %s', (outcome, kind) => {
    expect(kindOfCall('tell-offer', outcome)).toBe(kind)
    expect(callEntry('ask-again', { ...call, outcome }, 'e1')).toMatchObject({
      kind,
      to: 'p1',
      channel: 'phone',
    })
  })

  it('is none at a moment that does not exist', () => {
    expect(
      callEntry('call-back', { ...call, outcome: 'no-answer', at: '2026-11-31T10:00' }, 'e1'),
    ).toBeUndefined()
  })
})
