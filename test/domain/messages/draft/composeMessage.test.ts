import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BLOCK_IDS } from '#domain/messages/blocks.ts'
import type { MessageContext } from '#domain/messages/context.ts'
import { composeMessage } from '#domain/messages/draft/composeMessage.ts'
import { similarity, SAME_TEXT_FROM } from '#domain/messages/coach/similarity.ts'
import { coach } from '#domain/messages/coach/coach.ts'
import { checkTemplate } from '#domain/messages/draft/checkTemplate.ts'
import { MISSING_MARK } from '#domain/messages/draft/parts.ts'
import { INVITATION_MAX_CHARACTERS, TEMPLATE_IDS, TEMPLATES } from '#domain/messages/templates.ts'
import { englishTexts as en } from '#domain/messages/texts/en/en.ts'
import { frenchTexts as fr } from '#domain/messages/texts/fr/fr.ts'
import { VARIABLE_IDS } from '#domain/messages/variables.ts'
import type { Person } from '#domain/logbook/person.ts'
import {
  aContext,
  anEntry,
  anInterview,
  hugo,
  nadia,
  type EntryFields,
} from '#test/build/aContext.ts'

const LANGUAGES = [fr, en] as const
const ALL_ON = Object.fromEntries(BLOCK_IDS.map((block) => [block, true]))
const ALL_OFF = Object.fromEntries(BLOCK_IDS.map((block) => [block, false]))
/** Written into a sentence, and made to fit there. */
const MADE_TO_FIT: readonly string[] = ['points', 'question', 'understood', 'wish']
const CASES = LANGUAGES.flatMap((texts) =>
  TEMPLATE_IDS.map((id) => [id, texts.language, texts] as const),
)

const person = (name: string, civility?: Person['civility']): Person => ({
  id: 'someone',
  name,
  ...(civility === undefined ? {} : { civility }),
})

/** Someone, company, post, and how French says « (poste) de … » and « (image) de … ». */
type Row = readonly [who: Person, company: string, post: string, dePost: string, duCompany: string]

/** Difficult people, companies and posts; all invented. */
const DIFFICULT: readonly Row[] = [
  [
    person('Sean O’Connor', 'monsieur'),
    'L’Atelier des Pins',
    'Ingénieur qualité',
    'd’ingénieur qualité',
    'de L’Atelier des Pins',
  ],
  [
    person("Sinéad O'Brien", 'madame'),
    "L'Envolée",
    'Assistante RH',
    'd’assistante RH',
    "de L'Envolée",
  ],
  [
    person('Jeanne d’Arc', 'madame'),
    'Les Halles du Sud',
    'Hôtesse d’accueil',
    'd’hôtesse d’accueil',
    'des Halles du Sud',
  ],
  [
    person('Inès De La Fuente', 'madame'),
    'Le Crédit Rural',
    'Orthophoniste',
    'd’orthophoniste',
    'du Crédit Rural',
  ],
  [
    person('Hélène Roy'),
    'Hôpital Saint-Luc',
    'Infirmière (H/F)',
    'd’infirmière',
    'de l’Hôpital Saint-Luc',
  ],
  [person('Hugo Petit'), '3 Sœurs', 'Handballeur', 'de handballeur', 'de 3 Sœurs'],
  [person('Anaïs'), '11 Degrés Ouest', 'UX designer', 'd’UX designer', 'de 11 Degrés Ouest'],
  [
    person('Étienne Œuvrard', 'monsieur'),
    'Œuvres Sociales Réunies',
    'Œnologue',
    'd’œnologue',
    'd’Œuvres Sociales Réunies',
  ],
  [person('李小龙', 'monsieur'), '株式会社サクラ', '開発者', 'de 開発者', 'de 株式会社サクラ'],
  [person('Александр Пушкин'), 'Ромашка', 'Product Owner', 'de Product Owner', 'de Ромашка'],
  [person('أحمد'), 'شركة النور', 'Acheteur', 'd’acheteur', 'de شركة النور'],
  [
    person('Jean-Baptiste Aubry-Le Bihan', 'monsieur'),
    'Aubry & Fils',
    'Chef d’équipe',
    'de chef d’équipe',
    'd’Aubry & Fils',
  ],
  [
    person('Wernher von Stein', 'monsieur'),
    'von Stein GmbH.',
    'Horloger',
    'd’horloger',
    'de von Stein GmbH.',
  ],
  [person('Mme Yildiz'), 'Yaourts d’Antan', 'Électricien', 'd’électricien', 'de Yaourts d’Antan'],
  [person('Yves Ymer'), 'Oui Demain', 'Yachtman', 'de yachtman', 'de Oui Demain'],
  [
    person('Maria Garcia Lopez', 'madame'),
    'Eh bien !',
    'Opératrice',
    'd’opératrice',
    'd’Eh bien !',
  ],
  [person('Nuñez'), 'C++ & {Co}', 'dev [[C]] {backend}', 'de dev [[C]] {backend}', 'de C++ & {Co}'],
  [
    person('D’Angelo', 'monsieur'),
    '« Guillemets »',
    'Rédacteur',
    'de rédacteur',
    'de « Guillemets »',
  ],
  [person('Ö. Åkesson', 'monsieur'), 'Ørsund', 'Aide-soignant', 'd’aide-soignant', 'd’Ørsund'],
  [person('Ng', 'madame'), 'A', 'X', 'de X', 'd’A'],
  [person('Thị Hương Nguyễn', 'madame'), 'Ưu Việt', 'Avocate', 'd’avocate', 'd’Ưu Việt'],
  [person('Kateryna Ivanova-O’Neil', 'madame'), 'Usine 8', 'Usineuse', 'd’usineuse', 'd’Usine 8'],
]

