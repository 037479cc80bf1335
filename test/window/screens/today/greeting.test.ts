import { describe, expect, it } from 'vitest'
import { greetingOf, noteOf } from '#window/screens/today/greeting.ts'
import { makePlanner } from '#domain/rules/plan/plan.ts'
import { defaultSettings } from '#domain/logbook/settings.ts'
import { translator } from '#texts/translator.ts'
import type { StepView } from '#domain/views/stepView.ts'
import type { Today } from '#domain/views/today.ts'
import { PARIS } from '#test/build/entries.ts'

const planner = makePlanner(defaultSettings(PARIS))
const stepsAt = (...moments: string[]) => ({
  total: moments.length,
  steps: moments.map((moment) => ({ moment }) as StepView),
})
/** A day with steps at once, and steps at these moments later today and on days to come. */
const dayWith = (
  now: string,
  atOnce = 0,
  later: readonly string[] = [],
  ahead: readonly string[] = [],
): Today => ({
  now,
  offers: [],
  running: [],
  groups: {
    now: stepsAt(...Array.from({ length: atOnce }, () => now)),
    welcome: stepsAt(),
    past: stepsAt(),
    today: stepsAt(...later),
    'this-week': stepsAt(...ahead),
    later: stepsAt(),
  },
  week: [],
  applications: 1,
})
const MORNING = '2026-11-24T09:12'
const plain = (text: string): string => text.replaceAll(/\s/gu, ' ')
const greeted = (today: Today, name = 'Inès Cohen', language: 'fr' | 'en' = 'fr'): string =>
  plain(greetingOf(today, name, { t: translator(language), language }))
const noted = (today: Today): string =>
  plain(noteOf(today, planner, { t: translator('fr'), language: 'fr' }))

describe('the greeting', () => {
  it.each([
    ['COHEN Inès', 'Bonjour Inès.'],
    ['Mme Inès Cohen', 'Bonjour Inès.'],
    ['Inès', 'Bonjour Inès.'],
    ['Jean Pierre Martin', 'Bonjour Jean.'],
    ['JP Martin', 'Bonjour JP.'],
    ['Mme Cohen', 'Bonjour.'],
    [' ', 'Bonjour.'],
  ])('calls %j by the first name', (name, hello) => {
    expect(greeted(dayWith(MORNING), name)).toMatch(
      new RegExp(`^${hello.replace('.', '\\.')}`, 'u'),
    )
  })

  it.each([
    [dayWith(MORNING), 'Bonjour Inès. Rien aujourd’hui. Vous avez fait ce qu’il fallait.'],
    [dayWith(MORNING, 1), 'Bonjour Inès. Un geste ce matin, pas plus.'],
    [dayWith(MORNING, 4), 'Bonjour Inès. Quatre gestes ce matin, pas plus.'],
    [dayWith(MORNING, 5), 'Bonjour Inès. 5 gestes vous attendent.'],
    [dayWith('2026-11-24T11:59', 2), 'Bonjour Inès. Deux gestes ce matin, pas plus.'],
    [dayWith('2026-11-24T12:00', 2), 'Bonjour Inès. Deux gestes cet après-midi, pas plus.'],
    [dayWith('2026-11-24T18:00', 2), 'Bonsoir Inès. Deux gestes ce soir, pas plus.'],
    [dayWith(MORNING, 0, ['2026-11-24T14:30']), 'Bonjour Inès. Un geste aujourd’hui, pas plus.'],
  ])('counts up to four steps in words (%#)', (today, words) => {
    expect(greeted(today)).toBe(words)
  })

  it('says good morning in English, and nothing in place of a name', () => {
    expect(greeted(dayWith(MORNING, 2), 'Inès', 'en')).toBe(
      'Good morning, Inès. Two small things this morning, no more.',
    )
    expect(greeted(dayWith(MORNING), ' ')).toMatch(/^Bonjour\. Rien/u)
  })
})

describe('the line below', () => {
  it.each([
    [dayWith(MORNING, 1), ''],
    [dayWith(MORNING, 1, ['2026-11-24T14:30']), 'Puis un autre à 14 h 30.'],
    [dayWith(MORNING, 0, ['2026-11-24T14:30']), 'Rien avant 14 h 30.'],
    [dayWith(MORNING, 5), 'Commencez par le premier, le reste peut attendre.'],
    [
      dayWith(MORNING, 0, [], ['2026-11-26T10:00']),
      'Prochain geste : jeudi 10 h. D’ici là, rien à faire de votre côté.',
    ],
  ])('says what comes next (%#)', (today, words) => {
    expect(noted(today)).toBe(words)
  })

  it('names what an offer asks for, where it comes first', () => {
    const offering = (moment: string): Today => {
      const step = { moment, when: 'this-week' } as StepView
      return { ...dayWith(MORNING), offers: [{ step } as Today['offers'][number]] }
    }
    expect(noted(offering('2026-11-25T10:00'))).toMatch(/^Prochain geste : demain 10 h\./u)
    const later = {
      ...offering('2026-11-27T10:00'),
      groups: dayWith(MORNING, 0, [], ['2026-11-26T10:00']).groups,
    }
    expect(noted(later)).toMatch(/^Prochain geste : jeudi 10 h\./u)
  })

  it('tells of the holiday of tomorrow, and what is free until then', () => {
    const eve = '2026-11-10T09:00'
    expect(noted(dayWith(eve, 1, [], ['2026-11-12T10:00']))).toBe(
      'Demain est férié (Armistice) : rien avant jeudi.',
    )
    expect(noted(dayWith(eve, 1, [], ['2026-11-11T18:00']))).toBe('Demain est férié (Armistice).')
    expect(noted(dayWith('2026-11-11T09:00', 1))).toBe('C’est férié (Armistice) : rien ne presse.')
  })
})
