import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { coach } from '#domain/messages/coach/coach.ts'
import type { AdviceId } from '#domain/messages/coach/advice.ts'
import { composeMessage } from '#domain/messages/draft/composeMessage.ts'
import { englishTexts as en } from '#domain/messages/texts/en/en.ts'
import { frenchTexts as fr } from '#domain/messages/texts/fr/fr.ts'
import { isTemplate, TEMPLATE_IDS, TEMPLATES } from '#domain/messages/templates.ts'
import type { Language } from '#domain/language.ts'
import { aContext, anEntry, anInterview, nadia } from '#test/build/aContext.ts'

/** A text of ours, what is right to say of it, and whether it was written before the coach was tuned to it. */
interface Judged {
  readonly template: string
  readonly language: Language
  readonly expected: string
  readonly subject: string
  readonly body: string
  readonly isHeldBack: boolean
}

const GREETING = { fr: 'Bonjour Madame Benali,', en: 'Dear Ms Benali,' }
const CLOSE = { fr: 'Bien cordialement,\nAnne Dubois', en: 'Kind regards,\nAnne Dubois' }
const SUBJECT = {
  fr: 'Entretien du 17 novembre, comptable',
  en: 'Interview on 17 November, comptable',
}

const textsIn = (name: string): readonly Judged[] =>
  readFileSync(`test/fixtures/coach/${name}`, 'utf8')
    .split(/^= /mu)
    .slice(1)
    .map((record, index) => {
      const [head = '', ...lines] = record.split('\n')
      const [about = '', subject] = head.split('|')
      const [template = '', tag = '', expected = ''] = about.trim().split(' ')
      const language: Language = tag === 'en' ? 'en' : 'fr'
      return {
        template,
        language,
        expected,
        subject: subject?.trim() ?? SUBJECT[language],
        body: lines
          .join('\n')
          .trim()
          .replace('{G}', GREETING[language])
          .replace('{S}', CLOSE[language]),
        isHeldBack: index % 3 === 2,
      }
    })

const TEXTS = textsIn('texts.txt')
/** Written, with what is right, before the coach was run on any of them. */
const FRESH = textsIn('fresh.txt')
/** The same again, after it was mended for those. */
const LATER = textsIn('later.txt')

const SENT =
  'Je vous remercie encore de notre échange de la semaine dernière au sujet du poste de comptable. Ma motivation est intacte. Avez-vous pu avancer dans votre choix ?'
const context = aContext({
  application: {
    company: 'Coudrelle',
    entries: [
      anInterview({
        met: ['nadia'],
        points: [{ text: 'Les délais du printemps' }, { text: 'The spring deadlines' }],
      }),
      anEntry({
        kind: 'follow-up',
        at: '2026-11-19T10:00',
        to: 'nadia',
        channel: 'email',
        outcome: 'sent',
        text: `Bonjour Madame Benali,\n\n${SENT}\n\nBien cordialement,\nAnne Dubois`,
      }),
    ],
  },
  settings: { personName: 'Anne Dubois', personPhone: '06 12 34 56 78' },
})

const TONES = ['begging', 'pressure', 'hurt', 'familiar']

/** What the coach wrongly says, or does not say; nothing where it is right. */
const faultOf = ({ template, language, expected, subject, body }: Judged): string | undefined => {
  const channel = isTemplate(template) ? TEMPLATES[template].channels[0] : undefined
  if (channel === undefined) return `no template ${template}`
  const said = coach({ template, language, channel, body, subject }, context)
  const told = said.filter(({ kind }) => kind === 'suggestion').map(({ advice }) => advice)
  if (expected === 'good') return told.length === 0 ? undefined : `says ${told.join(', ')}`
  const right = expected.split('/')
  // Of a tone that weighs, which way it does is a second question.
  if (right.some((each) => TONES.includes(each))) right.push('heavy', ...TONES)
  if (!told.some((advice) => right.includes(advice))) return `does not see it (${told.join(', ')})`
  const isOfSubject = expected.startsWith('subject')
  const praised = said.filter(
    ({ kind, about, advice }) =>
      kind === 'fine' &&
      (isOfSubject ? about === 'subject' && advice !== 'subject-names-post' : about === 'tone') &&
      advice !== 'moment-quoted',
  )
  return praised.length === 0 ? undefined : `praises ${praised.map(({ advice }) => advice).join()}`
}

const rate = (texts: readonly Judged[]): { readonly right: number; readonly wrong: string } => {
  const wrong = texts.flatMap((text) => {
    const fault = faultOf(text)
    return fault === undefined
      ? []
      : [`${text.template} ${text.expected}: ${fault}\n  ${text.body.slice(0, 160)}`]
  })
  return { right: (texts.length - wrong.length) / texts.length, wrong: wrong.join('\n') }
}

