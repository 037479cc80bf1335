import { describe, expect, it } from 'vitest'
import {
  explain,
  reasonParams,
  stepName,
  warningInWords,
  type RuleWords,
  usualInWords,
} from '#domain/rules/plan/explain.ts'
import type { Fact } from '#domain/rules/fact.ts'
import { RULES } from '#domain/rules/plan/rules.ts'
import { DEFAULT_NUMBERS, RULE_NUMBERS } from '#domain/logbook/ruleNumbers.ts'
import { numbersIn } from '#domain/rules/ruleMoment.ts'
import { NUMBER_OF_REASON, type ReasonId } from '#domain/rules/step.ts'
import { LANGUAGES, type Language } from '#domain/language.ts'
import { shortDay, shortMoment } from '#texts/dates.ts'
import { translator } from '#texts/translator.ts'
import {
  answer,
  call,
  interview,
  letGo,
  mail,
  offer,
  person,
  refusal,
  reopened,
} from '#test/build/entries.ts'
import { stepsOf, type Situation } from '#test/build/planLines.ts'

const NO_BREAK = /[\u00a0\u202f]/gu

const words = (language: Language): RuleWords => ({
  translate: translator(language),
  day: (local) => shortDay(local.slice(0, 10), language),
  moment: (local) => shortMoment(local, language),
})

const told = (situation: Situation, language: Language = 'fr', rule?: string) => {
  const step = stepsOf(situation).find((each) => rule === undefined || each.rule === rule)
  if (step === undefined) throw new Error('No step was planned.')
  const { sentence, facts } = explain(
    step,
    { ...DEFAULT_NUMBERS, ...situation.numbers },
    words(language),
  )
  return [sentence, ...facts.map(({ label, value }) => `${label}: ${value}`)].map((line) =>
    line.replace(NO_BREAK, ' '),
  )
}

const held = (at: string) => interview(at, { goodRapport: true })

describe('why a date', () => {
  it('is told as a deduction that names the holiday jumped over', () => {
    expect(
      told({ entries: [held('2026-11-04T10:00')], now: '2026-11-05T12:00' }, 'fr', 'follow-up'),
    ).toEqual([
      'Sans date annoncée, on relance 7 jours après l’entretien : une semaine par défaut, certains conseillent 10 à 15 jours.',
      'Entretien: mer. 4 nov., 10 h',
      'Date annoncée: aucune',
      'À partir de: mer. 11 nov.',
      'mer. 11 nov.: férié (Armistice)',
      'Donc: jeu. 12 nov., 10 h',
    ])
  })

  it('names the weekend once and the Monday kept for urgent posts', () => {
    const promised = interview('2026-11-24T10:00', {
      promise: { kind: 'date', date: '2026-11-28' },
    })
    expect(told({ entries: [promised], now: '2026-11-25T12:00' }, 'en', 'follow-up')).toEqual([
      'They gave a date: wait for it, then follow up at the first good slot.',
      'Interview: Tue 24 Nov, 10:00',
      'Date they gave: Sat 28 Nov',
      'Sat 28 Nov: weekend',
      'Mon 30 Nov: kept for urgent jobs',
      'So: Tue 1 Dec, 10:00',
    ])
  })

  it('adds the next good slot for whom comes late', () => {
    expect(told({ entries: [held('2026-11-10T10:00')], now: '2026-11-22T20:00' }).at(-1)).toBe(
      'Prochain bon créneau: mar. 24 nov., 10 h',
    )
  })

  it('names the number as it was chosen', () => {
    const [sentence] = told(
      {
        entries: [held('2026-11-24T10:00')],
        now: '2026-11-25T12:00',
        numbers: { firstFollowUpDays: 12 },
      },
      'fr',
      'follow-up',
    )
    expect(sentence).toContain('on relance 12 jours après')
  })

  it('says where the choice is ours', () => {
    const entries = [held('2026-11-24T10:00')]
    const calls = ['2026-12-01T10:00', '2026-12-01T15:00', '2026-12-02T10:00']
    const [step] = stepsOf({
      entries: [...entries, ...calls.map((at) => call(at, 'no-answer'))],
      now: '2026-12-02T12:00',
    })
    expect(step?.because.sources).toContain('own')
    expect(
      told({
        entries: [...entries, ...calls.map((at) => call(at, 'no-answer'))],
        now: '2026-12-02T12:00',
      })[0],
    ).toContain('un choix de Relance')
  })
})

const met = (at: string) => interview(at, { met: ['ana'], promise: { kind: 'none' } })
const ANA = [person('Ana', { email: 'ana@example.com' })]
const thanked = (at: string, now: string) =>
  told({ people: ANA, entries: [met(at)], now }, 'fr', 'thank').slice(1)

