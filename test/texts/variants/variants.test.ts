import { describe, expect, it } from 'vitest'
import { readField } from '#domain/calendar/naturalField.ts'
import { readTimeOfDay } from '#domain/calendar/naturalTime.ts'
import type { Leaning } from '#domain/calendar/naturalDayContext.ts'
import type { HolidayRegion } from '#domain/calendar/holidayIds.ts'
import { languageOf, VARIANT_IDS, type VariantId } from '#domain/spoken.ts'
import type { OtherWords } from '#domain/messages/variants/variant.ts'
import { VARIANTS } from '#domain/messages/variants/variants.ts'
import { en } from '#texts/en/en.ts'
import { fr } from '#texts/fr/fr.ts'
import { textsIn, translator } from '#texts/translator.ts'
import { AMERICAN_WORDS } from '#texts/variants/americanEnglish.ts'
import { BELGIAN_WORDS } from '#texts/variants/belgianFrench.ts'
import { CANADIAN_WORDS } from '#texts/variants/canadianEnglish.ts'
import { QUEBEC_WORDS } from '#texts/variants/canadianFrench.ts'
import { SWISS_WORDS } from '#texts/variants/swissFrench.ts'

const WORDS: Readonly<Record<VariantId, OtherWords>> = {
  'fr-BE': BELGIAN_WORDS,
  'fr-CA': QUEBEC_WORDS,
  'fr-CH': SWISS_WORDS,
  'en-CA': CANADIAN_WORDS,
  'en-US': AMERICAN_WORDS,
}

/** Texts in which a word of the language stays, and why. */
const STAYS: Readonly<Record<string, string>> = {
  'rules.sources.S2': 'the title of an article',
  'palette.also.sent': 'words that are searched for: both are typed',
  'palette.also.adviser': 'words that are searched for: both are typed',
  'incomingTable.questions.options.day-first': 'an order that is chosen, shown by a day',
  'incomingTable.questions.options.month-first': 'an order that is chosen, shown by a day',
}

const flat = (texts: object, at = ''): readonly (readonly [key: string, text: string])[] =>
  Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'string' ? [[`${at}${key}`, text] as const] : flat(text, `${at}${key}.`),
  )
const plain = (text: string): string => text.replaceAll(/[\u00A0\u202F]/gu, ' ')
const catalogueIn = (variant: VariantId) =>
  flat(textsIn(variant, languageOf(variant) === 'fr' ? fr : en))
