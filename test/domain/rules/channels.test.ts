import { describe, expect, it } from 'vitest'
import type { Person } from '#domain/logbook/person.ts'
import { acceptance, answer, call, interview, mail, person, refusal } from '#test/build/entries.ts'
import { stepsOf, type Situation } from '#test/build/planLines.ts'

const TUESDAY = '2026-11-24T10:00'
const EMAIL = { email: 'a@example.com' }
const PHONE = { phone: '01 99 00 12 34' }
const LINKEDIN = { linkedin: 'https://www.linkedin.com/in/ana' }
const ALL: Partial<Person> = { ...EMAIL, ...PHONE, ...LINKEDIN }
const met = (...ids: string[]) => interview(TUESDAY, { met: ids, goodRapport: false })

const step = (rule: string, situation: Situation) =>
  stepsOf(situation).find((each) => each.rule === rule)
const channels = (rule: string, situation: Situation): readonly string[] | undefined =>
  step(rule, situation)?.channels.map(({ channel, reason }) => `${channel}: ${reason}`)

describe('the channels of a follow-up', () => {
  const ranked = (
    known: Partial<Person>,
    given: Parameters<typeof interview>[1] = {},
    more: Partial<Situation> = {},
  ) =>
    channels('follow-up', {
      people: [person('Ana', known)],
      entries: [interview(TUESDAY, { met: ['ana'], ...given })],
      now: '2026-11-27T12:00',
      ...more,
    })

  it('begin with what they asked for', () => {
    expect(ranked(ALL, { channelAsked: 'phone' })).toEqual([
      'phone: asked-for',
      'email: less-intrusive',
      'linkedin: not-connected',
    ])
  })
  it('say so where they asked to meet', () => {
    expect(ranked(EMAIL, { channelAsked: 'in-person' })).toEqual([
      'in-person: asked-for',
      'email: less-intrusive',
    ])
  })
  it('leave out what they asked for where its detail is unknown', () => {
    expect(ranked(EMAIL, { channelAsked: 'phone' })).toEqual(['email: less-intrusive'])
  })
  it('take an address that was emptied as unknown', () => {
    expect(ranked({ ...EMAIL, phone: '' })).toEqual(['email: less-intrusive'])
  })
  it('put the phone first after a good rapport, before an accepted connection', () => {
    expect(ranked({ ...ALL, linkedinConnected: true }, { goodRapport: true })).toEqual([
      'phone: good-rapport',
      'linkedin: connected',
      'email: less-intrusive',
    ])
  })
  it('put an accepted connection before the phone of a sales post', () => {
    expect(
      ranked({ ...ALL, linkedinConnected: true }, {}, { details: { directContact: true } }),
    ).toEqual(['linkedin: connected', 'phone: direct-contact', 'email: less-intrusive'])
  })
  it('know a connection from the journal too', () => {
    const entries = [met('ana'), acceptance('2026-11-25T10:00', 'ana')]
    expect(ranked(EMAIL, {}, { entries })).toEqual(['linkedin: connected', 'email: less-intrusive'])
  })
  it('end with the switchboard, and say to ask the assistant first', () => {
    const situation: Situation = {
      people: [person('Ana', { ...EMAIL, ...PHONE, assistantPhone: '01 99 00 12 00' })],
      entries: [met('ana')],
      now: '2026-11-27T12:00',
    }
    expect(channels('follow-up', situation)).toEqual([
      'email: less-intrusive',
      'phone: by-voice',
      'switchboard: through-switchboard',
    ])
    expect(step('follow-up', situation)?.hints).toContain('ask-assistant-first')
  })
  it('put the phone right after what they asked for when it comes first', () => {
    const settings = { phoneFirst: true }
    expect(ranked({ ...ALL, linkedinConnected: true }, {}, { settings })).toEqual([
      'phone: phone-first',
      'linkedin: connected',
      'email: less-intrusive',
    ])
    expect(ranked(ALL, { channelAsked: 'email' }, { settings })).toEqual([
      'email: asked-for',
      'phone: phone-first',
      'linkedin: not-connected',
    ])
  })

  const second = (...entries: Situation['entries'] & object) =>
    ranked(ALL, {}, { entries: [met('ana'), ...entries], now: '2026-12-03T12:00' })

  it('move the unanswered channel to the end in the second round', () => {
    expect(second(mail('2026-12-01T10:00'))).toEqual([
      'phone: by-voice',
      'linkedin: not-connected',
      'email: unanswered-last-time',
    ])
  })
  it('keep their own reason where every known channel stayed unanswered', () => {
    const more = { entries: [met('ana'), mail('2026-12-01T10:00', { to: 'ana' })] }
    expect(ranked(EMAIL, {}, { ...more, now: '2026-12-02T12:00' })).toEqual([
      'email: less-intrusive',
    ])
  })
  it('keep the order of several unanswered ones', () => {
    expect(second(call('2026-12-01T10:00', 'voicemail'), mail('2026-12-02T10:00'))).toEqual([
      'linkedin: not-connected',
      'email: unanswered-last-time',
      'phone: unanswered-last-time',
    ])
  })
  it('name one that stayed unanswered once, whatever else speaks for it', () => {
    const entries = [
      interview(TUESDAY, { met: ['ana'], goodRapport: true }),
      call('2026-12-01T15:00', 'voicemail'),
    ]
    const more = { entries: [...entries, mail('2026-12-03T10:00')], now: '2026-12-10T12:00' }
    expect(ranked(ALL, {}, more)).toEqual([
      'linkedin: not-connected',
      'phone: unanswered-last-time',
      'email: unanswered-last-time',
    ])
  })
  it('leave the phone where it was after a call that reached somebody', () => {
    expect(second(call('2026-12-01T10:00', 'reached'))).toEqual([
      'email: less-intrusive',
      'phone: by-voice',
      'linkedin: not-connected',
    ])
  })
  it('put nothing before what they asked for, a good rapport neither', () => {
    expect(ranked(ALL, { channelAsked: 'email', goodRapport: true })).toEqual([
      'email: asked-for',
      'phone: good-rapport',
      'linkedin: not-connected',
    ])
  })
  it('count an unanswered call before the mail of the round', () => {
    expect(second(call('2026-12-01T10:00', 'no-answer'), mail('2026-12-02T10:00'))).toEqual([
      'linkedin: not-connected',
      'email: unanswered-last-time',
      'phone: unanswered-last-time',
    ])
  })
  it('forget what was unanswered once they answered', () => {
    expect(second(mail('2026-12-01T10:00'), answer('2026-12-02T10:00'))).toEqual([
      'email: less-intrusive',
      'phone: by-voice',
      'linkedin: not-connected',
    ])
  })
  it('look at the previous round only in a third', () => {
    expect(
      ranked(
        ALL,
        {},
        {
          entries: [
            met('ana'),
            mail('2026-12-01T10:00'),
            mail('2026-12-08T10:00', { channel: 'linkedin' }),
          ],
          numbers: { roundsMaximum: 3 },
          now: '2026-12-10T12:00',
        },
      ),
    ).toEqual(['email: less-intrusive', 'phone: by-voice', 'linkedin: unanswered-last-time'])
  })
})