describe('the facts lead to the moment', () => {
  it('of thanks the next morning, the same evening, or within the day', () => {
    expect(thanked('2026-11-24T10:00', '2026-11-24T12:00')).toEqual([
      'Fin de l’entretien: mar. 24 nov., 11 h',
      'Le lendemain: mer. 25 nov., on peut écrire dès le matin',
      'Donc: mer. 25 nov., 9 h',
    ])
    expect(thanked('2026-11-10T14:00', '2026-11-10T16:00')).toEqual([
      'Fin de l’entretien: mar. 10 nov., 15 h',
      'mer. 11 nov.: férié (Armistice)',
      'Alors, le jour même: 2 heures après la fin, un choix de Relance',
      'Donc: mar. 10 nov., 17 h',
    ])
    expect(thanked('2026-11-24T07:00', '2026-11-24T09:00')).toEqual([
      'Fin de l’entretien: mar. 24 nov., 8 h',
      'Le lendemain: mer. 25 nov., on peut écrire dès le matin',
      'Au plus tard: mer. 25 nov., 8 h',
      'Donc: mer. 25 nov., 8 h',
    ])
  })

  it('of a mail after a message: Friday where it decides, else the days left to call back', () => {
    const after = (at: string) =>
      told({ entries: [held('2026-11-17T10:00'), call(at, 'voicemail')], now: at }).slice(2, 4)
    expect(after('2026-12-22T15:00')).toEqual([
      'Le temps qu’ils rappellent: 2 jours d’ordinaire',
      'Fin de cette semaine-là: ven. 25 déc.',
    ])
    expect(after('2026-12-03T11:00')).toEqual([
      'Le temps qu’ils rappellent: 2 jours d’ordinaire',
      'À partir de: sam. 5 déc.',
    ])
  })

  it('of a follow-up after a reopening, which nobody answered', () => {
    const entries = [held('2026-11-24T10:00'), letGo('2026-12-02T10:00')]
    expect(
      told({ entries: [...entries, reopened('2026-12-03T09:00')], now: '2026-12-03T12:00' }),
    ).toEqual([
      'Vous avez rouvert cette candidature : on laisse passer 7 jours avant de relancer ; ce délai est un choix de Relance.',
      'Candidature rouverte: jeu. 3 déc., 9 h',
      'Donc: jeu. 10 déc., 10 h',
    ])
  })

  it('of an announced date that an answer without one leaves standing', () => {
    const promised = interview('2026-11-24T10:00', {
      promise: { kind: 'date', date: '2026-12-15' },
    })
    expect(
      told({ entries: [promised, answer('2026-12-02T16:00')], now: '2026-12-03T12:00' }).slice(1),
    ).toEqual([
      'Leur réponse: mer. 2 déc., 16 h',
      'Date annoncée: mar. 15 déc., on l’attend',
      'Donc: mar. 15 déc., 10 h',
    ])
  })

  it('of letting go: the rounds used and the most that was chosen', () => {
    const entries = [held('2026-11-24T10:00'), mail('2026-12-01T10:00')]
    expect(
      told({ entries, now: '2026-12-02T12:00', numbers: { roundsMaximum: 1 } }).slice(1),
    ).toEqual([
      'Dernière relance: mar. 1er déc., 10 h',
      'Relances envoyées: 1, pour un maximum choisi de 1',
      'Donc: mar. 15 déc., 10 h',
    ])
  })

  it('of getting back in touch: from when it is counted, and the end of the trial', () => {
    const since = (chosenStarts?: string) =>
      told(
        {
          entries: [held('2026-11-24T10:00'), refusal('2026-12-04T15:00', chosenStarts)],
          now: '2026-12-05T12:00',
        },
        'fr',
        're-approach',
      ).slice(2)
    expect(since()).toEqual([
      'Arrivée de la personne choisie: inconnue : on compte depuis leur décision',
      'Période d’essai: 3 mois',
      'Fin de l’essai: jeu. 4 mars',
      'Donc: ven. 19 févr., 10 h',
    ])
    expect(since('2027-01-05')[0]).toBe('Arrivée de la personne choisie: mar. 5 janv.')
  })

  it('of an offer whose deadline leaves no margin', () => {
    const entries = [held('2026-11-24T10:00'), offer('2026-12-04T15:00', '2026-12-04')]
    expect(told({ entries, now: '2026-12-04T15:30' }).slice(3)).toEqual([
      'Marge: l’échéance est proche : dès que possible',
      'Donc: ven. 4 déc., 15 h',
    ])
  })

  it('of a decision that moves from a weekend to a working day, or back to one', () => {
    const entries = [held('2026-11-20T10:00'), offer('2026-11-26T10:00')]
    expect(told({ entries, now: '2026-11-26T12:00' }, 'fr', 'decide').slice(1)).toEqual([
      'Proposition reçue: jeu. 26 nov., 10 h',
      'Un jour ouvré: lun. 30 nov.',
      'Donc: lun. 30 nov., 10 h',
    ])
    const before = [held('2026-11-20T10:00'), offer('2026-11-24T10:00', '2026-11-30')]
    expect(told({ entries: before, now: '2026-11-24T12:00' }, 'fr', 'decide').slice(1)).toEqual([
      'Proposition reçue: mar. 24 nov., 10 h',
      'Échéance: lun. 30 nov.',
      'Un jour ouvré: ven. 27 nov.',
      'Donc: ven. 27 nov., 10 h',
    ])
  })

  it('of a promise in hours, and of a date said at an earlier interview', () => {
    const inHours = interview('2026-11-24T10:00', { promise: { kind: 'hours', hours: 24 } })
    const situation = { entries: [inHours], now: '2026-11-24T12:00' }
    expect(told(situation, 'fr', 'follow-up').slice(2)).toEqual([
      'Délai annoncé: 24 heures, jusqu’au mer. 25 nov., 11 h',
      'Donc: mer. 25 nov., 14 h 30',
    ])
    const dated = interview('2026-11-24T10:00', { promise: { kind: 'date', date: '2026-12-15' } })
    const entries = [dated, { ...interview('2026-12-01T10:00'), id: 'second' }]
    expect(told({ entries, now: '2026-12-02T12:00' }, 'en', 'follow-up').slice(2)).toEqual([
      'Date they gave: Tue 15 Dec',
      'Date given at an earlier interview: said on Tue 24 Nov, it still holds',
      'So: Tue 15 Dec, 10:00',
    ])
  })

  it('of a detail to find: over the days without contact hours, as the follow-up it stands for', () => {
    const people = [person('Ana', { gaveNoDetails: true })]
    const entries = [interview('2026-11-22T10:00', { met: ['ana'] })]
    expect(told({ people, entries, now: '2026-11-25T12:00' }, 'fr', 'missing-detail')).toEqual(
      expect.arrayContaining(['dim. 29 nov.: week-end', 'Donc: mar. 1er déc., 10 h']),
    )
  })

  it('of preparing on the day, the evening before, or earlier', () => {
    const sentence = (prepareDaysBefore: number) =>
      told({
        entries: [held('2026-11-24T20:00')],
        now: '2026-11-20T12:00',
        numbers: { prepareDaysBefore },
      })[0]
    expect(sentence(0)).toMatch(/^Le jour même/u)
    expect(sentence(1)).toMatch(/^La veille au soir/u)
    expect(sentence(3)).toMatch(/^Le soir, 3 jours avant/u)
  })
})

