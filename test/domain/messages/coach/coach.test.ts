import { describe, expect, it } from 'vitest'
import type { AdviceId } from '#domain/messages/coach/advice.ts'
import { coach } from '#domain/messages/coach/coach.ts'
import type { CoachedMessage } from '#domain/messages/coach/coachedMessage.ts'
import { lengthOf, WORDS_LEAST, WORDS_MOST } from '#domain/messages/coach/lengthAdvice.ts'
import { SUBJECT_MAX } from '#domain/messages/coach/subjectAdvice.ts'
import { FILES_HEAVY_BYTES } from '#domain/messages/sending/sentFiles.ts'
import { INVITATION_MAX_CHARACTERS, VOICEMAIL_MAX_WORDS } from '#domain/messages/templates.ts'
import { aContext, anEntry, anInterview, nadia } from '#test/build/aContext.ts'

const words = (count: number): string =>
  Array.from({ length: count }, (_, i) => `mot${String(i)}`).join(' ')

const whole = (body: string): string => `Bonjour,\n${body}\nInès`

const message = (more: Partial<CoachedMessage> = {}): CoachedMessage => ({
  template: 'follow-up-first',
  language: 'fr',
  channel: 'email',
  subject: 'Entretien du 17 novembre, comptable',
  body: whole(`${words(60)}. Quand ?`),
  ...more,
})
/** With what nothing is said against: a greeting and a name. */
const written = ({ body, ...more }: Partial<CoachedMessage>): CoachedMessage =>
  message(body === undefined ? more : { ...more, body: whole(body) })
const told = (more: Partial<CoachedMessage>, context = aContext()): readonly AdviceId[] =>
  coach(written(more), context).map(({ advice }) => advice)
const suggested = (more: Partial<CoachedMessage>, context = aContext()): readonly AdviceId[] =>
  coach(written(more), context)
    .filter(({ kind }) => kind === 'suggestion')
    .map(({ advice }) => advice)

describe('the coach on the subject', () => {
  it.each([
    'Merci',
    'merci !',
    'Merci beaucoup',
    'Un grand merci',
    'Remerciements',
    'Thanks',
    'Thank you so much',
    'Re: Merci',
  ])('finds that « %s » says nothing but thanks', (subject) => {
    expect(suggested({ subject })).toEqual(['subject-only-thanks'])
  })

  it.each([
    'Entretien du 17/11, comptable',
    'Hier, poste de comptable',
    'Interview on November 17, comptable',
    'Comptable, 1er déc.',
    'Monday, comptable',
  ])('sees the day and the post in « %s »', (subject) => {
    expect(told({ subject })).toEqual(
      expect.arrayContaining(['subject-names-date', 'subject-names-post']),
    )
    expect(suggested({ subject })).toEqual([])
  })

  it('misses the date, the post or the whole subject', () => {
    expect(suggested({ subject: 'Notre entretien, comptable' })).toEqual(['subject-without-date'])
    expect(suggested({ subject: 'Merci pour le 17 novembre' })).toEqual(['subject-without-post'])
    expect(suggested({ subject: ' ' })).toEqual(['subject-missing'])
    expect(suggested({ subject: '', channel: 'linkedin' })).toEqual([])
  })

  it('does not ask for the day of the interview in the answer to an offer', () => {
    expect(suggested({ template: 'decline', subject: 'Poste de comptable, ma réponse' })).toEqual(
      [],
    )
    expect(suggested({ template: 'withdrawal', subject: 'Comptable, je me retire' })).toEqual([])
  })

  it.each([
    [-1, false],
    [0, false],
    [1, true],
  ])('at %i characters past the limit says so: %s', (over, long) => {
    const subject = '17 novembre, comptable '.padEnd(SUBJECT_MAX + over, 'x')
    expect(suggested({ subject }).includes('subject-long')).toBe(long)
  })
})

