import { describe, expect, it } from 'vitest'
import {
  afterCall,
  asksFirst,
  callDrawing,
  callOutcomes,
  firstLine,
  firstScript,
} from '#domain/forms/phoneCall.ts'
import type { RankedChannel } from '#domain/rules/step.ts'
import type { Channel } from '#domain/vocabulary.ts'

const by = (channel: Channel): readonly RankedChannel[] => [{ channel, reason: 'by-voice' }]
const PHONE = { channels: by('phone'), hints: [] }
const SWITCHBOARD = { channels: by('switchboard'), hints: [] }
const DIRECT = { phone: '01 42 68 53 00' }
const ASSISTANT = { assistantPhone: '01 42 68 53 01' }
const BOTH = { ...DIRECT, ...ASSISTANT }

describe('a call', () => {
  it('begins with the person’s own number, unless the rules or the numbers say otherwise', () => {
    expect(firstLine(PHONE, undefined)).toBe('phone')
    expect(firstLine(PHONE, BOTH)).toBe('phone')
    expect(firstLine(PHONE, ASSISTANT)).toBe('switchboard')
    expect(firstLine(SWITCHBOARD, BOTH)).toBe('switchboard')
    expect(firstLine(SWITCHBOARD, DIRECT)).toBe('phone')
  })

  it('is announced to whoever answers first', () => {
    expect(asksFirst(PHONE, BOTH)).toBe(false)
    expect(asksFirst(PHONE, ASSISTANT)).toBe(true)
    expect(asksFirst(SWITCHBOARD, undefined)).toBe(true)
    expect(asksFirst({ ...PHONE, hints: ['ask-assistant-first'] }, DIRECT)).toBe(true)
  })

  it('begins with the words for whoever is met', () => {
    expect(firstScript(PHONE, 'phone')).toBe('call')
    expect(firstScript(PHONE, 'switchboard')).toBe('assistant')
    expect(firstScript({ ...PHONE, leaveMessage: true }, 'switchboard')).toBe('voicemail')
  })

  it('is never only sent', () => {
    expect(callOutcomes('phone')).toEqual([
      'reached',
      'no-answer',
      'voicemail',
      'message-left',
      'wrong-number',
    ])
  })

  it('is drawn as the journal draws it', () => {
    expect(callDrawing('phone', 'reached')).toBe('phone')
    expect(callDrawing('switchboard', 'reached')).toBe('switchboard')
    expect(callDrawing('phone', 'no-answer')).toBe('missed-call')
    expect(callDrawing('phone', 'voicemail')).toBe('voicemail')
  })

  it('is told where somebody was reached, and a wrong number is corrected where it is somebody’s', () => {
    expect(afterCall('reached', DIRECT)).toBe('tell')
    expect(afterCall('wrong-number', DIRECT)).toBe('correct-number')
    expect(afterCall('wrong-number', undefined)).toBe('end')
    expect(afterCall('no-answer', DIRECT)).toBe('end')
  })
})