describe('a choice of ours', () => {
  it.each(LANGUAGES)('is said wherever no article gives the number, in %s', (language) => {
    const { translate } = words(language)
    for (const { reason, sources } of RULES) {
      const sentence = translate(`rules.reasons.${reason}`, { delay: '', n: 1 })
      const says = /un choix de Relance|Relance’s choice/u.test(sentence)
      expect([reason, says]).toEqual([reason, sources.some((source) => source === 'own')])
    }
  })
})

describe('the number a sentence names', () => {
  it('is the one its date is counted by, not another that is the same by default', () => {
    for (const { reason, opens, due } of RULES) {
      const named = NUMBER_OF_REASON[reason]
      const [counted] = [...numbersIn(opens), ...numbersIn(due)]
      if (named !== null) expect([reason, named]).toEqual([reason, counted])
    }
  })

  it('is told as it was chosen, beside its default', () => {
    const { translate } = words('fr')
    for (const id of Object.values(NUMBER_OF_REASON)) {
      if (id === null) continue
      const reasons = Object.entries(NUMBER_OF_REASON).filter(([, number]) => number === id)
      for (const [reason] of reasons) {
        const params = reasonParams(reason as ReasonId, { ...DEFAULT_NUMBERS, [id]: 59 }, translate)
        expect([reason, params.n]).toEqual([reason, 59])
        expect(params.delay).toBe(translate(`rules.units.${RULE_NUMBERS[id].unit}`, { n: 59 }))
        expect(params.usual).toBe(usualInWords(id, translate))
      }
    }
  })
})

describe('the default of a number', () => {
  it.each(LANGUAGES)('stands in a sentence only where it is handed in, in %s', (language) => {
    const { translate } = words(language)
    const [pace, urgent] = (['no-date', 'no-date-urgent'] as const).map((reason) =>
      translate(`rules.reasons.${reason}`, { delay: '', n: 1, usual: '<usual>' }),
    )
    expect(pace).toContain('<usual>')
    expect(pace).not.toMatch(/une semaine|one week/u)
    expect(urgent).toContain('<usual>')
    expect(usualInWords('tellOthersClosesDays', translate)).toMatch(/^2\s(?:semaines|weeks)$/u)
    expect(usualInWords('firstFollowUpUrgentDays', translate)).toMatch(/^6\s(?:jours|days)$/u)
    expect(usualInWords('thankLateHours', translate)).toMatch(/^2\s(?:heures|hours)$/u)
  })
})