describe('the coach on the length', () => {
  it.each([
    [WORDS_LEAST - 1, 'too-short'],
    [WORDS_LEAST, 'length-fine'],
    [WORDS_LEAST + 1, 'length-fine'],
    [WORDS_MOST - 1, 'length-fine'],
    [WORDS_MOST, 'length-fine'],
    [WORDS_MOST + 1, 'too-long'],
  ])('finds %i words %s', (count, expected) => {
    const lengths = coach(
      message({ body: whole(`${words(count - 3)}. Quand ?`) }),
      aContext(),
    ).filter(({ about }) => about === 'length')
    expect(lengths.map(({ advice, params }) => [advice, params['n']])).toEqual([[expected, count]])
  })

  it.each([
    [-1, false],
    [0, false],
    [1, true],
  ])('at %i characters past LinkedIn’s limit: %s', (over, long) => {
    const body = 'x'.repeat(INVITATION_MAX_CHARACTERS + over)
    const invitation = message({ template: 'linkedin-invitation', channel: 'linkedin', body })
    const advice = coach(invitation, aContext()).map(({ advice: id }) => id)
    expect(advice.includes('linkedin-too-long')).toBe(long)
    const paid = { ...aContext(), settings: { personName: '', invitationMost: 300 } }
    expect(coach(invitation, paid).map(({ advice: id }) => id)).not.toContain('linkedin-too-long')
  })

  it.each([
    [-1, false],
    [0, false],
    [1, true],
  ])('at %i words past a voicemail: %s', (over, long) => {
    const body = words(VOICEMAIL_MAX_WORDS + over - 2)
    const advice = suggested({ template: 'voicemail-script', channel: 'phone', body })
    expect(advice.includes('voicemail-too-long')).toBe(long)
  })
})

describe('the length of a message', () => {
  it.each([
    ['thanks-email', 'email', 'words', WORDS_LEAST, WORDS_MOST],
    ['thanks-linkedin', 'linkedin', 'words', 0, WORDS_MOST],
    ['linkedin-invitation', 'linkedin', 'characters', 0, INVITATION_MAX_CHARACTERS],
    ['voicemail-script', 'phone', 'words', 0, VOICEMAIL_MAX_WORDS],
    ['own:1', 'email', 'words', WORDS_LEAST, WORDS_MOST],
  ] as const)('of %s by %s is counted in %s', (template, channel, unit, least, most) => {
    const { n, ...bounds } = lengthOf(message({ template, channel, body: 'un deux' }))
    expect(bounds).toEqual({ unit, least, most })
    expect(n).toBe(unit === 'words' ? 2 : 7)
  })

  it('of an invitation is told in the characters LinkedIn counts', () => {
    const told = coach(
      message({
        template: 'linkedin-invitation',
        channel: 'linkedin',
        body: `Bonjour ${'y'.repeat(32)}`,
      }),
      aContext(),
    )
    expect(told).toContainEqual({
      advice: 'linkedin-fine',
      about: 'length',
      kind: 'fine',
      params: { n: 40, most: INVITATION_MAX_CHARACTERS },
    })
  })
})

describe('the coach on the tone', () => {
  it.each([
    ['follow-up-first', '', ['no-question']],
    ['follow-up-first', ' Quand ?', []],
    ['follow-up-first', ' Quand ? Où ?', ['several-questions']],
    ['thanks-email', '', []],
    ['refusal-thanks', '', []],
    ['re-approach', '', []],
    ['decline', '', []],
    ['tell-others', '', []],
    ['acceptance', '', []],
    ['withdrawal', ' Quand ? Où ?', ['several-questions']],
    ['phone-script', ' Quand ? Où ?', []],
    ['follow-up-first', ' Voir https://a.example/?x=1?y. Quand ?', []],
  ] as const)('counts the questions of %s ending in %j', (template, ending, expected) => {
    const found = suggested({ template, body: `${words(60)}.${ending}` }).filter((advice) =>
      advice.includes('question'),
    )
    expect(found).toEqual(expected)
  })

  it.each([
    'Qu’avez-vous pensé de moi ?',
    'Que pensez-vous de ma candidature ?',
    "Comment m'avez-vous trouvée ?",
    'What did you think of me?',
    'What do you think about our interview?',
    'How did I do?',
  ])('advises against « %s »', (question) => {
    expect(suggested({ body: `${words(60)}. ${question}` })).toEqual(['judgement-question'])
  })

  it('does not take a question about the date for a judgement', () => {
    expect(suggested({ body: `${words(60)}. Quand pensez-vous décider de la suite ?` })).toEqual([])
  })

  const sentTo = (to: string, text: string, at = '2026-11-18T09:00') =>
    aContext({
      application: {
        entries: [anInterview(), anEntry({ kind: 'thanks', at, to, channel: 'email', text })],
      },
    })

  it('notices the text already sent to a colleague, whatever the name and the spelling', () => {
    const body = `${words(60)}. Étonnant ?`
    const sent = `Bonjour Hugo Roy, ${words(60).toUpperCase()} etonnant`
    expect(suggested({ body }, sentTo('hugo', sent))).toEqual(['same-as-colleague'])
    expect(suggested({ body }, sentTo('nadia', sent))).toEqual(['same-as-before'])
    expect(suggested({ body }, sentTo('nadia', sent, '2026-11-01T09:00'))).toEqual([
      'same-as-before',
    ])
    expect(suggested({ body }, sentTo('hugo', sent, '2026-11-01T09:00'))).toEqual([])
    expect(
      suggested({ body }, sentTo('hugo', `Bonjour Hugo Roy, tout autre chose ${words(9)}`)),
    ).toEqual([])
  })

  it('likes a moment of the interview in a thanks, and asks for one otherwise', () => {
    const points = [{ text: 'les retards de papier', person: 'nadia' }]
    const context = aContext({ application: { entries: [anInterview({ points })] } })
    const thanks = (body: string) =>
      told({ template: 'thanks-email', body: `${words(60)}. ${body}` }, context).filter((advice) =>
        advice.includes('moment'),
      )
    expect(thanks('Les retards du papier')).toEqual(['moment-quoted'])
    expect(thanks('')).toEqual(['no-moment-quoted'])
    const filled = { ...aContext(), filled: { points: 'la relève' } }
    const quoting = `${words(60)}. Nous avons parlé de la relève.`
    expect(told({ template: 'thanks-email', body: quoting }, filled)).toContain('moment-quoted')
  })
})

