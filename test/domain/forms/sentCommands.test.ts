import { describe, expect, it } from 'vitest'
import {
  acceptsOffer,
  endsApplication,
  sentCommands,
  sentEntries,
  type SentMessage,
} from '#domain/forms/sentCommands.ts'
import type { RuleId } from '#domain/rules/step.ts'

const sent = (rule: RuleId, changed: Partial<SentMessage> = {}): SentMessage => ({
  step: { id: `${rule}:1`, rule, application: 'a1' },
  about: 'a1',
  to: 'p1',
  channel: 'email',
  template: 'follow-up-first',
  text: 'Bonjour',
  at: '2026-11-24T10:00',
  zone: 'Europe/Paris',
  ...changed,
})
const entries = (message: SentMessage) => {
  let count = 0
  return sentEntries(message, () => `e${String((count += 1))}`)
}

describe('a message that has left', () => {
  it.each([
    ['thank', 'thanks'],
    ['refusal-thanks', 'thanks'],
    ['follow-up', 'follow-up'],
    ['call-back', 'follow-up'],
    ['mail-after-message', 'follow-up'],
    ['re-approach', 'follow-up'],
    ['connect', 'linkedin-invitation'],
  ] as const)('of the step %s is a %s, with the text that left', (rule, kind) => {
    expect(entries(sent(rule))).toEqual([
      expect.objectContaining({ kind, to: 'p1', text: 'Bonjour' }),
    ])
  })

  it('goes by the channel it went by, at the moment it left', () => {
    expect(entries(sent('follow-up', { channel: 'linkedin' }))[0]).toMatchObject({
      channel: 'linkedin',
      outcome: 'sent',
      at: '2026-11-24T10:00',
      zone: 'Europe/Paris',
    })
  })

  it('as the note of an invitation is the invitation too', () => {
    const message = sent('thank', { template: 'linkedin-invitation', channel: 'linkedin' })
    expect(entries(message).map(({ kind, id }) => [kind, id])).toEqual([
      ['thanks', 'e1'],
      ['linkedin-invitation', 'e2'],
    ])
    expect(entries({ ...message, to: '' })).toHaveLength(1)
  })

  it('to tell others puts their application away, and keeps the text', () => {
    const message = sent('tell-others', { about: 'b2', template: 'tell-others' })
    expect(sentCommands(message, entries(message))).toEqual([
      {
        do: 'record-entry',
        application: 'b2',
        entry: expect.objectContaining({ kind: 'let-go', reason: 'withdrawn', note: 'Bonjour' }),
      },
    ])
  })

  it.each(['withdrawal', 'decline'])('that is a %s ends the application', (template) => {
    expect(entries(sent('decide', { template }))[0]).toMatchObject({ kind: 'let-go' })
    expect(endsApplication(sent('decide', { template }))).toBe(true)
  })

  it('declines where it says so, and only withdraws otherwise', () => {
    expect(entries(sent('decide', { template: 'decline' }))[0]).toMatchObject({
      reason: 'declined',
    })
    expect(entries(sent('decide', { template: 'withdrawal' }))[0]).toMatchObject({
      reason: 'withdrawn',
    })
  })

  it('about an offer is a message about it, asked or told', () => {
    for (const message of [
      sent('decide', { template: 'offer-question' }),
      sent('ask-again', { template: 'offer-reminder' }),
      sent('tell-offer', { template: 'tell-offer' }),
    ])
      expect(entries(message)).toEqual([
        expect.objectContaining({ kind: 'offer-message', to: 'p1', text: 'Bonjour' }),
      ])
  })

  it('ends nothing otherwise', () => {
    expect(endsApplication(sent('tell-others', { template: 'tell-others' }))).toBe(true)
    expect(endsApplication(sent('decide', { template: 'acceptance' }))).toBe(false)
    expect(endsApplication(sent('follow-up'))).toBe(false)
  })

  it('accepts an offer where one is to be decided, not when its contract is asked for', () => {
    expect(acceptsOffer(sent('decide', { template: 'acceptance' }))).toBe(true)
    expect(acceptsOffer(sent('decide', { template: 'decline' }))).toBe(false)
    expect(acceptsOffer(sent('contract', { template: 'acceptance' }))).toBe(false)
  })

  it('about a contract is noted, and settles the step', () => {
    const message = sent('contract', { template: 'acceptance' })
    expect(sentCommands(message, entries(message)).map((command) => command.do)).toEqual([
      'record-entry',
      'settle-step',
    ])
    expect(entries(message)[0]).toMatchObject({ kind: 'note', note: 'Bonjour' })
  })
})
