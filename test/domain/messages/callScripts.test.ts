import { describe, expect, it } from 'vitest'
import { CALL_SCRIPT_ROWS, CALL_SCRIPTS, secondsToSay } from '#domain/messages/callScripts.ts'
import { TEMPLATES } from '#domain/messages/templates.ts'

describe('a script', () => {
  it('is made from a template that is spoken by its channel', () => {
    for (const { template, channel } of CALL_SCRIPTS.map((id) => CALL_SCRIPT_ROWS[id]))
      expect(TEMPLATES[template('follow-up')]).toMatchObject({
        spoken: true,
        channels: expect.arrayContaining([channel]),
      })
  })

  it('has words of its own where one calls back after a refusal', () => {
    expect(CALL_SCRIPT_ROWS.call.template('re-approach')).toBe('re-approach-phone')
    expect(CALL_SCRIPT_ROWS.call.template('follow-up')).toBe('phone-script')
  })

  it('says of an offer, of a contact and of a post that was frozen what is to be said', () => {
    for (const rule of ['ask-again', 'tell-offer', 'keep-in-touch', 'ask-if-reopened'] as const) {
      const template = CALL_SCRIPT_ROWS.call.template(rule)
      expect(template).not.toBe('phone-script')
      expect(TEMPLATES[template]).toMatchObject({ spoken: true, rules: [rule] })
    }
  })

  it('takes the time of calm speech, in steps of five seconds', () => {
    expect([0, 12, 18, 19, 75, 150].map(secondsToSay)).toEqual([5, 5, 5, 10, 30, 60])
  })
})