describe('whom else', () => {
  it('is named where somebody else is known, and left out where the name is not', () => {
    const [step] = stepsOf({
      people: [...ANA, person('Bo', { isHr: true })],
      entries: [interview('2026-11-24T10:00', { met: ['ana'], promise: { kind: 'none' } })],
      now: '2026-11-27T12:00',
    }).filter(({ rule }) => rule === 'follow-up')
    if (step === undefined) throw new Error('No step was planned.')
    expect(explain(step, DEFAULT_NUMBERS, words('fr'), 'M. Petit').hints).toEqual([
      'Vous pouvez aussi vous adresser à M. Petit.',
    ])
    expect(explain(step, DEFAULT_NUMBERS, words('fr')).hints).toEqual([])
  })
})

describe('names and warnings', () => {
  it('name the person where one is known', () => {
    expect(stepName('follow-up', 'Mme Laurent', words('fr'))).toBe('Relancer Mme Laurent')
    expect(stepName('follow-up', undefined, words('fr'))).toBe('Relancer')
    expect(stepName('thank', 'Ms Laurent', words('en'))).toBe('Thank Ms Laurent')
  })

  it('count follow-ups in the right number', () => {
    expect(warningInWords({ id: 'rounds-used', count: 1 }, words('fr'))).toContain('relance sans')
    expect(warningInWords({ id: 'rounds-used', count: 2 }, words('fr'))).toContain('relances sans')
  })

  it('name the day and the holiday', () => {
    const warning = {
      id: 'public-holiday',
      day: '2026-11-11',
      holiday: 'armistice',
      moment: '2026-11-12T10:00',
    } as const
    expect(warningInWords(warning, words('fr')).replace(NO_BREAK, ' ')).toBe(
      'Ce jour-là est férié (Armistice, mer. 11 nov.) : votre message attendrait. Le prochain bon créneau est jeu. 12 nov., 10 h.',
    )
  })
})

describe('words are given all that there is to name', () => {
  /** What is named, and that nothing else is. */
  const named = (params: object) => JSON.stringify(Object.entries(params))
  const RAW: RuleWords = {
    translate: (key, params = {}) => `${key} ${named(params)}`,
    day: (local) => `day ${local.slice(0, 10)}`,
    moment: (local) => `moment ${local}`,
  }
  const DAY = { day: 'day 2026-11-04' }

  it.each<readonly [Fact, object]>([
    [{ fact: 'target', at: '2026-11-04' }, DAY],
    [
      { fact: 'so', at: '2026-11-04T10:00' },
      { ...DAY, moment: 'moment 2026-11-04T10:00' },
    ],
    [
      { fact: 'away', at: '2026-11-04', until: '2026-11-09' },
      { ...DAY, until: 'day 2026-11-09' },
    ],
    [
      { fact: 'rounds-used', count: 0, most: 2 },
      { n: 0, most: 2 },
    ],
    [
      { fact: 'closed-holiday', at: '2026-11-04', holiday: 'armistice' },
      { ...DAY, holiday: 'holidays.armistice []' },
    ],
    [
      { fact: 'closed-quiet', at: '2026-11-04', quiet: 'between-the-years' },
      { ...DAY, quiet: 'quietDays.between-the-years []' },
    ],
    [{ fact: 'other-contact', company: 'Beta' }, { company: 'Beta' }],
  ])('of $fact', (fact, params) => {
    const because = { reason: 'decide', facts: [fact], numbers: [], sources: [] } as const
    const [told] = explain({ because, hints: [] }, DEFAULT_NUMBERS, RAW).facts
    expect(told?.value).toBe(`rules.facts.${fact.fact}.value ${named(params)}`)
  })

  it('in a warning', () => {
    const all = { person: 'Ana', day: '2026-11-04', from: '2026-11-03', count: 2 }
    expect(warningInWords({ id: 'rounds-used', ...all }, RAW)).toBe(
      `rules.warnings.rounds-used ${named({ person: 'Ana', ...DAY, from: 'day 2026-11-03', n: 2 })}`,
    )
    expect(warningInWords({ id: 'rounds-used' }, RAW)).toBe('rules.warnings.rounds-used []')
  })

  it('in hints, one of whom else only where there is somebody', () => {
    const step = {
      because: { reason: 'decide', facts: [], numbers: [], sources: [] },
      hints: ['or-somebody-else', 'still-welcome'],
    } as const
    const hintsOf = (alternative?: string) =>
      explain(step, DEFAULT_NUMBERS, RAW, alternative).hints.length
    expect([hintsOf(), hintsOf('Bob')]).toEqual([1, 2])
  })
})
