import { describe, expect, it } from 'vitest'
import type { Entry } from '#domain/entry/entry.ts'
import type { Person } from '#domain/logbook/person.ts'
import type { MessageContext } from '#domain/messages/context.ts'
import { CALL_SCRIPT_ROWS } from '#domain/messages/callScripts.ts'
import { composeMessage } from '#domain/messages/draft/composeMessage.ts'
import { stepTemplates } from '#domain/messages/draft/stepTemplates.ts'
import { englishTexts as en } from '#domain/messages/texts/en/en.ts'
import { frenchTexts as fr } from '#domain/messages/texts/fr/fr.ts'
import type { ReasonId, RuleId, StepHint } from '#domain/rules/step.ts'
import type { Channel } from '#domain/vocabulary.ts'
import { aContext, anEntry, anInterview, aStep, hugo, nadia } from '#test/build/aContext.ts'
import { untrueIn } from '#test/build/claimsChecked.ts'
import { stumblesIn } from '#test/build/stumbles.ts'

/** Now is Tuesday 24 November; the interview was with Nadia, two weeks before. */
const met = (more: Parameters<typeof anInterview>[0] = {}) =>
  anInterview({ at: '2026-11-10T10:00', met: ['nadia'], ...more })
const RICH = {
  points: [{ text: 'La relève.', person: 'nadia' }],
  assets: ['La planification', 'Le calme.'],
  addition: 'Je suis libre dès janvier.',
  documents: ['CV.pdf'],
}
const call = (
  day: number,
  outcome: 'voicemail' | 'no-answer' | 'message-left' | 'reached' | 'wrong-number',
  to = 'nadia',
) =>
  anEntry({
    kind: 'call',
    at: `2026-11-${String(day)}T10:00`,
    to,
    direction: 'outgoing',
    channel: 'phone',
    outcome,
  })
const theirs = (day: number) =>
  anEntry({
    kind: 'call',
    at: `2026-11-${String(day)}T11:00`,
    to: 'nadia',
    direction: 'incoming',
    channel: 'phone',
    outcome: 'left-me-message',
  })
const wrote = (day: number, to = 'nadia', text = 'Bonjour,\n\nUn mot.\n\nInès') =>
  anEntry({
    kind: 'follow-up',
    at: `2026-11-${String(day)}T10:00`,
    to,
    channel: 'email',
    outcome: 'sent',
    text,
  })
/** They called, and we spoke. */
const spokeWith = (id: string) =>
  anEntry({
    kind: 'call',
    at: '2026-11-20T10:00',
    to: id,
    direction: 'incoming',
    channel: 'phone',
    outcome: 'reached',
  })
/** The second word to the agency, after one that is told with each case. */
const wroteTwiceToAgent = wrote(
  19,
  'agent',
  'Bonjour,\n\nJe reviens vers vous au sujet du poste de comptable chez votre client, après l’entretien du 10 novembre.\n\nInès',
)
const thanked = (text?: string) =>
  anEntry({
    kind: 'thanks',
    at: '2026-11-11T09:00',
    to: 'nadia',
    channel: 'email',
    ...(text === undefined ? {} : { text }),
  })
const answered = (day: number, from?: string) =>
  anEntry({
    kind: 'answer',
    at: `2026-11-${String(day)}T10:00`,
    ...(from === undefined ? {} : { from }),
  })
const refused = (more = {}) => anEntry({ kind: 'refusal', at: '2026-11-20T10:00', ...more })
const offered = anEntry({
  kind: 'offer',
  at: '2026-11-20T10:00',
  deadline: '2026-12-01',
  salary: '42 k€',
})
const ahead = anInterview({ id: 'ahead', at: '2026-12-03T10:00', met: ['nadia'] })
const putOff = anEntry({
  kind: 'postponed',
  at: '2026-11-20T10:00',
  interview: 'ahead',
  oldStart: '2026-11-30T10:00',
  newStart: '2026-12-03T10:00',
})
const fate = (kind: 'no-show' | 'could-not-come' | 'cancelled', interview = 'interview') =>
  anEntry({ kind, at: '2026-11-11T10:00', interview })
const promise = (kind: 'date' | 'by' | 'before', date = '2026-11-18') =>
  met({ promise: { kind, date } })
const agent: Person = { id: 'agent', name: 'Marc Vidal', civility: 'monsieur', agency: true }
const colleague: Person = { id: 'colleague', name: 'Zoé Lenoir', civility: 'madame', agency: true }

interface Given {
  readonly entries: readonly Entry[]
  readonly rule?: RuleId
  readonly reason?: ReasonId
  readonly round?: number
  readonly hints?: readonly StepHint[]
  readonly to?: Person
  readonly channel?: Channel
  readonly template?: string
  readonly script?: 'call' | 'voicemail' | 'assistant'
  readonly more?: Partial<MessageContext>
}
type Case = readonly [name: string, given: Given, must: RegExp, never: RegExp]

