import { describe, expect, it } from 'vitest'
import { explain, stepName, warningInWords, type RuleWords } from '#domain/rules/explain.ts'
import { DEFAULT_NUMBERS } from '#domain/settings.ts'
import type { Language } from '#domain/template.ts'
import { shortDay, shortMoment } from '#shared/i18n/dates.ts'
import { translator } from '#shared/i18n/translator.ts'
import { call, interview } from '#test/build/entries.ts'
import { stepsOf, type Situation } from '#test/build/planLines.ts'

const NO_BREAK = /[\u00a0\u202f]/gu

const words = (language: Language): RuleWords => ({
  translate: translator(language),
  day: (local) => shortDay(local.slice(0, 10), language),
  moment: (local) => shortMoment(local, language),
})

const told = (situation: Situation, language: Language = 'fr') => {
  const [step] = stepsOf(situation)
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
    expect(told({ entries: [held('2026-11-04T10:00')], now: '2026-11-05T12:00' })).toEqual([
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
    expect(told({ entries: [promised], now: '2026-11-25T12:00' }, 'en')).toEqual([
      'They announced a date: wait for it, then follow up at the first good slot.',
      'Interview: Tue 24 Nov, 10:00',
      'Announced date: Sat 28 Nov',
      'From: Sat 28 Nov',
      'Sat 28 Nov: weekend',
      'Mon 30 Nov: Monday: urgent jobs only',
      'So: Tue 1 Dec, 10:00',
    ])
  })

  it('adds the next good slot for whom comes late', () => {
    expect(told({ entries: [held('2026-11-10T10:00')], now: '2026-11-22T20:00' }).at(-1)).toBe(
      'Prochain bon créneau: mar. 24 nov., 10 h',
    )
  })

  it('names the number as it was chosen', () => {
    const [sentence] = told({
      entries: [held('2026-11-24T10:00')],
      now: '2026-11-25T12:00',
      numbers: { firstFollowUpDays: 12 },
    })
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
    ).toContain('notre choix')
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
      'Le mer. 11 nov. est férié (Armistice). Le prochain bon créneau est jeu. 12 nov., 10 h.',
    )
  })
})
