import { describe, expect, it } from 'vitest'
import type { Entry } from '#domain/entry/entry.ts'
import type { Person } from '#domain/logbook/person.ts'
import { composeMessage } from '#domain/messages/draft/composeMessage.ts'
import { stepTemplates } from '#domain/messages/draft/stepTemplates.ts'
import { isTemplate, TEMPLATE_IDS, TEMPLATES } from '#domain/messages/templates.ts'
import { englishTexts as en } from '#domain/messages/texts/en/en.ts'
import { frenchTexts as fr } from '#domain/messages/texts/fr/fr.ts'
import type { MessageTexts } from '#domain/messages/texts/text.ts'
import type { ReasonId, RuleId } from '#domain/rules/step.ts'
import type { Channel } from '#domain/vocabulary.ts'
import {
  aContext,
  anEntry,
  anInterview,
  aStep,
  hugo,
  nadia,
  type EntryFields,
} from '#test/build/aContext.ts'
import { untrueIn } from '#test/build/claimsChecked.ts'
import { stumblesIn } from '#test/build/stumbles.ts'

/** Now is Tuesday 24 November. */
const first = (more: Parameters<typeof anInterview>[0] = {}) =>
  anInterview({ at: '2026-11-10T10:00', met: ['nadia'], ...more })
const later = (more: Parameters<typeof anInterview>[0] = {}) =>
  anInterview({ id: 'later', at: '2026-11-18T10:00', met: ['hugo'], ...more })
const on = (day: number, fields: Record<string, unknown>) =>
  anEntry({ at: `2026-11-${String(day).padStart(2, '0')}T11:00`, ...fields } as EntryFields)
const call = (day: number, outcome: string, to = 'nadia') =>
  on(day, { kind: 'call', to, channel: 'phone', outcome, direction: 'outgoing' })
const fate = (kind: 'no-show' | 'could-not-come' | 'cancelled', interview = 'interview') =>
  on(19, { kind, interview })
const refused = (more = {}) => on(20, { kind: 'refusal', ...more })
const offered = on(20, { kind: 'offer', deadline: '2026-12-01' })
const agent: Person = { id: 'agent', name: 'Marc Vidal', civility: 'monsieur', agency: true }

interface Given {
  readonly entries: readonly Entry[]
  readonly rule?: RuleId
  readonly reason?: ReasonId
  readonly to?: Person
  readonly channel?: Channel
  readonly template?: string
}

const drafted = (given: Given, texts: MessageTexts) => {
  const { entries, rule = 'follow-up', reason = 'no-date', to = nadia } = given
  const base = aStep(to.id)
  const context = aContext({
    application: {
      people: [nadia, hugo, agent],
      entries: [...entries].sort((a, b) => (a.at < b.at ? -1 : 1)),
    },
    step: { ...base, rule, because: { ...base.because, reason } },
    person: to,
  })
  const channel = given.channel ?? 'email'
  const template = given.template ?? stepTemplates(context, texts.language, channel)[0] ?? ''
  const { subject, body } = composeMessage(template, texts, context, channel)
  const text = `${subject === undefined ? '' : `${subject}\n`}${body}`
  return { text: text.replace(/[\u00A0\u202F]/gu, ' '), context }
}