const drafted = (given: Given, texts: typeof fr) => {
  const { entries, rule = 'follow-up', reason = 'no-date', round, hints = [], to = nadia } = given
  const base = aStep(to.id)
  const step = {
    ...base,
    rule,
    hints,
    because: { ...base.because, reason },
    ...(round === undefined ? {} : { round }),
  }
  const context = aContext({
    application: {
      people: [nadia, hugo, agent, colleague],
      entries: [...entries].sort((a, b) => (a.at < b.at ? -1 : 1)),
    },
    step,
    person: to,
    ...given.more,
  })
  const script = given.script === undefined ? undefined : CALL_SCRIPT_ROWS[given.script]
  const channel = script?.channel ?? given.channel ?? 'email'
  const id =
    script?.template(rule) ??
    given.template ??
    stepTemplates(context, texts.language, channel)[0] ??
    ''
  const { body, subject } = composeMessage(id, texts, context, channel)
  const text = `${subject === undefined ? '' : `${subject}\n`}${body}`
  return { text: text.replace(/[\u00A0\u202F]/gu, ' '), context }
}

const NOTHING = /(?!)/u

const FRENCH: readonly Case[] = [
  [
    'a first follow-up to whom I met',
    { entries: [met()] },
    /Nous avons échangé le 10 novembre/u,
    /encore du temps|annoncé|message/u,
  ],
  ['… who was thanked', { entries: [met(), thanked()] }, /remercie encore du temps/u, /annoncé/u],
  [
    'to HR, whom I never met',
    { entries: [met()], to: hugo },
    /J’ai eu un entretien le 10 novembre avec Madame Benali/u,
    /[Nn]ous avons|notre|temps que vous/u,
  ],
  [
    'round 2 to HR, whom I never met, after Nadia got one',
    { entries: [met(), wrote(18)], to: hugo, round: 2 },
    /J’ai eu un entretien/u,
    /nous avons parlé|mon message|[Nn]otre/u,
  ],
  [
    'to somebody met at an earlier interview only',
    { entries: [met({ at: '2026-11-03T10:00', met: ['hugo'] }), met({ id: 'second' })], to: hugo },
    /Depuis notre échange du 3 novembre, j’ai eu un autre entretien le 10 novembre avec Madame Benali/u,
    /Nous avons échangé/u,
  ],
  [
    'to nobody by name, where nobody was named',
    {
      entries: [met({ met: [] })],
      more: {
        person: undefined,
        step: { ...aStep(''), because: { reason: 'no-date', facts: [], numbers: [], sources: [] } },
      },
    },
    /Nous avons échangé/u,
    /NaN/u,
  ],
  [
    'a date was announced',
    { entries: [promise('date')] },
    /Vous m’aviez annoncé une réponse vers le 18 novembre\. Je reviens/u,
    /comme convenu|autour/u,
  ],
  [
    'a date announced for today',
    { entries: [promise('date', '2026-11-24')] },
    /une réponse pour aujourd’hui/u,
    /24 novembre/u,
  ],
  ['by a date', { entries: [promise('by')] }, /au plus tard le 18 novembre/u, /vers le/u],
  ['before a date', { entries: [promise('before')] }, /avant le 18 novembre/u, /vers le/u],
  [
    'within ten days',
    { entries: [met({ promise: { kind: 'within', days: 10 } })] },
    /une réponse sous dix jours/u,
    /dimanche|vendredi 20|20 novembre/u,
  ],
  [
    'within a week',
    { entries: [met({ promise: { kind: 'within', days: 7 } })] },
    /sous une semaine/u,
    /17 novembre/u,
  ],
  [
    'within fifteen days, not over yet',
    { entries: [met({ promise: { kind: 'within', days: 15 } })] },
    /Nous avons échangé/u,
    /annoncé/u,
  ],
  [
    'within hours',
    { entries: [met({ promise: { kind: 'hours', hours: 48 } })] },
    /sous 48 heures/u,
    /vers le/u,
  ],
  [
    'a vague promise',
    { entries: [met({ promise: { kind: 'vague' } })] },
    /Nous avons échangé/u,
    /annoncé/u,
  ],
  [
    'a date still ahead',
    { entries: [promise('date', '2026-12-02')] },
    /Nous avons échangé/u,
    /annoncé/u,
  ],
  [
    'I was to write',
    { entries: [met({ promise: { kind: 'date', date: '2026-11-18' }, nextContact: 'i-call' })] },
    /vers vous, comme convenu, au sujet/u,
    NOTHING,
  ],
  [
    'they were to call',
    { entries: [met({ promise: { kind: 'date', date: '2026-11-18' }, nextContact: 'they-call' })] },
    /annoncé/u,
    /convenu|appeler/u,
  ],
  [
    'I was to write, but to Nadia',
    {
      entries: [met({ promise: { kind: 'date', date: '2026-11-18' }, nextContact: 'i-call' })],
      to: hugo,
    },
    /On m’avait annoncé/u,
    /convenu|Vous m’aviez/u,
  ],
  [
    'the promise already led to a follow-up',
    { entries: [promise('date'), wrote(19)], round: 2 },
    /après mon message de jeudi dernier/u,
    /annoncé/u,
  ],
  [
    'a follow-up before the promised day leaves it to be named',
    { entries: [promise('date'), wrote(16)], round: 2 },
    /annoncé une réponse vers le 18/u,
    NOTHING,
  ],
  [
    'they answered after the promise',
    { entries: [promise('date'), answered(19, 'nadia')], reason: 'answered' },
    /Merci de votre réponse de jeudi dernier/u,
    /annoncé/u,
  ],
  [
    'somebody else answered',
    { entries: [met(), answered(19, 'hugo')], reason: 'answered' },
    /Merci pour la réponse reçue jeudi dernier/u,
    /votre réponse/u,
  ],
  [
    'an answer with a new date',
    {
      entries: [
        met(),
        anEntry({
          kind: 'answer',
          at: '2026-11-19T10:00',
          from: 'nadia',
          promise: { kind: 'date', date: '2026-11-23' },
        }),
      ],
      reason: 'answered-with-date',
    },
    /Vous m’aviez alors annoncé une réponse vers le 23 novembre/u,
    NOTHING,
  ],
  [
    'an answer that was followed up already',
    { entries: [met(), answered(18, 'nadia'), wrote(20)], round: 2 },
    /après mon message/u,
    /votre réponse/u,
  ],
  [
    'the second follow-up',
    { entries: [met(RICH), wrote(18)], round: 2 },
    /La décision est-elle prise/u,
    /Nous avons échangé|planification/u,
  ],
  [
    'my last message went to Nadia, not to Hugo',
    { entries: [met({ met: ['hugo', 'nadia'] }), wrote(18)], to: hugo, round: 2 },
    /Nous avons échangé/u,
    /mon message|18 novembre/u,
  ],
  [
    'my last message was before the last interview',
    { entries: [met({ at: '2026-11-03T10:00' }), wrote(9), met({ id: 'second' })] },
    /Nous avons échangé le 10/u,
    /mon message|9 novembre/u,
  ],
  [
    'a voicemail of yesterday',
    { entries: [met(), call(23, 'voicemail')], rule: 'mail-after-message' },
    /laissé un message vocal hier/u,
    /aujourd’hui/u,
  ],
  [
    'a voicemail of Friday and a vain call today',
    {
      entries: [met(), call(20, 'voicemail'), call(24, 'no-answer')].slice(0, 3),
      rule: 'mail-after-message',
    },
    /message vocal vendredi dernier/u,
    /aujourd’hui/u,
  ],
  [
    'a message left with somebody',
    { entries: [met(), call(23, 'message-left')], rule: 'mail-after-message' },
    /laissé un message pour vous hier/u,
    /vocal/u,
  ],
  [
    'calls nobody answered',
    {
      entries: [met(), call(20, 'no-answer'), call(23, 'no-answer')],
      rule: 'mail-after-message',
      hints: ['mail-instead-of-calls'],
    },
    /essayé de vous joindre hier/u,
    /message|insister|plein travail/u,
  ],
  [
    'a voicemail that was for Hugo',
    { entries: [met(), call(23, 'voicemail', 'hugo')], rule: 'mail-after-message' },
    /Je vous écris au sujet/u,
    /vocal|mon appel/u,
  ],
  [
    'a call that reached her',
    {
      entries: [met(), call(23, 'reached')],
      rule: 'mail-after-message',
      template: 'short-email-small-firm',
    },
    /Je vous écris au sujet/u,
    /essayé de vous joindre/u,
  ],
  [
    'a wrong number',
    { entries: [met(), call(23, 'wrong-number')], template: 'short-email-small-firm' },
    /Je vous écris/u,
    /joindre hier/u,
  ],
  [
    'a voicemail she called back about: we spoke',
    { entries: [met(), call(18, 'voicemail'), spokeWith('nadia')], round: 2 },
    /dont nous avons parlé le 10 novembre, et de nouveau depuis/u,
    /message vocal|mon message|laissé/u,
  ],
  [
    'a call of Hugo’s is no talk with her',
    { entries: [met(), call(18, 'voicemail'), spokeWith('hugo')], rule: 'mail-after-message' },
    /un message vocal mercredi dernier/u,
    /de nouveau depuis/u,
  ],
  [
    'a message of hers, and a talk since',
    { entries: [met(), theirs(18), spokeWith('nadia')], script: 'call' },
    /Nous avons parlé le 10 novembre/u,
    /Vous m’avez laissé/u,
  ],
  [
    'in touch again with a consultant, whose client hires',
    { entries: [met(), refused()], rule: 're-approach', to: agent },
    /Votre client prévoit-il de recruter/u,
    /nous avions échangé|Prévoyez-vous/iu,
  ],
  [
    'a rejection told by a consultant',
    { entries: [met(), refused()], rule: 'refusal-thanks', to: agent },
    /aux attentes de votre client/u,
    /vos attentes|consacré|nos échanges/u,
  ],
  [
    'a consultant is not who was to be met',
    { entries: [met(), fate('cancelled')], reason: 'cancelled', to: agent },
    /Mon rendez-vous du 10 novembre avec Madame Benali/u,
    /vous rencontrer|Notre rendez-vous/u,
  ],
  [
    'a call before the interview',
    {
      entries: [
        call(10, 'voicemail').at < '2026-11-10T10:00'
          ? call(10, 'voicemail')
          : { ...call(10, 'voicemail'), at: '2026-11-09T10:00' },
        met(),
      ],
      template: 'email-after-voicemail',
    },
    /Je vous écris/u,
    /vocal/u,
  ],
  [
    'they left a message',
    { entries: [met(), theirs(23)], rule: 'call-back', reason: 'left-me-message' },
    /Merci pour votre message d’hier/u,
    /vocal/u,
  ],
  [
    'the subject stays where the interest is off',
    {
      entries: [met(), call(23, 'no-answer')],
      template: 'short-email-small-firm',
      more: { blocks: { interest: false } },
    },
    /poste de comptable, dont nous avons parlé/u,
    /intéresse/u,
  ],
  [
    'the same for the second follow-up',
    { entries: [met(), wrote(18)], round: 2, more: { blocks: { interest: false } } },
    /poste de comptable, dont nous avons parlé/u,
    /plairait/u,
  ],
  [
    'the same after a voicemail',
    {
      entries: [met(), call(23, 'voicemail')],
      rule: 'mail-after-message',
      more: { blocks: { interest: false } },
    },
    /poste de comptable/u,
    /plaît/u,
  ],
  [
    'a thanks the next day',
    { entries: [met({ ...RICH, at: '2026-11-23T10:00' })], rule: 'thank' },
    /Merci pour notre entretien d’hier[^\n]*la relève\./u,
    /Un sujet|ce que nous nous sommes dit/u,
  ],
  [
    'thanks to somebody who was not there',
    { entries: [met()], rule: 'thank', to: hugo },
    /Merci à votre équipe/u,
    /notre entretien|vous m’avez accordé/u,
  ],
  [
    'a thanks for the interview she was at, not for the later one',
    {
      entries: [met(), met({ id: 'later', at: '2026-11-20T10:00', met: ['hugo'] })],
      rule: 'thank',
    },
    /entretien du 10 novembre/u,
    /vendredi/u,
  ],
  [
    'two points',
    {
      entries: [
        met({
          points: [
            { text: 'Vous cherchez quelqu’un d’autonome.', person: 'nadia' },
            { text: 'La migration vers Kotlin ?', person: 'nadia' },
          ],
        }),
      ],
      rule: 'thank',
    },
    /tête :\n– vous cherchez quelqu’un d’autonome\n– la migration vers Kotlin \?\n/u,
    /;|\.\n– |\?\./u,
  ],
  [
    'an addition in lines',
    { entries: [met({ addition: '- permis B\n- PSC1.' })], rule: 'thank' },
    /moment :\n– permis B\n– PSC1\n/u,
    /- permis/u,
  ],
  [
    'a name keeps its capital behind a colon',
    {
      entries: [met({ points: [{ text: 'La Poste et Le Monde', person: 'nadia' }] })],
      rule: 'thank',
    },
    /tête : La Poste/u,
    /la Poste/u,
  ],
  [
    'initials keep theirs, the article does not',
    { entries: [met({ points: [{ text: 'La QVT', person: 'nadia' }] })], rule: 'thank' },
    /la QVT – entretien|La QVT – entretien/u,
    /: La QVT/u,
  ],
  [
    'needs beside what I bring',
    {
      entries: [met({ assets: ['Autonomie → deux clôtures seule', 'Rigueur -> aucun écart'] })],
      rule: 'thank',
    },
    /Ce que vous cherchez[^\n]*\n– Autonomie : deux clôtures seule\n– Rigueur : aucun écart/u,
    /→|->/u,
  ],
  [
    'items that join by themselves',
    {
      entries: [met({ assets: ['anglais courant et allemand', 'Jira'] })],
      rule: 'thank',
      channel: 'linkedin',
      template: 'thanks-linkedin',
    },
    /anglais courant et allemand ; Jira\./u,
    /allemand et Jira/u,
  ],
  [
    'a document',
    { entries: [met(RICH)], rule: 'thank' },
    /En pièce jointe : CV\.pdf\n/u,
    /ci-joint|CV\.pdf\./u,
  ],
  [
    'a thoughtful question',
    {
      entries: [met()],
      rule: 'thank',
      more: { filled: { question: 'Comment se passe la relève ?' } },
    },
    /Une question m’est venue depuis : comment se passe la relève \?\n/u,
    /\?\./u,
  ],
  [
    'what I understood of the post',
    { entries: [met()], rule: 'thank', more: { filled: { understood: 'Un poste d’équipe.' } } },
    /Ce que j’ai compris du poste : un poste d’équipe\.\n/u,
    /\.\./u,
  ],
  [
    'an addition that was sent is not sent again',
    {
      entries: [
        met(RICH),
        thanked('Bonjour,\n\nUne précision : je suis libre dès janvier.\n\nInès'),
      ],
    },
    /Nous avons échangé/u,
    /libre dès janvier/u,
  ],
  [
    'nor a document',
    { entries: [met(RICH), thanked('Bonjour,\n\nEn pièce jointe : CV.pdf\n\nInès')] },
    /planification/u,
    /CV/u,
  ],
  [
    'nor where nobody knows what was sent',
    { entries: [met(RICH), thanked()] },
    /planification/u,
    /libre dès|CV/u,
  ],
  [
    'nor strengths that were sent',
    { entries: [met(RICH), thanked('Bonjour,\n\nLa planification et le calme.\n\nInès')] },
    /échangé/u,
    /calme/u,
  ],
  [
    'what is written for this message stands',
    {
      entries: [met(RICH), thanked('Je suis libre dès janvier.')],
      more: { material: { addition: 'Je suis libre dès janvier.' } },
    },
    /je suis libre dès janvier/u,
    NOTHING,
  ],
  [
    'nothing noted is called new',
    { entries: [met(RICH), refused()], rule: 're-approach' },
    /pas été retenu/u,
    /nouveau|libre dès|quelqu’un d’autre|tout se passe bien/u,
  ],
  [
    'news written for this message is',
    {
      entries: [met(RICH), refused()],
      rule: 're-approach',
      more: { material: { addition: 'J’ai passé le CACES.' } },
    },
    /il y a du nouveau : j’ai passé le CACES\./u,
    /libre/u,
  ],
  [
    'thanks where none went out',
    { entries: [met({ promise: { kind: 'date', date: '2026-11-18' } })], hints: ['thanks-first'] },
    /Je vous remercie du temps[^]*annoncé/u,
    /encore/u,
  ],
  [
    'thanks at a fair',
    { entries: [met({ setting: 'fair' })], rule: 'thank' },
    /lors du salon/u,
    /entretien/u,
  ],
  [
    'a follow-up after a fair',
    { entries: [met({ setting: 'fair' })] },
    /Est-ce bien à vous que je dois m’adresser/u,
    /décision|entretien/u,
  ],
  [
    'thanks to an acquaintance, of whom no advice was noted',
    { entries: [met({ setting: 'networking' })], rule: 'thank' },
    /pour cet échange/u,
    /poste|entretien|conseil/u,
  ],
  [
    'no interview after a fair: the rejection',
    { entries: [met({ setting: 'fair' }), refused()], rule: 'refusal-thanks' },
    /^Rencontre du 10 novembre, comptable/u,
    /[Ee]ntretien/u,
  ],
  [
    'no interview after a fair: the letter',
    { entries: [met({ setting: 'fair' })], rule: 'thank', channel: 'letter' },
    /Cette rencontre a renforcé/u,
    /[Ee]ntretien/u,
  ],
  [
    'no interview after a fair: in touch again',
    { entries: [met({ setting: 'fair' }), refused()], rule: 're-approach', to: hugo },
    /J’avais eu un échange le 10 novembre avec Madame Benali/u,
    /[Ee]ntretien/u,
  ],
  [
    'thanks to the agency, whose team it was not',
    { entries: [met()], rule: 'thank', to: agent },
    /Merci de transmettre mes remerciements à l’équipe des Ateliers Coudrelle pour l’entretien/u,
    /votre équipe/u,
  ],
  [
    'a third word to the agency',
    {
      entries: [
        met(),
        wrote(
          16,
          'agent',
          'Bonjour,\n\nJ’ai eu le 10 novembre un entretien avec les Ateliers Coudrelle (Madame Benali) pour le poste de comptable que vous suivez.\n\nInès',
        ),
        wroteTwiceToAgent,
      ],
      to: agent,
      round: 3,
      template: 'follow-up-agency',
    },
    /savoir où en est votre client au sujet du poste de comptable, depuis l’entretien du 10 novembre\.[^]*nouvel échange avec eux/u,
    /votre équipe/u,
  ],
  [
    'news of whether an application arrived',
    {
      entries: [anEntry({ kind: 'applied', at: '2026-11-02T10:00' })],
      rule: 'ask-news',
    },
    /si ma candidature vous est bien parvenue/u,
    /si elle/u,
  ],
  [
    'a word to an acquaintance',
    { entries: [met({ setting: 'networking' })], reason: 'networking' },
    /quelqu’un d’autre à qui/u,
    /poste|décision|encore/u,
  ],
  [
    'an acquaintance on the phone',
    { entries: [met({ setting: 'networking' })], script: 'call' },
    /Nous avons parlé/u,
    /décision|Si la réponse est non/u,
  ],
  [
    'to the agency’s consultant',
    { entries: [met()], to: agent },
    /entretien avec les Ateliers Coudrelle[^]*retour de votre client/u,
    /votre décision|nous avons parlé/u,
  ],
  [
    'an invitation to the agency’s consultant',
    { entries: [met()], rule: 'connect', to: agent, channel: 'linkedin' },
    /l’équipe des Ateliers Coudrelle/u,
    /votre équipe/u,
  ],
  [
    'to a consultant who received me',
    { entries: [met({ met: ['agent'] })], to: agent },
    /Nous avons échangé[^]*retour de votre client/u,
    /entretien avec les Ateliers/u,
  ],
  [
    'to a consultant whose colleague alone received me',
    { entries: [met({ met: ['colleague'] })], to: agent },
    /J’ai eu un entretien le 10 novembre avec Madame Lenoir au sujet du poste/u,
    /Coudrelle|[Nn]ous avons/u,
  ],
  [
    'to a consultant who named a day, and whom I told of it on a voicemail',
    {
      entries: [
        met({ met: ['agent'], promise: { kind: 'date', date: '2026-11-18' } }),
        call(23, 'voicemail', 'agent'),
      ],
      rule: 'mail-after-message',
      to: agent,
    },
    /laissé un message vocal hier\. (?:Nous avons échangé|Je reviens)/u,
    /On m’avait annoncé/u,
  ],
  [
    'to a consultant who named a day',
    {
      entries: [met({ met: ['agent'], promise: { kind: 'date', date: '2026-11-18' } })],
      to: agent,
    },
    /Nous avons échangé[^]*Vous m’aviez annoncé une réponse/u,
    /On m’avait/u,
  ],
  [
    'to a consultant who answered',
    { entries: [met(), answered(19, 'agent')], to: agent },
    /Merci de votre réponse de jeudi dernier\. /u,
    /votre équipe/u,
  ],
  [
    'a third word to the agency, which alone was there',
    {
      entries: [
        met({ met: ['agent'] }),
        wrote(
          16,
          'agent',
          'Bonjour,\n\nNous avons échangé le 10 novembre au sujet du poste de comptable que vous suivez.\n\nInès',
        ),
        wroteTwiceToAgent,
      ],
      to: agent,
      round: 3,
    },
    /pour un échange avec eux/u,
    /nouvel échange/u,
  ],
  [
    'an invitation to somebody of the company, where only the agency was there',
    { entries: [met({ met: ['agent'] })], rule: 'connect', to: hugo, channel: 'linkedin' },
    /un entretien le 10 novembre avec l’agence pour le poste/u,
    /équipe/u,
  ],
  [
    'an offer that came by the agency',
    { entries: [met(), offered], rule: 'decide', to: agent, template: 'decline' },
    /ma réponse à la proposition[^]*Merci de la proposition pour le poste/u,
    /votre proposition/u,
  ],
  [
    'accepting an offer that came by the agency',
    { entries: [met(), offered], rule: 'decide', to: agent },
    /j’accepte la proposition[^]*ce qui m’est proposé/u,
    /votre proposition|vous m’avez proposé/u,
  ],
  [
    'to HR after a fair',
    { entries: [met({ setting: 'fair', met: [] })], to: hugo, template: 'follow-up-second' },
    /poste de comptable, dont j’ai parlé le 10 novembre lors du salon/u,
    /pour lequel/u,
  ],
  [
    'to an acquaintance who was not there, on the phone',
    { entries: [met({ setting: 'networking' })], to: hugo, script: 'call' },
    /J’ai eu un échange le 10 novembre avec Madame Benali\./u,
    /[Nn]ous avons parlé/u,
  ],
  [
    'an acquaintance’s assistant',
    { entries: [met({ setting: 'networking' })], to: hugo, script: 'assistant' },
    /un échange le 10 novembre avec votre entreprise[^]*au sujet de l’échange du 10 novembre/u,
    /entretien|poste/u,
  ],
  [
    'they did not come',
    { entries: [met(), fate('no-show')], reason: 'they-did-not-come' },
    /devions nous parler le 10 novembre/u,
    /échangé|entretien du/u,
  ],
  [
    'they did not come, and round 2',
    { entries: [met(), fate('no-show'), wrote(18)], reason: 'again', round: 2 },
    /rendez-vous/u,
    /nous avons parlé|décision/u,
  ],
  [
    'I could not come',
    { entries: [met(), fate('could-not-come')], reason: 'could-not-come' },
    /m’en excuser/u,
    /échangé/u,
  ],
  [
    'they cancelled',
    { entries: [met(), fate('cancelled')], reason: 'cancelled' },
    /a été annulé/u,
    /échangé/u,
  ],
  [
    'they cancelled an appointment ahead, with a date',
    {
      entries: [
        anInterview({ id: 'interview', at: '2026-12-03T10:00', met: ['nadia'] }),
        anEntry({
          kind: 'cancelled',
          at: '2026-11-20T10:00',
          interview: 'interview',
          promise: { kind: 'date', date: '2026-11-23' },
        }),
      ],
      reason: 'cancelled-with-date',
    },
    /rendez-vous du 3 décembre/u,
    /n’a pas pu|réponse vers/u,
  ],
  [
    'a missed appointment on the phone',
    { entries: [met(), fate('no-show')], reason: 'they-did-not-come', script: 'call' },
    /Nous avions rendez-vous le 10 novembre/u,
    /Nous avons parlé|décision sera/u,
  ],
  [
    'a refusal',
    { entries: [met(), refused()], rule: 'refusal-thanks' },
    /fait part de la décision[^]*quel profil répond le mieux/u,
    /manqué|proche|regret|profil retenu/u,
  ],
  [
    'a refusal for nobody',
    { entries: [met(), refused({ nobodyHired: true })], rule: 'refusal-thanks' },
    /pas pourvu pour le moment/u,
    /profil retenu/u,
  ],
  [
    'a refusal told to somebody not met',
    { entries: [met(), refused()], rule: 'refusal-thanks', to: hugo },
    /la décision/u,
    /nos échanges|consacré du temps/u,
  ],
  [
    'a refusal by invitation',
    { entries: [met(), refused()], rule: 'refusal-thanks', channel: 'linkedin' },
    /merci (?:pour|de) votre réponse[^]*rester en contact/u,
    /décision est-elle/u,
  ],
  [
    'a follow-up by invitation',
    { entries: [met()], channel: 'linkedin' },
    /Savez-vous si une décision est prise/u,
    NOTHING,
  ],
  [
    'the voicemail after a refusal',
    { entries: [met(), refused()], rule: 're-approach', script: 'voicemail' },
    /poste similaire est prévu/u,
    /où en est la décision/u,
  ],
  [
    'the voicemail about an offer',
    { entries: [met(), offered], rule: 'ask-again', script: 'voicemail' },
    /au sujet de la proposition/u,
    /où en est la décision/u,
  ],
  [
    'the assistant of somebody not met',
    { entries: [met()], to: hugo, script: 'assistant' },
    /avec votre entreprise, et je souhaite joindre Hugo Roy/u,
    /entretien le 10 novembre avec Hugo/u,
  ],
  [
    'a second call',
    { entries: [met(), call(23, 'voicemail')], rule: 'call-back', script: 'call' },
    /Je vous ai laissé un message hier/u,
    NOTHING,
  ],
  [
    'withdrawing with an interview ahead',
    { entries: [ahead], rule: 'let-go', template: 'withdrawal' },
    /annuler le rendez-vous du jeudi 3 décembre à 10 h/u,
    /notre échange|l’entretien du/u,
  ],
  [
    'another post accepted, after a talk and before another',
    { entries: [met(), ahead], rule: 'tell-others' },
    /notre échange du 10 novembre/u,
    NOTHING,
  ],
  [
    'confirming an interview ahead',
    { entries: [ahead], rule: 'prepare', template: 'confirm-interview' },
    /confirme ma présence à l’entretien du jeudi 3 décembre à 10 h/u,
    /reporté|échangé/u,
  ],
  [
    'an interview that was put off',
    { entries: [ahead, putOff], rule: 'prepare' },
    /Entretien reporté au jeudi 3 décembre à 10 h, comptable[^]*est reporté au jeudi 3 décembre/u,
    /30 novembre|notre/u,
  ],
  [
    'another time for an interview ahead',
    {
      entries: [ahead],
      rule: 'prepare',
      template: 'ask-another-time',
      more: { material: { addition: 'Vendredi matin ou lundi après-midi.' } },
    },
    /pas me rendre à l’entretien du jeudi 3 décembre à 10 h[^]*moments : vendredi matin ou lundi après-midi\./u,
    /reporté|échangé|moments : V/u,
  ],
  [
    'an absence of one’s own on the phone',
    { entries: [met(), fate('could-not-come')], reason: 'could-not-come', script: 'call' },
    /Je n’ai pas pu venir, et je vous prie de m’en excuser\. Avez-vous/u,
    /pas eu lieu|Si rien n’est décidé|Si la réponse est/u,
  ],
  [
    'an appointment they cancelled, on the phone',
    {
      entries: [ahead, fate('cancelled', 'ahead')],
      reason: 'cancelled',
      script: 'call',
    },
    /Notre rendez-vous du 3 décembre au sujet du poste de comptable a été annulé/u,
    /pas eu lieu|Nous avions/u,
  ],
  [
    'a second person met reads no second apology',
    {
      entries: [met({ met: ['hugo', 'nadia'] }), fate('could-not-come')],
      reason: 'could-not-come',
    },
    /Je vous présente mes excuses/u,
    /renouvelle/u,
  ],
  [
    'news of nothing is not promised',
    { entries: [met({ setting: 'networking' })], rule: 'keep-in-touch' },
    /et je vous fais un petit signe\./u,
    /quelques nouvelles|comme j’aime/u,
  ],
  [
    'a fair on the phone',
    { entries: [met({ setting: 'fair' })], script: 'call' },
    /Si c’est quelqu’un d’autre/u,
    /Si rien n’est décidé|Si la réponse est/u,
  ],
  [
    'accepting',
    { entries: [met(), offered], rule: 'decide' },
    /Je récapitule[^]*salaire : 42 k€/u,
    /Je serai là|signer.*prêt/u,
  ],
  [
    'declining',
    { entries: [met(), offered], rule: 'decide', template: 'decline' },
    /choisi de ne pas y donner suite/u,
    /je ne vais pas/u,
  ],
  [
    'a counter-proposal',
    {
      entries: [met(), offered],
      rule: 'decide',
      template: 'offer-counter',
      more: { filled: { wish: 'Deux jours de télétravail.' } },
    },
    /Un point compte pour moi : deux jours de télétravail\.[^]*avant le mardi 1er décembre/u,
    /\.\./u,
  ],
  [
    'I have an offer',
    { entries: [met()], rule: 'tell-offer' },
    /proposition d’une autre entreprise/u,
    /sinon|ultimatum/u,
  ],
]

