import { describe, expect, it } from 'vitest'
import { callEntry } from '#domain/forms/callEntry.ts'

const call = { to: 'p1', channel: 'phone', at: '2026-11-24T10:00', zone: 'Europe/Paris' } as const

describe('the entry of a call', () => {
  it.each(['no-answer', 'voicemail', 'message-left', 'wrong-number'] as const)(
    'says what came of it: %s',
    (outcome) => {
      expect(callEntry({ ...call, outcome }, 'e1')).toMatchObject({
        kind: 'follow-up',
        id: 'e1',
        to: 'p1',
        channel: 'phone',
        outcome,
      })
    },
  )

  it('is none at a moment that does not exist', () => {
    expect(
      callEntry({ ...call, outcome: 'no-answer', at: '2026-11-31T10:00' }, 'e1'),
    ).toBeUndefined()
  })
})
