import { describe, expect, it } from 'vitest'
import { plannedContact } from '#domain/forms/plannedContact.ts'

const thank = { rule: 'thank', to: 'p1', channels: [{ channel: 'linkedin' }] } as const
const followUp = { rule: 'follow-up', channels: [{ channel: 'phone' }] } as const
const contract = { rule: 'contract', channels: [] } as const

describe('the contact that a step will be', () => {
  const at = '2026-11-26T10:00'
  it('is the thanks, the follow-up or the call it amounts to', () => {
    expect(plannedContact(thank, at, 'Europe/Paris')).toEqual({
      id: 'planned',
      kind: 'thanks',
      at,
      zone: 'Europe/Paris',
      channel: 'linkedin',
      to: 'p1',
    })
    expect(plannedContact(followUp, at, 'Europe/Paris')).toMatchObject({
      kind: 'call',
      direction: 'outgoing',
      outcome: 'reached',
      channel: 'phone',
    })
    expect(
      plannedContact({ ...followUp, channels: [{ channel: 'email' }] }, at, 'Europe/Paris'),
    ).toMatchObject({ kind: 'follow-up', outcome: 'sent', channel: 'email' })
  })
  it('is none for a step that contacts nobody', () => {
    expect(plannedContact(contract, at, 'Europe/Paris')).toBeUndefined()
  })
})
