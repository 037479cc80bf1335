import { describe, expect, it } from 'vitest'
import { isInvitation, TEMPLATE_IDS, TEMPLATES } from '#domain/messages/templates.ts'
import { channelsWithTemplates, templatesFor, type Known } from '#domain/messages/templatesFor.ts'
import type { ReasonId, RuleId, StepHint } from '#domain/rules/step.ts'
import type { Channel } from '#domain/vocabulary.ts'

interface Given extends Known {
  readonly round?: number
  readonly hints?: readonly StepHint[]
  readonly leaveMessage?: boolean
  readonly reason?: ReasonId
}

const offered = (
  rule: RuleId,
  channel: Channel,
  {
    hints = [],
    promised = false,
    connected = true,
    networking = false,
    reason,
    fair,
    answered,
    written,
    forClient,
    fate,
    ...rest
  }: Given = {},
) =>
  templatesFor(
    { rule, hints, ...rest, ...(reason === undefined ? {} : { because: { reason } }) },
    channel,
    {
      promised,
      connected,
      networking,
      ...(fair === undefined ? {} : { fair }),
      ...(answered === undefined ? {} : { answered }),
      ...(written === undefined ? {} : { written }),
      ...(forClient === undefined ? {} : { forClient }),
      ...(fate === undefined ? {} : { fate }),
    },
  )
const NOT_HELD = ['they-did-not-come', 'could-not-come', 'cancelled'] as const

/** The channels the rules rank for each step that contacts someone. */
const SERVED: readonly (readonly [RuleId, readonly Channel[]])[] = [
  ['prepare', ['email', 'linkedin']],
  ['thank', ['email', 'linkedin', 'letter']],
  ['connect', ['linkedin']],
  ['follow-up', ['email', 'phone', 'linkedin', 'letter', 'switchboard']],
  ['call-back', ['email', 'phone', 'linkedin', 'switchboard']],
  ['mail-after-message', ['email', 'phone', 'linkedin', 'letter', 'switchboard']],
  ['refusal-thanks', ['letter', 'email', 'linkedin']],
  ['re-approach', ['email', 'phone', 'linkedin', 'letter', 'switchboard']],
  ['tell-others', ['email', 'linkedin', 'letter']],
  ['decide', ['email', 'linkedin', 'letter']],
  ['contract', ['email', 'linkedin', 'letter']],
  ['ask-again', ['email', 'phone', 'linkedin', 'letter', 'switchboard']],
  ['tell-offer', ['email', 'phone', 'linkedin', 'letter', 'switchboard']],
  ['keep-in-touch', ['email', 'phone', 'linkedin']],
  ['ask-if-reopened', ['email', 'phone', 'linkedin', 'letter', 'switchboard']],
  ['ask-news', ['email', 'linkedin', 'letter']],
]

