import { describe, expect, it } from 'vitest'
import { writtenChannels } from '#domain/messages/writtenChannels.ts'

describe('the channels to write by', () => {
  it('follow the rank of the step with its reasons, calls left out, then the others', () => {
    expect(
      writtenChannels({
        rule: 'follow-up',
        channels: [
          { channel: 'phone', reason: 'good-rapport' },
          { channel: 'linkedin', reason: 'connected' },
        ],
      }),
    ).toEqual([
      { channel: 'linkedin', reason: 'connected' },
      { channel: 'email' },
      { channel: 'letter' },
    ])
  })

  it('are none where a step has no message', () => {
    expect(writtenChannels({ rule: 'debrief', channels: [] })).toEqual([])
  })
})