const ENGLISH: readonly Case[] = [
  [
    'to a consultant whose colleague alone received me',
    { entries: [met({ met: ['colleague'] })], to: agent },
    /I had an interview on 10 November with Ms Lenoir about[^]*The conversation made/u,
    /Coudrelle|[Ww]e spoke|Our/u,
  ],
  [
    'to a consultant who named a day and answered since',
    {
      entries: [
        met({ met: ['agent'], promise: { kind: 'date', date: '2026-11-18' } }),
        answered(19, 'agent'),
      ],
      to: agent,
    },
    /Thank you for your answer last Thursday\. We spoke[^]*heard back from your client/u,
    /I was told/u,
  ],
  [
    'an offer that came by the agency',
    { entries: [met(), offered], rule: 'decide', to: agent },
    /I accept the offer[^]*what was offered/u,
    /your offer|you offered/u,
  ],
  [
    'to HR after a fair',
    { entries: [met({ setting: 'fair' })], to: hugo, template: 'follow-up-second' },
    /the comptable role, which I discussed on 10 November with Ms Benali/u,
    /about which/u,
  ],
  [
    'an acquaintance’s assistant',
    { entries: [met({ setting: 'networking' })], to: hugo, script: 'assistant' },
    /a conversation with your company on 10 November[^]*about the conversation on 10 November/u,
    /interview|role/u,
  ],
  [
    'to HR, whom I never met',
    { entries: [met()], to: hugo },
    /I had an interview on 10 November with Ms Benali/u,
    /[Ww]e spoke|we discussed|your time/u,
  ],
  [
    'within ten days',
    { entries: [met({ promise: { kind: 'within', days: 10 } })] },
    /You mentioned that I could expect an answer within ten days/u,
    /Sunday|as agreed|around/u,
  ],
  [
    'I was to write',
    { entries: [met({ promise: { kind: 'date', date: '2026-11-18' }, nextContact: 'i-call' })] },
    /checking in, as agreed, about/u,
    NOTHING,
  ],
  [
    'after a voicemail',
    { entries: [met(), call(23, 'voicemail')], rule: 'mail-after-message' },
    /I left you a voicemail yesterday/u,
    /As a reminder|today/u,
  ],
  [
    'the second one',
    { entries: [met(RICH), wrote(18)], round: 2 },
    /after my message last Wednesday/u,
    /on your side|We spoke/u,
  ],
  [
    'an American writes',
    {
      entries: [met(), ahead],
      rule: 'tell-others',
      more: { settings: { personName: 'Inès', region: 'US' } },
    },
    /Dear Ms\. Benali[^]*meeting on Thursday, December 3 at 10 a\.m\.[^]*Best regards/u,
    /10 November|Kind regards/u,
  ],
  [
    'an American accepts an offer',
    {
      entries: [
        met(),
        anEntry({
          kind: 'offer',
          at: '2026-11-20T10:00',
          trialPeriod: 'Three months, then a probation period.',
        }),
      ],
      rule: 'decide',
      more: { settings: { personName: 'Inès', region: 'US' } },
    },
    /– probationary period: three months, then a probation period/u,
    /Ms Benali/u,
  ],
  [
    'a Briton writes',
    {
      entries: [met(), ahead],
      rule: 'tell-others',
      more: { settings: { personName: 'Inès', region: 'GB-EAW' } },
    },
    /meeting on Thursday 3 December at 10:00[^]*Kind regards/u,
    /November 10/u,
  ],
  [
    'a re-approach',
    { entries: [met(), refused()], rule: 're-approach' },
    /my application was not successful/u,
    /another candidate|chose someone else|all is going well|new/u,
  ],
]