const escaped = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)
const whole = (word: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\d])${escaped(word)}(?![\p{L}\d])`, 'giu')

/** The texts that still say a word for which there is another. */
const leftovers = (variant: VariantId, words: OtherWords): readonly string[] => {
  const wholes = words.map(([usual, there]) => ({ usual: whole(usual), there: whole(there) }))
  return catalogueIn(variant)
    .filter(([key]) => !(key in STAYS))
    .flatMap(([key, text]) => {
      const others = wholes.reduce(
        (rest, { there }) => rest.replaceAll(there, ' '),
        plain(text).replaceAll(/\{[^}]*\}/gu, '{}'),
      )
      return wholes
        .filter(({ usual }) => others.search(usual) !== -1)
        .map(({ usual }) => `${key}: ${usual.source}: ${text}`)
    })
}

describe.each(VARIANT_IDS)('the interface in %s', (variant) => {
  const base = new Map(flat(languageOf(variant) === 'fr' ? fr : en))
  const texts = catalogueIn(variant)

  it('says none of the words for which there is another', () => {
    expect(leftovers(variant, WORDS[variant])).toEqual([])
  })

  it('says none of the words that its messages say otherwise', () => {
    const words = VARIANTS.find(({ spoken }) => spoken === variant)?.words ?? []
    expect(words.length).toBeGreaterThan(3)
    expect(leftovers(variant, [...words, ...WORDS[variant]])).toEqual([])
  })

  it('has no word with a gap in it, which would never be found', () => {
    expect(WORDS[variant].flat().filter((word) => /[{}]/u.test(word))).toEqual([])
  })

  it('says something otherwise, and keeps every key, gap and form of a plural', () => {
    expect(texts.map(([key]) => key)).toEqual([...base.keys()])
    expect(texts.filter(([key, text]) => base.get(key) !== text).length).toBeGreaterThan(15)
    const shape = (text: string) => [
      (text.match(/\{[^}]+\}/gu) ?? []).toSorted(),
      text.split(' | ').length,
    ]
    for (const [key, text] of texts) expect(shape(text), key).toEqual(shape(base.get(key) ?? ''))
  })

  it('shows only numbers in figures', () => {
    const spelled = /soixante|quatre-vingt|septante|huitante|nonante/iu
    expect(texts.filter(([, text]) => spelled.test(text))).toEqual([])
  })
})

describe('French of Canada', () => {
  const texts = catalogueIn('fr-CA')

  it('has no space before a question mark, an exclamation mark and a semicolon, and one before a colon', () => {
    expect(texts.filter(([, text]) => /[ \u00A0\u202F][?!;]/u.test(text))).toEqual([])
    expect(translator('fr-CA')('recording.at')).toBe('Quand?')
    expect(texts.filter(([, text]) => /\p{L}\u00A0:/u.test(text)).length).toBeGreaterThan(50)
    for (const variant of ['fr-BE', 'fr-CH'] as const)
      expect(catalogueIn(variant).filter(([, text]) => /\p{L}[?!;]/u.test(text))).toEqual([])
  })

  it('agrees with « entrevue » and « courriel »', () => {
    const wrong =
      /entrevue (?:(?:est|était|a été|en cours est|non) )?(?:prévu|reporté|annulé|passé|noté|déplacé|fini|tenu|terminé|raconté|suivant|précédent)(?!e)|(?:\b[cC]et|\b[uU]n|[qQ]uel|[aA]ucun|nouvel|premier|dernier|prochain|1er) entrevue|entrevues?[^.?!|]{0,60}(?<!\p{L})(?:ceux|celui|compris)(?!\p{L})|l’courriel|d’courriel|cet courriel|nouvel courriel|de le courriel|à le courriel/u
    expect(texts.filter(([, text]) => wrong.test(plain(text)))).toEqual([])
    expect(texts.filter(([, text]) => /entrevue/iu.test(text)).length).toBeGreaterThan(150)
  })

  it('says what stands for an interview without naming it as of an « entrevue »', () => {
    const t = translator('fr-CA')
    const unnamed =
      /(?<!\p{L})Il (?:a eu lieu|n’a pas eu lieu|a pu être retiré|est prévu|était noté)|^Passé ou prévu/u
    expect(texts.filter(([, text]) => unnamed.test(plain(text)))).toEqual([])
    expect(t('interview.side')).toBe('Passée ou prévue')
    expect(t('journal.figures.medianFrom', { n: 3 })).toBe(
      'D’après 3 entrevues, celles qui attendent encore une réponse comprises',
    )
    expect(t('application.fateNow.cancelled')).toBe('annulée')
    expect(t('board.ordinals.one')).toBe('re')
    expect(t('application.interviewRound', { n: 1 })).toBe('1re entrevue')
    expect(t('application.interviewRound', { n: 3 })).toBe('3e entrevue')
  })
})

/** Short names of a trial of a post; another « essai » is an attempt, or a try of the reminders. */
const trialsIn = (variant: VariantId) =>
  catalogueIn(variant).filter(
    ([key, text]) =>
      /(?<!\p{L})essai(?!\p{L})/iu.test(text) &&
      !['rules.exists.call-back', 'notifications.trial.body'].includes(key),
  )

describe('French of Belgium', () => {
  it('knows no trial of a post, under whatever short name', () => {
    expect(trialsIn('fr-BE')).toEqual([])
    expect(plain(translator('fr-BE')('offer.trial', { text: '3 mois' }))).toBe(
      'premiers mois : 3 mois',
    )
  })
})

describe('probation in Québec', () => {
  it('is called so everywhere', () => {
    expect(trialsIn('fr-CA')).toEqual([])
    expect(plain(translator('fr-CA')('offer.trial', { text: '3 mois' }))).toBe('probation : 3 mois')
  })
})

describe('French of Switzerland', () => {
  it('writes hours without spaces, those that are counted too', () => {
    const t = translator('fr-CH')
    expect(t('application.hoursMinutes', { hours: 1, minutes: '30' })).toBe('1h30')
    expect(t('application.hours', { hours: 2 })).toBe('2h')
    expect(
      catalogueIn('fr-CH').filter(([, text]) => /[\d}] h(?![\p{L}’])/u.test(plain(text))),
    ).toEqual([])
  })
})

describe('American English', () => {
  it('spells as Americans do', () => {
    const british =
      /\b\p{L}*(?:ise[sd]?|ising|isation|[^h]our|tre|ogue|lled|lling)\b|\bgrey|cheque|\btick/iu
    const alike =
      /advise|revise|exercise|otherwise|promise|raise|rise|precise|wise|your|four|hour|filled|called|calling|told|telling|spelling|installed|pulled|rolled|selling|dialled|fill|colour/iu
    const found = catalogueIn('en-US')
      .flatMap(([key, text]) => (text.match(/[\p{L}-]+/gu) ?? []).map((word) => [key, word]))
      .filter(([key = '']) => !key.startsWith('rules.holds'))
      .filter(([, word = '']) => british.test(word) && !alike.test(word))
    expect(found).toEqual([])
  })
})

/** Where each variant is written, and examples of its texts that must be readable there. */
const PLACES: readonly (readonly [VariantId, HolidayRegion])[] = [
  ['fr-BE', 'BE'],
  ['fr-CA', 'CA-QC'],
  ['fr-CH', 'CH-VD'],
  ['en-CA', 'CA-ON'],
  ['en-US', 'US'],
]

describe.each(PLACES)('the examples of dates in %s', (variant, region) => {
  const t = translator(variant)
  const language = languageOf(variant)
  const read = (text: string, leaning: Leaning) =>
    readField(text, {
      now: '2026-11-18T10:00',
      language,
      region,
      leaning,
      stretch: 'ask',
      standing: '',
      dayOnly: false,
      defaultTime: undefined,
    })

  it.each([
    'recording.whenHint',
    'recording.aheadHint',
    'interview.startHint',
    'steps.snoozeHint',
  ] as const)('of %s can be typed as they stand', (key) => {
    const examples = plain(t(key))
      .replace(/^[^:]+: ?/u, '')
      .split(/, (?!2:30)/u)
    expect(examples.length).toBeGreaterThan(1)
    for (const example of examples) {
      const leaning = key === 'recording.whenHint' ? 'past' : 'future'
      const reading = read(example.replace(/(?<!\bp\.m|\ba\.m)\.$/u, ''), leaning)
      expect(reading.value, example).toMatch(/^2026-\d\d-\d\dT\d\d:\d\d$/u)
      expect(reading.choices, example).toEqual([])
    }
  })

  it('of a time alone can be typed as it stands', () => {
    const [, example = ''] =
      /(?:exemple|example) (.+?)\.?$/u.exec(plain(t('moment.timeExample'))) ?? []
    expect(readTimeOfDay(example), example).toBe('14:30')
  })
})
