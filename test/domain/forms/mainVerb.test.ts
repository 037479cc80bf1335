import { describe, expect, it } from 'vitest'
import { isContactStep, mainVerb } from '#domain/forms/mainVerb.ts'
import type { RankedChannel } from '#domain/rules/step.ts'

const MAIL: readonly RankedChannel[] = [{ channel: 'email', reason: 'asked-for' }]
const PHONE: readonly RankedChannel[] = [{ channel: 'phone', reason: 'by-voice' }]

describe('the first button of a step', () => {
  it('says what its deed amounts to', () => {
    expect(mainVerb({ rule: 'debrief', channels: [] })).toBe('tell')
    expect(mainVerb({ rule: 'missing-detail', channels: [] })).toBe('complete')
    expect(mainVerb({ rule: 'prepare', channels: [] })).toBe('open')
    expect(mainVerb({ rule: 'decide', channels: [] })).toBe('decide')
    expect(mainVerb({ rule: 'let-go', channels: [] })).toBe('putAway')
    expect(mainVerb({ rule: 'thank', channels: MAIL })).toBe('write')
    expect(mainVerb({ rule: 'follow-up', channels: PHONE })).toBe('call')
  })
})

describe('a contact', () => {
  it('has a channel, and a rule that goes by it', () => {
    expect(isContactStep({ rule: 'thank', channels: MAIL })).toBe(true)
    expect(isContactStep({ rule: 'thank', channels: [] })).toBe(false)
    expect(isContactStep({ rule: 'decide', channels: MAIL })).toBe(false)
  })
})