describe('the coach, on texts as people write them', () => {
  it('is tried on at least 120, half of them good, in both languages', () => {
    const good = TEXTS.filter(({ expected }) => expected === 'good').length
    expect(TEXTS.length).toBeGreaterThanOrEqual(120)
    expect(good / TEXTS.length).toBeGreaterThanOrEqual(0.45)
    expect(TEXTS.filter(({ language }) => language === 'en').length).toBeGreaterThanOrEqual(35)
  })

  it('is right on nine of ten', () => {
    const { right, wrong } = rate(TEXTS.filter(({ isHeldBack }) => !isHeldBack))
    expect(right, wrong).toBeGreaterThanOrEqual(0.9)
  })

  it('is right on nine of ten it was not tuned to', () => {
    const { right, wrong } = rate(TEXTS.filter(({ isHeldBack }) => isHeldBack))
    expect(right, wrong).toBeGreaterThanOrEqual(0.9)
  })
})

describe('the coach, on sixty texts that came later', () => {
  it('half of them are good, in both languages', () => {
    const good = FRESH.filter(({ expected }) => expected === 'good').length
    expect([FRESH.length, good]).toEqual([60, 30])
    expect(FRESH.filter(({ language }) => language === 'en').length).toBeGreaterThanOrEqual(20)
  })

  it('is right on nine of ten', () => {
    const { right, wrong } = rate(FRESH)
    expect(right, wrong).toBeGreaterThanOrEqual(0.9)
  })

  it('is right on nine of ten that came after those', () => {
    expect(LATER.length).toBe(24)
    const { right, wrong } = rate(LATER)
    expect(right, wrong).toBeGreaterThanOrEqual(0.9)
  })
})

describe('the coach, on eighty texts it had never seen', () => {
  const EIGHTY = textsIn('eighty.txt')

  it('half of them are good, in both languages', () => {
    const good = EIGHTY.filter(({ expected }) => expected === 'good').length
    expect([EIGHTY.length, good]).toEqual([80, 40])
    expect(EIGHTY.filter(({ language }) => language === 'en').length).toBeGreaterThanOrEqual(30)
  })

  it('is right on nine of ten', () => {
    const { right, wrong } = rate(EIGHTY)
    expect(right, wrong).toBeGreaterThanOrEqual(0.9)
  })
})

describe('the coach, on sixty texts that came after those', () => {
  const SIXTY = textsIn('sixty.txt')

  it('half of them are good, and it is right on nine of ten', () => {
    const good = SIXTY.filter(({ expected }) => expected === 'good').length
    expect([SIXTY.length, good]).toEqual([60, 30])
    const { right, wrong } = rate(SIXTY)
    expect(right, wrong).toBeGreaterThanOrEqual(0.9)
  })
})

describe('the coach, on what came last', () => {
  it.each([
    ['third.txt', 60, 30],
    ['fourth.txt', 40, 20],
    ['../asides/fifth.txt', 60, 30],
    ['../asides/sixth.txt', 40, 20],
    ['seventh.txt', 40, 20],
    ['../asides/eighth.txt', 60, 30],
    ['../asides/ninth.txt', 40, 20],
    ['../asides/tenth.txt', 120, 60],
    ['hundred.txt', 100, 50],
  ])('is right on nine of ten of %s', (name, count, goodOnes) => {
    const texts = textsIn(name)
    const good = texts.filter(({ expected }) => expected === 'good').length
    expect([texts.length, good]).toEqual([count, goodOnes])
    const { right, wrong } = rate(texts)
    expect(right, wrong).toBeGreaterThanOrEqual(0.9)
  })
})

/** What a person would fill in. */
const FILLED: Readonly<Partial<Record<Language, Readonly<Record<string, string>>>>> = {
  fr: {
    'refusal-date': 'le 20 novembre',
    'start-date': 'lundi 4 janvier',
    'answer-by': 'jeudi 3 décembre',
  },
  en: {
    'refusal-date': '20 November',
    'start-date': 'Monday 4 January',
    'answer-by': 'Thursday 3 December',
  },
}
/** Of what the draft is told from, not of its words. */
const BESIDE: ReadonlySet<AdviceId> = new Set(['no-moment-quoted', 'too-short', 'no-question'])

describe('the coach on what Relance proposes itself', () => {
  it.each([...TEMPLATE_IDS])('has nothing to say against %s', (template) => {
    for (const texts of [fr, en]) {
      const person = nadia
      const own = { ...context, person, filled: FILLED[texts.language] ?? {} }
      const made = composeMessage(template, texts, own)
      const against = coach({ ...made, missing: [] }, own)
        .filter(({ kind }) => kind === 'suggestion')
        .map(({ advice }) => advice)
        .filter((advice) => !BESIDE.has(advice))
      expect(against, made.body).toEqual([])
    }
  })

  it.each([fr, en])('has nothing to say of the tone of any wording in $language', (texts) => {
    const news =
      texts.language === 'fr' ? 'je viens de finir un stage' : 'I have just finished a course'
    const own = { ...context, person: nadia, filled: { ...FILLED[texts.language], news } }
    for (const template of TEMPLATE_IDS)
      for (const wording of texts.templates[template]) {
        const alone = { ...texts, templates: { ...texts.templates, [template]: [wording] } }
        const made = composeMessage(template, alone, own)
        const against = coach({ ...made, missing: [] }, own)
          .filter(({ kind, about }) => kind === 'suggestion' && about === 'tone')
          .map(({ advice }) => advice)
          .filter((advice) => !BESIDE.has(advice))
        expect(against, made.body).toEqual([])
      }
  })
})
