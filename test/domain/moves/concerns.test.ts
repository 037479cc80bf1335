import { describe, expect, it } from 'vitest'
import {
  concernFinder,
  groupedByReason,
  type Concern,
  type ConcernReason,
} from '#domain/moves/concerns.ts'
import { NO_OTHERS } from '#domain/rules/others.ts'
import { courtesyWarnings } from '#domain/rules/plan/courtesy.ts'
import type { CardEntry } from '#domain/moves/movesTogether.ts'
import type { Application } from '#domain/logbook/application.ts'
import type { Entry } from '#domain/entry/entry.ts'
import { defaultSettings } from '#domain/logbook/settings.ts'
import { anApplication } from '#test/build/anApplication.ts'
import { person } from '#test/build/entries.ts'
import { entryWith } from '#test/build/boardApplications.ts'
import { cardWith, NOW } from '#test/build/boardCards.ts'

const ANA = { ...person('Ana'), email: 'ana@societe.example' }
const interview = entryWith({ kind: 'interview', at: '2026-10-05T10:00', met: ['ana'] })
const applied = (id: string, company: string, ...entries: readonly Entry[]): Application =>
  anApplication({ id, details: { company }, people: [ANA], entries: [interview, ...entries] })
const entryTo = (id: string, given: object = {}): CardEntry => ({
  card: cardWith({ id, company: id }),
  entry: entryWith({ kind: 'follow-up', at: NOW, to: 'ana', ...given }),
})
const concernsOf = (applications: readonly Application[], ...batch: readonly CardEntry[]) => {
  const find = concernFinder({
    applications: new Map(applications.map((application) => [application.id, application])),
    warnings: new Map(
      batch.map(({ card, entry }) => {
        const application = applications.find(({ id }) => id === card.id)
        const settings = defaultSettings('Europe/Paris')
        const at = { now: NOW, others: NO_OTHERS }
        return [
          card.id,
          application === undefined ? [] : courtesyWarnings(application, entry, settings, at),
        ]
      }),
    ),
  })
  return batch.flatMap((next) => find(next) ?? [])
}
const told = (concerns: readonly Concern[]) =>
  concerns.map(({ card, person: name, warnings, sameAs }) => [
    card.id,
    name,
    ...warnings.map(({ id }) => id),
    ...(sameAs === undefined ? [] : [`as ${sameAs.id}`]),
  ])

describe('the concerns about a batch', () => {
  it('are those of each application, with its person', () => {
    const thanked = entryWith({ kind: 'thanks', at: '2026-11-10T09:00', to: 'ana' })
    expect(
      told(
        concernsOf(
          [applied('a', 'Orvalle', thanked), applied('b', 'Vermaneuil')],
          entryTo('a'),
          entryTo('b', { to: undefined }),
        ),
      ),
    ).toEqual([['a', 'Ana', 'same-half-day']])
  })

  it('name the card before it that goes to the same person, and not the first one itself', () => {
    expect(
      told(
        concernsOf(
          [applied('a', 'Orvalle'), applied('b', 'Vermaneuil'), applied('c', 'Kervanel')],
          entryTo('a'),
          entryTo('b'),
          entryTo('c'),
        ),
      ),
    ).toEqual([
      ['b', 'Ana', 'as a'],
      ['c', 'Ana', 'as a'],
    ])
  })

  it('are none about what contacts nobody', () => {
    const reopened = { kind: 'reopened', to: undefined }
    expect(
      concernsOf([applied('a', 'Orvalle'), applied('b', 'Orvalle')], entryTo('a', reopened), {
        ...entryTo('b', { kind: 'let-go' }),
      }),
    ).toEqual([])
  })
})

describe('the reasons', () => {
  const concern = (id: string): Concern => ({
    card: cardWith({ id }),
    person: undefined,
    warnings: [],
    sameAs: undefined,
  })
  const [a, b, c] = [concern('a'), concern('b'), concern('c')]
  const named = (day: string): ConcernReason => ({
    ofOne: `They named ${day}.`,
    ofSeveral: 'They named a day.',
    detail: day,
  })
  const outside: ConcernReason = { ofOne: 'Outside hours.', ofSeveral: 'Outside hours.' }

  it('are told once of several cards, with what sets each apart, most cards first', () => {
    const reasons = new Map([
      [a, [named('Monday')]],
      [b, [outside, named('Tuesday')]],
      [c, [outside, named('Friday')]],
    ])
    expect(groupedByReason([a, b, c], (each) => reasons.get(each) ?? [])).toEqual([
      {
        reason: 'They named a day.',
        cards: [
          { concern: a, detail: 'Monday' },
          { concern: b, detail: 'Tuesday' },
          { concern: c, detail: 'Friday' },
        ],
      },
      {
        reason: 'Outside hours.',
        cards: [
          { concern: b, detail: undefined },
          { concern: c, detail: undefined },
        ],
      },
    ])
  })

  it('are told in full of a single card', () => {
    expect(groupedByReason([a], () => [named('Monday')])).toEqual([
      { reason: 'They named Monday.', cards: [{ concern: a, detail: undefined }] },
    ])
  })
})