const full = ([someone, company, post]: Row): MessageContext =>
  aContext({
    application: {
      company,
      post,
      people: [someone],
      entries: [
        anInterview({
          met: ['someone'],
          points: [{ text: 'les délais du printemps', person: 'someone' }],
          assets: ['la planification', 'le calme'],
          addition: 'mon permis cariste est à jour',
          documents: ['plan.pdf', 'https://exemple.example/plan'],
          promise: { kind: 'date', date: '2026-11-24' },
        }),
        anInterview({ id: 'ahead', at: '2026-12-03T10:00', met: ['someone'] }),
        anEntry({ kind: 'applied', at: '2026-11-02T12:00' }),
        anEntry({
          kind: 'follow-up',
          at: '2026-11-20T10:00',
          to: 'someone',
          channel: 'phone',
          outcome: 'voicemail',
        }),
        anEntry({ kind: 'answer', at: '2026-11-20T12:00', from: 'someone' }),
        anEntry({ kind: 'refusal', at: '2026-11-21T10:00' }),
        anEntry({ kind: 'hire', at: '2026-11-22T10:00', startsOn: '2027-01-04' }),
      ],
    },
    material: { addition: 'mon permis cariste est à jour' },
    filled: {
      wish: 'deux jours de télétravail',
      understood: 'une équipe à former',
      question: 'comment se passe la relève ?',
    },
    blocks: ALL_ON,
  })

