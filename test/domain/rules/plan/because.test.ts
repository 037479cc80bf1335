import { describe, expect, it } from 'vitest'
import type { Absences } from '#domain/away/absence.ts'
import type { Entry } from '#domain/entry/entry.ts'
import type { Application } from '#domain/logbook/application.ts'
import { defaultSettings } from '#domain/logbook/settings.ts'
import type { Fact } from '#domain/rules/fact.ts'
import { makeCards } from '#domain/rules/plan/cards.ts'
import { makePlanner } from '#domain/rules/plan/plan.ts'
import type { RuleId } from '#domain/rules/step.ts'
import { anApplication } from '#test/build/anApplication.ts'
import {
  PARIS,
  applied,
  call,
  interview,
  mail,
  offer,
  person,
  thanks,
} from '#test/build/entries.ts'

const ANA = person('Ana', { email: 'ana@example.com' })
const HELD = interview('2026-11-10T10:00', { met: ['ana'], promise: { kind: 'none' } })

const card = (id: string, zone = PARIS, entries: readonly Entry[] = [HELD]): Application =>
  anApplication({
    id,
    details: { company: `Maison ${id}`, ...(zone === PARIS ? {} : { zone }) },
    people: [ANA],
    entries,
  })

interface Situation {
  readonly rule: RuleId
  readonly now: string
  /** The last of them is asked. */
  readonly cards: readonly Application[]
  readonly absences?: Absences
}

const becauseIn = ({ rule, now, cards, absences = {} }: Situation) => {
  const settings = { ...defaultSettings(PARIS), absences }
  const all = makeCards(settings)
  for (const each of cards) all.note(each)
  const asked = cards.at(-1) ?? card('none')
  return makePlanner(settings)
    .planned(asked, { now, others: all.othersOf(asked) })
    .find((step) => step.rule === rule)?.because
}

const inShort = ({ fact, ...of }: Fact): string => [fact, ...Object.values(of)].join(' ')

const SO = 'so 2026-11-17T10:00'
const early = { now: '2026-11-12T09:00', rule: 'follow-up' } as const
const A = [card('a')]
const TWO = [card('first'), card('a')]
const ILL: Absences = { ill: { first: '2026-11-16', last: '2026-11-18', ill: true } }

describe('a deduction ends', () => {
  it.each<[string, Situation, readonly string[]]>([
    ['in its moment', { ...early, cards: A }, [SO]],
    ['in it still, at that minute', { ...early, now: '2026-11-17T10:00', cards: A }, [SO]],
    [
      'in now, once it is past',
      { ...early, now: '2026-11-17T15:20', cards: A },
      [SO, 'so-late 2026-11-17T15:20'],
    ],
    [
      'in its moment, past too, where any hour will do',
      { rule: 'thank', now: '2026-11-10T15:20', cards: A },
      ['same-day 2', 'so 2026-11-10T13:00'],
    ],
    [
      'in their time and mine',
      { ...early, cards: [card('a', 'America/Toronto')] },
      ['their-clock 2026-11-17T10:00', 'so 2026-11-17T16:00'],
    ],
    [
      'after another contact of the half-day',
      { ...early, cards: TWO },
      [SO, 'other-contact Maison first', 'so-late 2026-11-17T14:30'],
    ],
    [
      'after another contact, where any hour would do',
      { ...early, rule: 'thank', cards: TWO },
      ['so 2026-11-10T13:00', 'other-contact Maison first', 'so-late 2026-11-12T14:30'],
    ],
    [
      'after another contact, in their time and mine',
      { ...early, cards: [card('first'), card('a', 'America/Toronto')] },
      [
        'their-clock 2026-11-17T10:00',
        'so 2026-11-17T16:00',
        'other-contact Maison first',
        'their-clock 2026-11-17T14:30',
        'so-late 2026-11-17T20:30',
      ],
    ],
    [
      'after an illness',
      {
        ...early,
        cards: [card('a', PARIS, [HELD, thanks('2026-11-10T15:00', 'ana')])],
        absences: ILL,
      },
      [SO, 'ill 2026-11-16 2026-11-18', 'so-late 2026-11-19T10:00'],
    ],
    [
      'in its moment, missed in an illness, where nobody is contacted',
      {
        rule: 'decide',
        now: '2026-11-20T09:00',
        cards: [card('a', PARIS, [HELD, offer('2026-11-13T11:00')])],
        absences: { ill: { first: '2026-11-13', last: '2026-11-18', ill: true } },
      },
      ['so 2026-11-16T10:00'],
    ],
    [
      'after an absence, where any hour would do',
      {
        ...early,
        rule: 'thank',
        cards: A,
        now: '2026-11-10T11:30',
        absences: { away: { first: '2026-11-10', last: '2026-11-10' } },
      },
      ['so 2026-11-10T13:00', 'away 2026-11-10 2026-11-10', 'so-late 2026-11-11T10:00'],
    ],
    [
      'after the absence of today, not the one it was missed in',
      {
        ...early,
        now: '2026-11-19T09:00',
        cards: [card('a', PARIS, [HELD, thanks('2026-11-10T15:00', 'ana')])],
        absences: {
          past: { first: '2026-11-16', last: '2026-11-17' },
          today: { first: '2026-11-19', last: '2026-11-19' },
        },
      },
      [SO, 'away 2026-11-19 2026-11-19', 'so-late 2026-11-20T10:00'],
    ],
    [
      'late after an illness it was missed in',
      { ...early, now: '2026-11-19T09:00', cards: A, absences: ILL },
      [SO, 'was-ill 2026-11-16 2026-11-18', 'so-late 2026-11-19T10:00'],
    ],
  ])('%s', (_, situation, ending) => {
    const facts = becauseIn(situation)?.facts.map(inShort)
    expect(facts?.slice(-ending.length)).toEqual(ending)
    const told = facts?.findIndex((fact) => ending[0]?.startsWith(fact))
    expect(told).toBe((facts?.length ?? 0) - ending.length)
  })
})