describe('the channels of the other steps', () => {
  const known: Partial<Person> = { ...ALL, postalAddress: '1 rue du Quai' }

  it('thank by e-mail, LinkedIn, letter', () => {
    expect(
      channels('thank', {
        people: [person('Ana', known)],
        entries: [met('ana')],
        now: '2026-11-24T12:00',
      }),
    ).toEqual([
      'email: thanks-in-writing',
      'linkedin: thanks-in-writing',
      'letter: thanks-in-writing',
    ])
  })
  it('thank after a refusal by letter first where an address is known', () => {
    const refused = (given: Partial<Person>) =>
      channels('refusal-thanks', {
        people: [person('Ana', given)],
        entries: [met('ana'), refusal('2026-12-01T10:00')],
        now: '2026-12-02T12:00',
      })
    expect(refused(known)).toEqual([
      'letter: address-known',
      'email: thanks-in-writing',
      'linkedin: thanks-in-writing',
    ])
    expect(refused(ALL)).toEqual(['email: thanks-in-writing', 'linkedin: thanks-in-writing'])
  })
  it('call back by phone even where no number is noted', () => {
    expect(
      channels('call-back', {
        people: [person('Ana')],
        entries: [met('ana'), call('2026-12-01T10:00', 'no-answer', { to: 'ana' })],
        now: '2026-12-01T12:00',
      }),
    ).toEqual(['phone: same-call'])
  })
  it('thank in the same order whatever stayed unanswered', () => {
    expect(
      channels('thank', {
        people: [person('Ana', known)],
        entries: [met('ana'), mail('2026-11-25T10:00', { to: 'bo' })],
        now: '2026-11-25T12:00',
      })?.[0],
    ).toBe('email: thanks-in-writing')
  })
  it('write after a message', () => {
    expect(
      channels('mail-after-message', {
        people: [person('Ana', ALL)],
        entries: [met('ana'), call('2026-12-01T10:00', 'voicemail', { to: 'ana' })],
        now: '2026-12-01T12:00',
      }),
    ).toEqual(['email: after-message', 'linkedin: after-message'])
  })
})
