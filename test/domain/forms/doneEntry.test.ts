import { describe, expect, it } from 'vitest'
import { doneEntry } from '#domain/forms/doneEntry.ts'

const thank = { rule: 'thank', to: 'p1', channels: [{ channel: 'linkedin' }] } as const
const followUp = { rule: 'follow-up', channels: [{ channel: 'phone' }] } as const
const contract = { rule: 'contract', channels: [] } as const

describe('what is noted when a step is done', () => {
  it('goes by its first channel, to its person', () => {
    expect(doneEntry(thank)).toEqual({
      kind: 'thanks',
      given: { to: 'p1', channel: 'linkedin', outcome: 'sent' },
    })
  })
  it('goes by the channel that was taken instead', () => {
    expect(doneEntry(thank, 'phone')?.given).toEqual({
      to: 'p1',
      channel: 'phone',
      outcome: 'reached',
    })
  })
  it('is a call where a follow-up was made by telephone, and a follow-up otherwise', () => {
    expect(doneEntry(followUp)).toEqual({
      kind: 'call',
      given: { to: '', channel: 'phone', outcome: 'reached' },
    })
    expect(doneEntry(followUp, 'switchboard')?.kind).toBe('call')
    expect(doneEntry(followUp, 'email')?.kind).toBe('follow-up')
    expect(doneEntry({ rule: 'call-back', channels: [{ channel: 'phone' }] })?.kind).toBe('call')
    expect(doneEntry({ rule: 'keep-in-touch', channels: [{ channel: 'phone' }] })?.kind).toBe(
      'call',
    )
  })
  it('is a message about the offer, whatever the channel', () => {
    for (const rule of ['ask-again', 'tell-offer'] as const)
      for (const channel of ['email', 'phone'] as const)
        expect(doneEntry({ rule, channels: [{ channel }] })?.kind).toBe('offer-message')
  })
  it('goes to nobody in particular where nobody is named', () => {
    expect(doneEntry(followUp)?.given.to).toBe('')
  })
  it('is by e-mail where the step names no channel', () => {
    expect(doneEntry({ rule: 'decide', channels: [] })).toEqual({
      kind: 'hire',
      given: { to: '', channel: 'email', outcome: 'sent' },
    })
  })
  it('is nothing where being done settles the step', () => {
    expect(doneEntry(contract)).toBeUndefined()
  })
})