const CASES: readonly (readonly [name: string, Given, must: RegExp, never: RegExp])[] = [
  [
    'thanked on LinkedIn',
    { entries: [first(), on(11, { kind: 'thanks', to: 'nadia', channel: 'linkedin' })] },
    /encore/u,
    /je vous remercie du temps/u,
  ],
  [
    'thanked face to face',
    { entries: [first(), on(11, { kind: 'thanks', to: 'nadia', channel: 'in-person' })] },
    /encore/u,
    /je vous remercie du temps/u,
  ],
  [
    'only the other one was thanked',
    {
      entries: [
        first({ met: ['nadia', 'hugo'] }),
        on(11, { kind: 'thanks', to: 'hugo', channel: 'email' }),
      ],
    },
    /je vous remercie du temps/u,
    /encore/u,
  ],
  [
    'a voicemail, theirs, and a talk at last',
    {
      entries: [
        first(),
        call(16, 'voicemail'),
        on(17, {
          kind: 'call',
          to: 'nadia',
          channel: 'phone',
          outcome: 'left-me-message',
          direction: 'incoming',
        }),
        call(18, 'reached'),
      ],
    },
    /dont nous avons parlé le 10 novembre, et de nouveau depuis/u,
    /mon message|message vocal/u,
  ],
  [
    'the interview was put off before it was held',
    {
      entries: [
        on(4, {
          kind: 'postponed',
          interview: 'interview',
          oldStart: '2026-11-05T10:00',
          newStart: '2026-11-10T10:00',
        }),
        first(),
      ],
    },
    /échangé le 10 novembre/u,
    /5 novembre|report/u,
  ],
  [
    'one cancelled, another held',
    {
      entries: [
        anInterview({ id: 'early', at: '2026-11-03T10:00', met: ['nadia'] }),
        on(2, { kind: 'cancelled', interview: 'early' }),
        first(),
      ],
    },
    /échangé le 10 novembre/u,
    /annulé|3 novembre/u,
  ],
  [
    'a second interview with somebody else',
    { entries: [first(), later()] },
    /Depuis notre échange du 10 novembre, j’ai eu un autre entretien mercredi dernier avec Hugo Roy/u,
    /temps que vous m’avez accordé/u,
  ],
  [
    'she did not come, somebody else did later',
    { entries: [first(), fate('no-show'), later()] },
    /J’ai eu un entretien mercredi dernier avec Hugo Roy/u,
    /nous avons échangé|10 novembre/iu,
  ],
  [
    'an answer from before the interview',
    { entries: [on(5, { kind: 'answer', from: 'nadia' }), first()] },
    /échangé le 10 novembre/u,
    /votre réponse/u,
  ],
  [
    'a refusal, and then it was opened again',
    { entries: [first(), refused(), on(22, { kind: 'reopened' })] },
    /décision sera prise/u,
    /retenu|refus/u,
  ],
  [
    'an offer they took back',
    { entries: [first(), offered, on(22, { kind: 'offer-withdrawn' })] },
    /décision sera prise/u,
    /proposition/u,
  ],
  [
    'a voicemail for the other one, a vain call to her',
    {
      entries: [first(), call(23, 'voicemail', 'hugo'), call(22, 'no-answer')],
      rule: 'mail-after-message',
    },
    /cherché à vous joindre/u,
    /message vocal|laissé un message/u,
  ],
  [
    'the other one announced a date by telephone',
    {
      entries: [
        first(),
        on(17, { kind: 'answer', from: 'hugo', promise: { kind: 'date', date: '2026-11-20' } }),
      ],
      reason: 'promised',
    },
    /On m’avait alors annoncé/u,
    /[Vv]ous m’aviez/u,
  ],
  [
    'a follow-up that is dated tomorrow',
    {
      entries: [
        first(),
        on(25, { kind: 'follow-up', to: 'nadia', channel: 'email', outcome: 'sent', text: 'X' }),
      ],
    },
    /échangé le 10 novembre/u,
    /mon message|de nouveau/u,
  ],
  [
    'only who received me is named, written to the other one',
    { entries: [first({ met: [], lead: 'hugo' })] },
    /avec Hugo Roy/u,
    /nous avons échangé/iu,
  ],
  [
    'the second one I could not come to',
    {
      entries: [first(), later({ met: ['nadia'] }), fate('could-not-come', 'later')],
      reason: 'could-not-come',
    },
    /notre rendez-vous de mercredi dernier/u,
    /10 novembre/u,
  ],
  [
    'the second one was cancelled, an ordinary follow-up',
    { entries: [first(), later({ met: ['nadia'] }), fate('cancelled', 'later')] },
    /échangé le 10 novembre/u,
    /18 novembre|mercredi dernier|annulé/u,
  ],
  [
    'they answered after a voicemail',
    { entries: [first(), call(18, 'voicemail'), on(20, { kind: 'answer', from: 'nadia' })] },
    /votre réponse de vendredi dernier/u,
    /message vocal/u,
  ],
  [
    'refused, and no interview is noted',
    { entries: [on(1, { kind: 'applied' }), refused()], rule: 'refusal-thanks' },
    /^Poste de comptable : merci pour votre réponse/u,
    /[Ee]ntretien|\[…\]/u,
  ],
  [
    'refused after they cancelled',
    { entries: [first(), fate('cancelled'), refused()], rule: 'refusal-thanks' },
    /^Poste de comptable : merci pour votre réponse/u,
    /[Ee]ntretien|échange/u,
  ],
  [
    'refused after they did not come',
    { entries: [first(), fate('no-show'), refused()], rule: 're-approach' },
    /J’avais posé ma candidature au poste de comptable/u,
    /[Ee]ntretien|échangé/u,
  ],
  [
    'an offer declined to somebody I never met',
    { entries: [offered], template: 'decline', to: hugo },
    /se croiseront un jour/u,
    /de nouveau|échanges/u,
  ],
  [
    'another post taken, before I met anybody',
    {
      entries: [anInterview({ id: 'ahead', at: '2026-12-03T10:00', met: ['nadia'] })],
      rule: 'tell-others',
    },
    /d’annuler le rendez-vous du jeudi 3 décembre[^]*vous rencontrer un jour/u,
    /recroiser|notre échange/u,
  ],
  [
    'thanks for a fair, to somebody who was not there',
    { entries: [first({ setting: 'fair' })], rule: 'thank', to: hugo },
    /pour la rencontre du 10 novembre/u,
    /l’entretien|me parler/u,
  ],
  [
    'I could not come, told to the agency',
    { entries: [first(), fate('could-not-come')], reason: 'could-not-come', to: agent },
    /mon rendez-vous du 10 novembre avec Madame Benali/u,
    /notre rendez-vous/u,
  ],
  [
    'they cancelled, told to the agency',
    { entries: [first(), fate('cancelled')], reason: 'cancelled', to: agent },
    /Mon rendez-vous du 10 novembre avec Madame Benali/u,
    /Notre rendez-vous/u,
  ],
  [
    'a letter of thanks after a call',
    { entries: [first({ mode: 'phone' })], rule: 'thank', channel: 'letter' },
    /de votre écoute/u,
    /accueil/u,
  ],
  [
    'an interview this morning',
    { entries: [first({ at: '2026-11-24T07:30' })], rule: 'thank' },
    /entretien d’aujourd’hui/u,
    /hier|novembre\./u,
  ],
  [
    'long ago',
    {
      entries: [
        first({ at: '2025-10-10T10:00' }),
        anEntry({ kind: 'refusal', at: '2025-10-20T10:00' }),
      ],
      rule: 're-approach',
    },
    /échangé le 10 octobre 2025/u,
    /novembre/u,
  ],
  [
    'withdrawing, told to the agency',
    { entries: [first()], template: 'withdrawal', to: agent },
    /pour l’entretien du 10 novembre/u,
    /notre échange/u,
  ],
]

