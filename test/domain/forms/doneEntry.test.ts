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