const VARIANTS: readonly Case[] = [
  [
    'Québec',
    { entries: [met()], to: hugo, more: { settings: { personName: 'Inès', region: 'CA-QC' } } },
    /J’ai eu une entrevue le 10 novembre/u,
    /entretien/u,
  ],
  [
    'Québec, by telephone',
    {
      entries: [met(), call(23, 'voicemail')],
      rule: 'mail-after-message',
      more: { settings: { personName: 'Inès', region: 'CA-QC' } },
    },
    /un message dans votre boîte vocale hier/u,
    /message vocal|entretien/u,
  ],
  [
    'Québec, an offer',
    {
      entries: [met(), offered],
      rule: 'decide',
      template: 'offer-question',
      more: { settings: { personName: 'Inès', region: 'CA-QC' } },
    },
    /la période de probation/u,
    /essai/u,
  ],
  [
    'Québec, an interview put to another day',
    {
      entries: [ahead, putOff],
      rule: 'prepare',
      more: { settings: { personName: 'Inès', region: 'CA-QC' } },
    },
    /Entrevue reportée au[^]*l’entrevue est reportée au/u,
    /entretien|reporté /u,
  ],
  [
    'Switzerland, at a fair',
    {
      entries: [met({ setting: 'fair' })],
      more: { settings: { personName: 'Inès', region: 'CH-GE' } },
    },
    /au salon de l’emploi/u,
    /lors du salon/u,
  ],
  [
    'Belgium, an offer',
    {
      entries: [met(), offered],
      rule: 'decide',
      template: 'offer-question',
      more: { settings: { personName: 'Inès', region: 'BE' } },
    },
    /la date de début, les avantages|la date de début, et les avantages|la date de début et les avantages/u,
    /essai/u,
  ],
  [
    'Switzerland, an offer',
    {
      entries: [met(), offered],
      rule: 'decide',
      template: 'offer-question',
      more: { settings: { personName: 'Inès', region: 'CH-GE' } },
    },
    /le temps d’essai[^]*Avec mes meilleures salutations/u,
    /la période|Bien cordialement/u,
  ],
  [
    'noted words stay as they were',
    {
      entries: [met({ addition: 'mon entretien annuel par e-mail' })],
      rule: 'thank',
      more: { settings: { personName: 'Inès', region: 'CA-QC' } },
    },
    /mon entretien annuel par e-mail/u,
    /entrevue annuel/u,
  ],
]

describe.each([
  ['in French', fr, FRENCH],
  ['in English', en, ENGLISH],
  ['of a region', fr, VARIANTS],
] as const)('a draft %s', (_, texts, cases) => {
  it.each(cases)('%s', (_name, given, must, never) => {
    const { text, context } = drafted(given, texts)
    expect(text).toMatch(must)
    expect(text).not.toMatch(never)
    expect(untrueIn(text, context, texts.language)).toEqual([])
    expect(stumblesIn(text)).toEqual([])
  })
})

it('they are many', () => {
  expect(FRENCH.length + ENGLISH.length + VARIANTS.length).toBeGreaterThanOrEqual(100)
})