/** The text with the forms the table vouches for, and what was typed with odd signs, taken out. */
const reading = ([, company, post, dePost, duCompany]: Row, text: string): string => {
  const typed = [company, post, "O'Brien"].filter((value) => /['{[]/u.test(value))
  const opening = typed.map((value) => value.slice(0, 1).toUpperCase() + value.slice(1))
  return [dePost, duCompany, ...typed, ...opening].reduce(
    (rest, form) => rest.replaceAll(form, 'V'),
    text,
  )
}

/** What a careful reader of the text would stumble over. */
const stumbles = (text: string): readonly string[] =>
  [
    / {2}/u,
    / \n|\n /u,
    /\n{3}/u,
    /^\s|\s$/u,
    / [,.](?:\s|$)/u,
    /,,|;;|\.\.(?!\.)|\?\?/u,
    /undefined|null|NaN|\[object/u,
    /\{[a-z-]+(?:\|[a-z]+)*\}|\[\[[?!]?[a-z]+:/u,
    /\b[Dd]e [aeéèêiîouœ]|\b[Dd]e (?:[AEÉIOUŒ]\p{Ll}|Hélène|Hôp)/u,
    /\b[Qq]ue [aeéioœAEÉIOŒ]/u,
    /\bde Les? (?=Cr|Ha)|\bà Les? (?=Cr|Ha)|chez (?:Les? |La |L[’']|Hôpital)/u,
    /d’(?:Hugo|Hand|hand|Oui|Yaourts|1)|d’[^\p{Script=Latin}]/u,
    /\p{L}'\p{L}/u,
  ]
    .filter((pattern) => pattern.test(text))
    .map(String)

describe('every message', () => {
  it.each(CASES)('%s (%s) has good markup in every wording', (id, _, texts) => {
    for (const { subject, body } of texts.templates[id]) {
      expect(checkTemplate(body)).toEqual([])
      expect(subject === undefined ? [] : checkTemplate(subject)).toEqual([])
    }
  })

  it.each(CASES)(
    '%s (%s) reads well for difficult names, with every block',
    (id, language, texts) => {
      for (const [row, channel] of DIFFICULT.flatMap((each) =>
        TEMPLATES[id].channels.map((by) => [each, by] as const),
      )) {
        const made = composeMessage(id, texts, full(row), channel)
        expect([row, stumbles(reading(row, `${made.body}\n${made.subject ?? 'x'}`))]).toEqual([
          row,
          [],
        ])
        expect(made.missing).toEqual([])
        const posts = made.body.split(/(?<=\bposte )(?=d[e’u])/u).slice(1)
        if (language === 'fr') expect(posts.filter((rest) => !rest.startsWith(row[3]))).toEqual([])
      }
    },
  )

  it.each(CASES)('%s (%s) reads well without any optional block', (id, _, texts) => {
    for (const row of DIFFICULT) {
      const { body } = composeMessage(id, texts, { ...full(row), blocks: ALL_OFF })
      expect([row, stumbles(reading(row, body))]).toEqual([row, []])
    }
  })

  it.each(CASES)('%s (%s) asks for what nobody knows instead of leaving a gap', (id, _, texts) => {
    const nothing = aContext({
      application: { company: '', post: ' \u200B', people: [], entries: [] },
      settings: { personName: '' },
      blocks: ALL_ON,
    })
    const made = composeMessage(id, texts, { ...nothing, person: undefined })
    expect(made.missing).toContain('signature')
    expect(made.body).toContain(MISSING_MARK)
    expect(stumbles(made.body)).toEqual([])
    const fields = [...made.subjectParts, ...made.parts].filter(({ kind }) => kind === 'field')
    expect(new Set(fields.map((part) => part.kind === 'field' && part.variable))).toEqual(
      new Set(made.missing),
    )
  })

  it.each(CASES)('%s (%s) has a subject exactly where it goes by e-mail', (id, _, texts) => {
    const hasSubject = texts.templates[id].every(({ subject }) => subject !== undefined)
    expect(hasSubject).toBe(TEMPLATES[id].channels.includes('email'))
  })

  it.each(CASES)('%s (%s) passes its own coach, names and dates its subject', (id, _, texts) => {
    const context = aContext({
      application: {
        entries: [
          anInterview({
            points: [{ text: 'le stock', person: 'nadia' }],
            promise: { kind: 'within', days: 7 },
          }),
          anEntry({ kind: 'applied', at: '2026-11-02T12:00' }),
          anEntry({
            kind: 'follow-up',
            at: '2026-11-20T10:00',
            channel: 'phone',
            outcome: 'voicemail',
          }),
          anEntry({ kind: 'answer', at: '2026-11-21T10:00', from: 'nadia' }),
          anInterview({ id: 'ahead', at: '2026-12-03T10:00' }),
        ],
      },
      filled: { wish: 'deux jours de télétravail' },
    })
    const advice = coach(composeMessage(id, texts, context), context).filter(
      ({ kind }) => kind === 'suggestion',
    )
    expect(advice).toEqual([])
  })

  it.each(LANGUAGES.map((texts) => [texts.language, texts] as const))(
    'thanks three people met in %s in three different texts, each with its own point',
    (_, texts) => {
      const people = ['a', 'b', 'c'].map((id) => ({ id, name: `Camille ${id.toUpperCase()}né` }))
      const points = ['le stock', 'la relève', 'le budget'].map((text) => ({ text }))
      const entries = [anInterview({ met: ['a', 'b', 'c'], points })]
      const bodies = people.map(
        (one) =>
          composeMessage('thanks-email', texts, {
            ...aContext({ application: { people, entries } }),
            person: one,
          }).body,
      )
      points.forEach(({ text }, index) => {
        expect(bodies.map((body) => body.includes(text))).toEqual(
          [0, 1, 2].map((turn) => turn === index),
        )
      })
      for (const [a, b] of [
        [0, 1],
        [0, 2],
        [1, 2],
      ] as const)
        expect(similarity(bodies[a] ?? '', bodies[b] ?? '', ['Camille'])).toBeLessThan(
          SAME_TEXT_FROM / 2,
        )
    },
  )

  it('quotes to each person the points noted with that person', () => {
    const points = [
      { text: 'le stock', person: 'hugo' },
      { text: 'la relève', person: 'nadia' },
    ]
    const context = aContext({ application: { entries: [anInterview({ points })] } })
    expect(composeMessage('thanks-email', fr, context).body).toContain('la relève')
    expect(composeMessage('thanks-email', fr, context).body).not.toContain('le stock')
    expect(composeMessage('thanks-email', fr, { ...context, person: hugo }).body).toContain(
      'le stock',
    )
  })

  it('keeps an invitation within the limit by taking a shorter wording', () => {
    const fixed =
      composeMessage('linkedin-invitation', fr, aContext()).characters - 'comptable'.length
    for (const [over, shorter] of [
      [-1, false],
      [0, false],
      [1, true],
    ] as const) {
      const post = 'c'.repeat(INVITATION_MAX_CHARACTERS - fixed + over)
      const made = composeMessage('linkedin-invitation', fr, aContext({ application: { post } }))
      expect(made.characters).toBeLessThanOrEqual(INVITATION_MAX_CHARACTERS)
      expect(made.body.includes(post)).toBe(!shorter)
    }
  })

  it('keeps the phone opening and question within thirty seconds', () => {
    const spokenOf = (body: string) =>
      body
        .split('\n')
        .filter((line) => /^[«“]/u.test(line))
        .slice(0, 2)
        .join(' ')
    for (const texts of LANGUAGES)
      expect(
        spokenOf(composeMessage('phone-script', texts, aContext()).body).split(/\s+/u).length,
      ).toBeLessThanOrEqual(65)
  })
})

describe('draft', () => {
  it('puts in what the person filled in, and then misses nothing', () => {
    const context = aContext({ settings: { personName: '' } })
    expect(composeMessage('voicemail-script', fr, context).missing).toEqual([
      'signature',
      'own-phone',
    ])
    const filled = { signature: ' Inès Maury ', 'own-phone': '06 39 98 12 34' }
    const made = composeMessage('voicemail-script', fr, { ...context, filled })
    expect(made.missing).toEqual([])
    expect(made.body).toContain('Inès Maury à l’appareil')
  })

  it('shows a block as soon as there is something to say, and as the person switches it', () => {
    const bare = aContext()
    const rich = aContext({ application: { entries: [anInterview({ assets: ['le calme'] })] } })
    const isOn = (context: MessageContext) =>
      composeMessage('thanks-email', fr, context)
        .blocks.filter(({ on }) => on)
        .map(({ block }) => block)
    expect(composeMessage('thanks-email', fr, bare).blocks.map(({ block }) => block)).toEqual(
      BLOCK_IDS,
    )
    expect(isOn(bare)).toEqual(['interest'])
    expect(isOn(rich)).toEqual(['interest', 'assets'])
    expect(isOn({ ...rich, blocks: { interest: false, assets: false } })).toEqual([])
    expect(
      composeMessage('thanks-email', fr, { ...bare, blocks: { assets: true } }).missing,
    ).toEqual(['assets'])
  })

  it('begins the subject with a capital, whatever was typed', () => {
    const subjectOf = (post: string) =>
      composeMessage('acceptance', en, aContext({ application: { post } })).subject
    expect(subjectOf('chargé de clientèle')).toMatch(/^Chargé de clientèle role/u)
    expect(subjectOf('iOS developer')).toMatch(/^iOS developer role/u)
    expect(subjectOf('é')).toMatch(/^É role/u)
  })

  it('opens a letter as letters open, with dates that hold when it arrives', () => {
    const context = aContext({
      application: { entries: [anInterview({ at: '2026-11-23T10:00' })] },
    })
    const letter = composeMessage('follow-up-first', fr, context, 'letter').body
    expect(letter).toMatch(
      /^Le 24 novembre 2026\n\nMadame,\n\nNous avons échangé le 23 novembre au/u,
    )
    expect(composeMessage('follow-up-first', fr, context, 'email').body).toMatch(
      /^Bonjour Madame Benali,\n\nNous avons échangé hier au/u,
    )
    expect(composeMessage('follow-up-first', en, context, 'letter').body).toMatch(
      /^24 November 2026\n\nDear Ms Benali,\n\nWe spoke on 23 November about/u,
    )
  })

  it('lists what is enclosed below a letter, and nothing where nothing is', () => {
    const lastOf = (documents: string[], texts = fr) =>
      composeMessage(
        'thanks-letter',
        texts,
        aContext({ application: { entries: [anInterview({ documents })] } }),
      )
        .body.split('\n\n')
        .at(-1)
    expect(lastOf(['portfolio', 'références'])).toBe('P. J.\u00A0: portfolio et références')
    expect(lastOf(['https://a.example/x'])).toBe('En ligne\u00A0: https://a.example/x')
    expect(lastOf(['portfolio'], en)).toBe('Enclosed: portfolio')
    expect(lastOf([])).toBe('Inès Maury')
  })

  it('signs with the number to call by e-mail, where there is one', () => {
    const closing = (settings: MessageContext['settings']) =>
      composeMessage('follow-up-first', fr, aContext({ settings })).body.split('\n\n').at(-1)
    expect(closing({ personName: 'Inès', personPhone: '06 39' })).toBe(
      'Bien cordialement,\nInès\n06 39',
    )
    expect(closing({ personName: 'Inès' })).toBe('Bien cordialement,\nInès')
  })

  it('marks each stretch with the block it belongs to', () => {
    const context = aContext({ application: { entries: [anInterview({ assets: ['le calme'] })] } })
    const inAssets = composeMessage('thanks-email', fr, context).parts.filter(
      ({ block }) => block === 'assets',
    )
    expect(inAssets.map((part) => (part.kind === 'text' ? part.text.trim() : ''))).toEqual([
      'Mon profil pour ce poste, en quelques mots\u00A0:',
      '– le calme',
    ])
  })

  it.each([4, 5, 6])('shows at most five of %i assets', (count) => {
    const assets = Array.from({ length: count }, (_, index) => `atout ${String(index)}`)
    const context = aContext({ application: { entries: [anInterview({ assets })] } })
    const { body } = composeMessage('thanks-email', fr, context)
    expect(body.match(/^– /gmu)).toHaveLength(Math.min(count, 5))
  })

  it('sets French spacing in its own words and in noted ones, and leaves a name as typed', () => {
    const context = aContext({
      application: {
        company: "L'Eau : claire !",
        entries: [anInterview({ addition: 'oui : non' })],
      },
    })
    const { body } = composeMessage('thanks-email', fr, context)
    expect(body).toContain('sur le moment\u00A0: oui\u00A0: non.')
    expect(body).toContain("L'Eau : claire !")
    expect(composeMessage('follow-up-first', fr, context).body).toContain('étape\u202F?')
  })

  it('lets nothing follow noted lines in their paragraph, in any template', () => {
    const noted = aContext({
      application: {
        entries: [anInterview({ points: [{ text: 'un\ndeux' }], assets: ['un', 'deux'] })],
      },
      material: { addition: 'un\ndeux' },
      filled: { wish: 'un\ndeux', understood: 'un\ndeux' },
    })
    for (const texts of LANGUAGES)
      for (const [id, [first, ...others]] of Object.entries(texts.templates))
        for (const wording of [first, ...others]) {
          const only = { ...texts, templates: { ...texts.templates, [id]: [wording] } }
          expect(composeMessage(id, only, noted).body, id).not.toMatch(/^– (?:un|deux)\.? \p{L}/mu)
        }
  })

  it('writes an I and the spaces of the language into noted words, and counts days from home', () => {
    const offered = {
      kind: 'offer',
      id: 'offer',
      at: '2026-11-20T10:00',
      zone: 'Europe/Paris',
      remoteDays: '2',
    } as const
    const noted = aContext({
      application: {
        entries: [
          anInterview({ assets: ['accueil: 3 ans'], addition: 'i’m free, i think' }),
          offered,
        ],
      },
    })
    expect(composeMessage('thanks-email', fr, noted).body).toContain('– accueil\u00A0: 3 ans')
    expect(composeMessage('thanks-email', en, noted).body).toContain(': I’m free, I think.')
    expect(composeMessage('acceptance', fr, noted).body).toContain(': 2 jours par semaine')
    expect(composeMessage('acceptance', en, noted).body).toContain('remote work: 2 days a week')
  })

  it.each([
    [fr, 'La relève', 'La relève – '],
    [fr, 'Madame Roy part en retraite', 'Inès Maury – '],
    [fr, 'On ferme le lundi', 'Inès Maury – '],
    [fr, 'Le bâtiment A', 'Le bâtiment A – '],
    [fr, 'Le travail avec vous', 'Le travail avec vous – '],
    [en, 'The IT budget', 'The IT budget – '],
    [en, 'Ms Roy is retiring', 'Inès Maury – '],
    [en, 'You told me it is new', 'Inès Maury – '],
  ])('opens a subject with a matter, not with a sentence: $1', (texts, text, opening) => {
    const noted = aContext({
      application: { entries: [anInterview({ met: ['nadia'], points: [{ text }] })] },
    })
    expect(composeMessage('thanks-email', texts, noted).subject).toMatch(
      new RegExp(`^${opening}`, 'u'),
    )
  })

  it('writes no space before a question mark in Québec, and one in France', () => {
    const context = aContext()
    const there = { ...context, settings: { ...context.settings, region: 'CA-QC' as const } }
    expect(composeMessage('follow-up-first', fr, there).body).toContain('étape?')
    expect(composeMessage('follow-up-first', fr, context).body).toContain('étape\u202F?')
    const noted = (region?: 'CA-QC') =>
      composeMessage('thanks-email', fr, {
        ...context,
        filled: { points: 'la paie ; le télétravail, est-ce possible ?' },
        settings: { ...context.settings, ...(region ? { region } : {}) },
      }).body
    expect(noted('CA-QC')).toContain('la paie; le télétravail, est-ce possible?')
    expect(noted()).toContain('la paie\u202F; le télétravail, est-ce possible\u202F?')
  })

  it('does not double the full stop of a value that ends a sentence', () => {
    const body = (addition: string) =>
      composeMessage(
        'thanks-email',
        fr,
        aContext({ application: { entries: [anInterview({ addition })] } }),
      ).body
    expect(body('C’est fait.')).toContain('c’est fait.\n')
    expect(body('Vraiment ?')).toContain('Vraiment\u202F?\n')
    expect(body('C’est fait')).toContain('c’est fait.\n')
    expect(body('Permis B, etc.')).toContain('permis B, etc.\n')
  })

  it('reads the promise from the latest answer, else from the interview, never a date already past', () => {
    const promised = (...entries: EntryFields[]) =>
      composeMessage(
        'follow-up-promised',
        fr,
        aContext({
          application: {
            entries: [
              anInterview({ promise: { kind: 'date', date: '2026-11-20' } }),
              ...entries.map(anEntry),
            ],
          },
        }),
      ).body
    expect(promised()).toContain('Vous m’aviez annoncé une réponse vers le 20 novembre.')
    expect(
      promised({ kind: 'answer', at: '2026-11-20T10:00', promise: { kind: 'within', days: 3 } }),
    ).toContain('On m’avait annoncé une réponse sous trois jours.')
    expect(
      promised({
        kind: 'answer',
        at: '2026-11-21T10:00',
        promise: { kind: 'date', date: '2026-11-21' },
      }),
    ).toContain('une réponse vers le 20 novembre')
  })

  it('keeps a written template, in its language only, with the names of a newer version to fill in', () => {
    const written = [
      {
        template: 'thanks-email',
        language: 'fr' as const,
        subject: 'À vous',
        body: 'Cher {mood}, {company|shout}',
      },
    ]
    const made = composeMessage('thanks-email', fr, aContext({ written }))
    expect(made.subject).toBe('À vous')
    expect(made.body).toBe(`Cher ${MISSING_MARK}, Ateliers Coudrelle`)
    expect(made.missing).toEqual(['mood'])
    expect(composeMessage('thanks-email', en, aContext({ written })).body).toContain(
      'Dear Ms Benali',
    )
  })

  it('gives an empty message for a template nobody knows', () => {
    expect(composeMessage('from-tomorrow', fr, aContext())).toMatchObject({
      body: '',
      missing: [],
      channel: 'email',
    })
  })

  it('never leaves a marker and never loses what the person typed', () => {
    const value = fc
      .array(
        fc.constantFrom(
          '{company}',
          '{',
          '}',
          '[[',
          ']]',
          '[[assets:',
          '\\',
          '\n',
          ' ',
          'é',
          'Zo',
          '.',
          '?',
          '%0D',
          '\u202E',
          '😀',
        ),
        {
          minLength: 1,
          maxLength: 12,
        },
      )
      .map((pieces) => `q${pieces.join('')}q`)
    const typed = fc.record({ company: value, addition: value, asset: value, name: value })
    fc.assert(
      fc.property(
        typed,
        fc.constantFrom(...CASES),
        ({ company, addition, asset, name }, [id, , texts]) => {
          const filled = Object.fromEntries(
            VARIABLE_IDS.filter((variable) => !MADE_TO_FIT.includes(variable)).map((variable) => [
              variable,
              company,
            ]),
          )
          const made = composeMessage(id, texts, {
            ...aContext({ settings: { personName: name } }),
            filled,
          })
          const own = texts.templates[id][0].body.includes('{company')
          expect(made.body.split(company).join('')).not.toMatch(
            /\{[a-z-]+(?:\|[a-z]+)*\}|\[\[[a-z]+:/u,
          )
          if (own && TEMPLATES[id].wording === 'person') expect(made.body).toContain(company)
          expect(made.subject ?? '').not.toMatch(/[\r\n]/u)
          const entries = [anInterview({ addition, assets: [asset] })]
          const all = { interest: true, assets: true, addition: true, document: false }
          const thanks = composeMessage(
            'thanks-email',
            texts,
            aContext({ application: { entries }, blocks: all }),
          ).body
          // Lines become a list: dashes come, full stops at their ends and blank ones go.
          const bare = (text: string) => text.replace(/[\s.–\p{Cf}]/gu, '')
          expect(bare(thanks)).toContain(bare(addition))
          expect(bare(thanks)).toContain(bare(asset))
        },
      ),
      { numRuns: 200 },
    )
  })

  it('keeps the tone of the recipient out of the interview of another', () => {
    const made = composeMessage('thanks-email', fr, {
      ...aContext(),
      person: nadia,
      interview: anInterview({ met: [] }),
    })
    expect(made.body).toContain('Bonjour Madame Benali')
  })
})

describe('what a message could still say', () => {
  it('is named where a sentence waits for it', () => {
    expect(composeMessage('thanks-email', fr, aContext()).wanting).toEqual([
      'points',
      'understood',
      'attachments',
      'links',
      'question',
    ])
    const points = [{ text: 'le stock', person: 'nadia' }]
    const noted = aContext({ application: { entries: [anInterview({ points })] } })
    expect(composeMessage('thanks-email', fr, noted).wanting).not.toContain('points')
  })
})

describe('what is written for one message', () => {
  it('stands in place of what was noted, part by part', () => {
    const context = {
      ...aContext(),
      material: { assets: ['un seul atout'], addition: 'un mot' },
      blocks: { assets: true, addition: true },
    }
    const { body, parts } = composeMessage('thanks-email', fr, context)
    expect(body).toContain('– un seul atout')
    expect(body).toContain('un mot')
    expect(parts).toContainEqual(
      expect.objectContaining({ kind: 'text', variable: 'assets', block: 'assets' }),
    )
  })
})