describe('the coach before sending', () => {
  it.each([
    ['Vous trouverez ci-joint le plan.', true],
    ['En pièce jointe, le plan.', true],
    ['Je vous joins le plan.', true],
    ['Please find attached the plan.', true],
    ['Nous nous joindrons à vous.', false],
  ])('reminds of the file in « %s »: %s', (sentence, reminded) => {
    expect(
      suggested({ body: `${words(60)}. ${sentence} Quand ?` }).includes('attach-yourself'),
    ).toBe(reminded)
    expect(suggested({ channel: 'letter', body: `${sentence} ?` })).not.toContain('attach-yourself')
  })

  it('says nothing of files that are listed where the message is sent', () => {
    const announced = `${words(60)}. Vous trouverez ci-joint le plan. Quand ?`
    const files = { count: 1, bytes: 1000 }
    expect(suggested({ body: announced, files })).toEqual([])
    expect(suggested({ body: announced, named: 1 })).toEqual([])
    expect(suggested({ files })).toEqual(['files-unannounced'])
    expect(suggested({ files, channel: 'linkedin' })).toEqual([])
  })

  it.each([
    [-1, false],
    [0, true],
  ])('warns of files that are heavy (%i bytes from the limit)', (over, heavy) => {
    const files = { count: 1, bytes: FILES_HEAVY_BYTES + over }
    const body = `${words(60)}. Vous trouverez ci-joint le plan. Quand ?`
    expect(suggested({ body, files }).includes('files-heavy')).toBe(heavy)
  })

  it('counts the fields still to fill in', () => {
    const advice = coach(
      message({ missing: ['signature', 'own-phone'] }),
      aContext({ person: nadia }),
    )
    expect(advice.at(-1)).toMatchObject({ advice: 'fields-missing', params: { n: 2 } })
    expect(told({ missing: [] })).not.toContain('fields-missing')
  })
})

describe('the coach on what could be done besides', () => {
  it('asks for one thoughtful question in a thanks, and praises it; nothing is wrong without', () => {
    const thanks = { template: 'thanks-email', body: words(60) }
    expect(told(thanks)).toContain('no-thoughtful-question')
    expect(suggested(thanks)).not.toContain('no-thoughtful-question')
    const asking = { ...thanks, body: `${words(60)} ?` }
    expect(told(asking)).toContain('thoughtful-question')
    expect(told(asking)).not.toContain('no-thoughtful-question')
    expect(told({ ...thanks, body: `${words(60)} ? Et ?` })).toContain('several-questions')
    expect(told({ template: 'follow-up-first' })).not.toContain('thoughtful-question')
  })

  it('follows the company where it invites', () => {
    const invitation = { template: 'linkedin-invitation', channel: 'linkedin' } as const
    expect(told(invitation)).toContain('follow-the-company')
    expect(suggested(invitation)).not.toContain('follow-the-company')
    expect(told(invitation)).not.toContain('no-thoughtful-question')
    expect(told({ template: 'follow-up-first' })).not.toContain('follow-the-company')
  })

  it('asks the subject of a word to an acquaintance for no post', () => {
    const subject = 'Notre échange du 17 novembre : merci'
    expect(suggested({ template: 'thanks-networking', subject })).not.toContain(
      'subject-without-post',
    )
    expect(suggested({ template: 'thanks-email', subject })).toContain('subject-without-post')
  })
})