describe('templatesFor', () => {
  it.each(
    SERVED.flatMap(([rule, channels]) => channels.map((channel) => [rule, channel] as const)),
  )('has something to say for %s by %s', (rule, channel) => {
    expect(offered(rule, channel)).not.toEqual([])
  })

  it('offers every template somewhere, and none twice', () => {
    const all = SERVED.flatMap(([rule, channels]) =>
      channels.flatMap((channel) => {
        const everything = { round: 2, promised: true, connected: false }
        const other = { fair: true, answered: true, connected: false }
        const found = [
          ...offered(rule, channel, { ...everything, hints: ['thanks-first'] }),
          ...offered(rule, channel, other),
          ...offered(rule, channel, { forClient: true }),
          ...offered(rule, channel, { networking: true }),
          ...NOT_HELD.flatMap((reason) => offered(rule, channel, { reason })),
        ]
        const once = offered(rule, channel, everything)
        expect(new Set(once).size).toBe(once.length)
        return found
      }),
    )
    expect(new Set(all)).toEqual(new Set(TEMPLATE_IDS))
  })

  it.each(['thank', 'follow-up', 'mail-after-message', 'call-back'] as const)(
    'names no post and asks for no decision among acquaintances (%s)',
    (rule) => {
      for (const channel of ['email', 'linkedin', 'letter'] as const) {
        const ids = offered(rule, channel, { networking: true, round: 2, promised: true })
        const named = rule === 'thank' ? 'thanks-networking' : 'follow-up-networking'
        expect(ids.filter((id) => !/invitation|^linkedin-inv/u.test(id))).toEqual([named])
        expect(ids.filter((id) => id !== named && id !== 'linkedin-invitation')).toEqual([])
      }
    },
  )

  it('offers the first follow-up, the one for a promise, or that of a later round', () => {
    expect(offered('follow-up', 'email')).toEqual(['follow-up-first', 'short-email-small-firm'])
    expect(offered('follow-up', 'email', { promised: true })[0]).toBe('follow-up-promised')
    expect(offered('follow-up', 'email', { round: 1 })).not.toContain('follow-up-second')
    expect(offered('follow-up', 'email', { round: 2 })[0]).toBe('follow-up-second')
  })

  it('answers an offer by accepting it, declining it or, last of all, withdrawing', () => {
    // By every channel: one who changes it while accepting must not find a withdrawal.
    for (const channel of ['email', 'linkedin', 'letter'] as const)
      expect(offered('decide', channel)).toEqual([
        'acceptance',
        'decline',
        'withdrawal',
        'offer-question',
        'offer-counter',
      ])
    expect(offered('contract', 'email')).toEqual(['acceptance'])
  })

  it('opens by thanking where no thanks went out, and only there', () => {
    expect(offered('follow-up', 'email', { hints: ['thanks-first'] })[0]).toBe('follow-up-thanks')
    expect(offered('follow-up', 'email')).not.toContain('follow-up-thanks')
  })

  it('writes to somebody for the first time in the first words, whatever the round', () => {
    expect(offered('follow-up', 'email', { round: 2, written: false })[0]).toBe('follow-up-first')
    expect(offered('follow-up', 'email', { round: 1, written: true })[0]).toBe('follow-up-second')
  })

  it('answers their answer before it names a date, and a date before a second word', () => {
    const all = { answered: true, promised: true, written: true }
    expect(offered('follow-up', 'email', all).slice(0, 3)).toEqual([
      'follow-up-answered',
      'follow-up-promised',
      'follow-up-second',
    ])
  })

  it('asks the agency for their client’s answer, and at a fair whom to go on with', () => {
    expect(offered('follow-up', 'email', { forClient: true })[0]).toBe('follow-up-agency')
    expect(offered('follow-up', 'email', { fair: true })[0]).toBe('follow-up-fair')
    expect(offered('thank', 'email', { fair: true })[0]).toBe('thanks-fair')
    expect(offered('follow-up', 'email', { fair: true, written: true })[0]).toBe('follow-up-second')
    expect(offered('follow-up', 'email')).not.toContain('follow-up-agency')
  })

  it('says nothing of a talk where none was held, in a later round neither', () => {
    expect(offered('follow-up', 'email', { reason: 'again', fate: 'no-show' })).toEqual([
      'after-no-show',
    ])
    expect(offered('follow-up', 'email', { reason: 'cancelled-with-date' })).toEqual([
      'after-cancellation',
    ])
  })

  it('says nothing of a talk where none was held', () => {
    for (const channel of ['email', 'linkedin', 'letter'] as const) {
      expect(offered('follow-up', channel, { reason: 'they-did-not-come' })).toEqual([
        'after-no-show',
      ])
      expect(
        offered('follow-up', channel, { reason: 'could-not-come', promised: true, round: 2 }),
      ).toEqual(['after-absence'])
      expect(offered('follow-up', channel, { reason: 'cancelled', connected: false })).toEqual([
        'after-cancellation',
      ])
    }
    expect(offered('follow-up', 'email', { reason: 'no-date' })).toEqual(
      offered('follow-up', 'email'),
    )
  })

  it('asks an acquaintance for no decision', () => {
    expect(offered('follow-up', 'email', { networking: true })[0]).toBe('follow-up-networking')
    expect(offered('thank', 'email', { networking: true })[0]).toBe('thanks-networking')
    expect(offered('thank', 'email')).not.toContain('thanks-networking')
  })

  it('puts the voicemail first once a message is to be left', () => {
    expect(offered('call-back', 'phone')[0]).toBe('phone-script')
    expect(offered('call-back', 'phone', { leaveMessage: true })[0]).toBe('voicemail-script')
    expect(offered('call-back', 'phone', { hints: ['leave-message'] })[0]).toBe('voicemail-script')
  })

  it('writes shortly instead of calling a fourth time', () => {
    expect(offered('mail-after-message', 'email')[0]).toBe('email-after-voicemail')
    expect(offered('mail-after-message', 'email', { hints: ['mail-instead-of-calls'] })[0]).toBe(
      'short-email-small-firm',
    )
  })

  it('invites on LinkedIn those not connected yet, and nobody else', () => {
    expect(offered('follow-up', 'linkedin')).toEqual(['linkedin-message'])
    expect(offered('connect', 'linkedin')).toEqual(['linkedin-invitation'])
    for (const [rule, invitation] of [
      ['thank', 'linkedin-invitation'],
      ['follow-up', 'invitation-follow-up'],
      ['mail-after-message', 'invitation-follow-up'],
      ['refusal-thanks', 'invitation-refusal'],
      ['re-approach', 'invitation-re-approach'],
    ] as const) {
      expect(offered(rule, 'linkedin', { connected: false })[0]).toBe(invitation)
      expect(offered(rule, 'linkedin')).not.toContain(invitation)
      expect(isInvitation(invitation)).toBe(true)
    }
  })

  it('names the channels a step can be written for', () => {
    expect(channelsWithTemplates('thank')).toEqual(['email', 'linkedin', 'letter'])
    expect(channelsWithTemplates('debrief')).toEqual([])
  })

  it('has nothing for steps that nothing is written about', () => {
    for (const rule of ['debrief', 'missing-detail'] as const)
      expect(TEMPLATE_IDS.filter((id) => TEMPLATES[id].rules.includes(rule))).toEqual([])
  })
})