describe('a draft from an odd logbook', () => {
  it.each(CASES)('%s', (_name, given, must, never) => {
    const { text, context } = drafted(given, fr)
    expect(text).toMatch(must)
    expect(text).not.toMatch(never)
    expect(untrueIn(text, context, 'fr')).toEqual([])
    expect(stumblesIn(text)).toEqual([])
    const english = drafted(given, en)
    expect(untrueIn(english.text, english.context, 'en')).toEqual([])
    expect(english.text).not.toContain('[…]')
  })
})

const AFTER_REFUSAL = TEMPLATE_IDS.filter((id) => /refusal|re-approach|reopened/u.test(id))
const UNHELD = {
  'nobody came': [first(), fate('no-show')],
  'it was cancelled': [first(), fate('cancelled')],
  'I could not come': [first(), fate('could-not-come')],
  'none is noted': [on(1, { kind: 'applied' as const })],
}

describe('every wording after a refusal, where no interview was held', () => {
  it.each(AFTER_REFUSAL)('%s tells of none', (template) => {
    const channel = isTemplate(template) ? TEMPLATES[template].channels[0] : undefined
    for (const before of Object.values(UNHELD))
      for (const texts of [fr, en])
        for (const wording of texts.templates[template])
          for (const to of [nadia, hugo, agent]) {
            const entries = [...before, refused({ nobodyHired: /reopened/u.test(template) })]
            const only = { ...texts, templates: { ...texts.templates, [template]: [wording] } }
            const given = { entries, template, to, ...(channel && { channel }) }
            const { text, context } = drafted(given, only)
            expect(untrueIn(text, context, texts.language), text).toEqual([])
            expect(text).not.toMatch(/\[…\]|[Ee]ntretien|\binterview\b/u)
          }
  })
})

it('somebody who was not at the fair is not told of « our » meeting', () => {
  const { text } = drafted({ entries: [first({ setting: 'fair' })], to: hugo }, en)
  expect(text).toMatch(/^Inès Maury – meeting on 10 November/u)
  expect(text).not.toMatch(/\b[Oo]ur\b/u)
})