describe('a deduction names the numbers of its row', () => {
  it.each<[RuleId, readonly Entry[], string, readonly string[]]>([
    [
      'follow-up',
      [HELD],
      '2026-11-12T09:00',
      ['firstFollowUpDays', 'decidersExtraDays', 'firstFollowUpClosesDays'],
    ],
    [
      'thank',
      [HELD],
      '2026-11-10T12:00',
      ['thankLateHours', 'thankClosesDays', 'thankLapsesAfterDays'],
    ],
    [
      'decide',
      [HELD, offer('2026-11-17T11:00')],
      '2026-11-17T12:00',
      ['decideDays', 'decideClosesDays'],
    ],
    [
      'let-go',
      [HELD, mail('2026-11-17T10:00'), mail('2026-11-26T10:00')],
      '2026-12-12T12:00',
      ['letGoDays', 'roundsMaximum'],
    ],
    [
      'ask-news',
      [applied('2026-11-10T10:00')],
      '2026-11-17T12:00',
      ['askNewsDays', 'askNewsClosesDays'],
    ],
  ])('%s', (rule, entries, now, numbers) => {
    const cards = [card('a', PARIS, entries)]
    expect(becauseIn({ rule, now, cards })?.numbers).toEqual(numbers)
    // Once more as it was read before.
    expect(becauseIn({ rule, now, cards })?.numbers).toEqual(numbers)
  })
})

it.each(['b', 'c'])('the same other contact is named, whichever card changed last: %s', (last) => {
  const written = (id: string) =>
    card(id, PARIS, [
      HELD,
      thanks('2026-11-10T15:00', 'ana'),
      mail('2026-11-17T09:00', { to: 'ana' }),
    ])
  const own = card('a', PARIS, [HELD, thanks('2026-11-10T15:00', 'ana')])
  const all = makeCards(defaultSettings(PARIS))
  for (const each of [own, written('b'), written('c')]) all.note(each)
  all.note(written('b'))
  all.note(written(last))
  const facts = makePlanner(defaultSettings(PARIS))
    .planned(own, { now: '2026-11-17T09:30', others: all.othersOf(own) })
    .find(({ rule }) => rule === 'follow-up')?.because.facts
  expect(facts?.map(inShort)).toContain('other-contact Maison b')
})

it('a day that the line above names has no line of its own', () => {
  // The Friday of that week is Christmas.
  const entries = [HELD, call('2026-12-22T11:00', 'voicemail')]
  const facts = becauseIn({
    rule: 'mail-after-message',
    now: '2026-12-22T12:00',
    cards: [card('a', PARIS, entries)],
  })?.facts.map(inShort)
  expect(facts?.slice(0, 4)).toEqual([
    'voicemail 2026-12-22T11:00',
    'days-to-call-back 2',
    'friday-of-that-week 2026-12-25',
    'closed-holiday 2026-12-25 christmas',
  ])
})
