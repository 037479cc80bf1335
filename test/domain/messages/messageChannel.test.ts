import { describe, expect, it } from 'vitest'
import {
  addressOf,
  carriesFiles,
  lacksAddress,
  messageChannel,
  tellsOthers,
} from '#domain/messages/messageChannel.ts'
import { RULE_IDS } from '#domain/rules/step.ts'
import { CHANNELS } from '#domain/vocabulary.ts'

describe('a message', () => {
  it('goes by the chosen channel while it is offered, else by the first', () => {
    const offered = [{ channel: 'linkedin' }, { channel: 'letter' }] as const
    expect(messageChannel({ channel: 'letter' }, offered)).toBe('letter')
    expect(messageChannel({ channel: 'email' }, offered)).toBe('linkedin')
    expect(messageChannel({}, offered)).toBe('linkedin')
    expect(messageChannel({}, [])).toBe('email')
  })

  it('takes files along by e-mail alone', () => {
    expect(CHANNELS.filter(carriesFiles)).toEqual(['email'])
  })

  it('carries the address of its channel, and asks for one by e-mail alone', () => {
    const known = { email: 'h@laurent.example', postalAddress: '3 rue Neuve' }
    expect(CHANNELS.map((channel) => addressOf(channel, known)?.text)).toEqual([
      'h@laurent.example',
      undefined,
      undefined,
      '3 rue Neuve',
      undefined,
      undefined,
    ])
    expect(addressOf('email', {})).toBeUndefined()
    expect(CHANNELS.filter((channel) => lacksAddress(channel, {}))).toEqual(['email'])
    expect(lacksAddress('email', known)).toBe(false)
    expect(lacksAddress('email', undefined)).toBe(false)
  })

  it('goes to the other companies for one rule alone', () => {
    expect(RULE_IDS.filter(tellsOthers)).toEqual(['tell-others'])
    expect(tellsOthers(undefined)).toBe(false)
  })
})
