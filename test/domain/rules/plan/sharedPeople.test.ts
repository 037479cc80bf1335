import { describe, expect, it } from 'vitest'
import type { Entry } from '#domain/entry/entry.ts'
import type { Application } from '#domain/logbook/application.ts'
import type { Person } from '#domain/logbook/person.ts'
import { defaultSettings } from '#domain/logbook/settings.ts'
import { courtesyWarnings } from '#domain/rules/plan/courtesy.ts'
import { makeCards } from '#domain/rules/plan/cards.ts'
import { makePlanner } from '#domain/rules/plan/plan.ts'
import { anApplication } from '#test/build/anApplication.ts'
import {
  acceptance,
  interview,
  invitation,
  mail,
  PARIS,
  person,
  thanks,
} from '#test/build/entries.ts'

const SETTINGS = defaultSettings(PARIS)
const planner = makePlanner(SETTINGS)
const NOW = '2026-11-24T10:30'

/** Met on Monday, on a card of her own company. */
const card = (id: string, known: Partial<Person>, entries: readonly Entry[] = []): Application =>
  anApplication({
    id,
    details: { company: `Maison ${id}` },
    people: [person('Rossi', { id: `p-${id}`, ...known })],
    entries: [interview('2026-11-23T10:00', { id: `i-${id}`, met: [`p-${id}`] }), ...entries],
  })

const among = (one: Application, ...others: readonly Application[]) => {
  const cards = makeCards(SETTINGS)
  for (const each of [one, ...others]) cards.note(each)
  return cards.othersOf(one)
}
const rulesOf = (one: Application, ...others: readonly Application[]): readonly string[] =>
  planner.plan(one, { now: NOW, others: among(one, ...others) }).map(({ rule }) => rule)
const warned = (one: Application, ...others: readonly Application[]): readonly string[] =>
  courtesyWarnings(one, mail(NOW, { to: `p-${one.id}` }), SETTINGS, {
    now: NOW,
    others: among(one, ...others),
  }).map(({ id }) => id)

const SAID = { identity: 'one' }
const MAILBOX = { email: 'rossi@passerelle.example' }

describe.each([
  ['said to be one', SAID, SAID, true],
  ['of one address', MAILBOX, MAILBOX, true],
  ['of one name alone', {}, {}, false],
  ['of one address, and told apart', MAILBOX, { ...MAILBOX, apart: true }, false],
  ['told apart, and said to be one since', { ...SAID, apart: true }, SAID, true],
] as const)('two people %s', (_name, here, there, areOne) => {
  const one = card('a', here)

  it('share their half-days', () => {
    const other = card('b', there, [mail('2026-11-24T09:30', { to: 'p-b', channel: 'linkedin' })])
    expect(warned(one, other).includes('same-half-day')).toBe(areOne)
  })

  it('share the thanks said', () => {
    const other = card('b', there, [thanks('2026-11-24T09:30', 'p-b')])
    expect(rulesOf(one, other).includes('thank')).toBe(!areOne)
  })

  it('share an invitation, and the connection that came of it', () => {
    const invited = card('b', there, [invitation('2026-11-23T12:00', 'p-b')])
    expect(rulesOf(one, invited).includes('connect')).toBe(!areOne)
    const connected = card('b', there, [acceptance('2026-11-23T12:00', 'p-b')])
    expect(rulesOf(one, connected).includes('connect')).toBe(!areOne)
  })

  it('are found from either side', () => {
    const cards = makeCards(SETTINGS)
    for (const each of [one, card('b', there)]) cards.note(each)
    const found = (id: string) =>
      cards.recordsOfPerson({ card: id, person: `p-${id}` }).map((record) => record.card)
    expect(found('a')).toEqual(areOne ? ['a', 'b'] : ['a'])
    expect(found('b')).toEqual(areOne ? ['b', 'a'] : ['b'])
  })
})

describe('an address of two who were told apart', () => {
  it('is one mailbox in the brake, with its own words', () => {
    const other = card('b', { ...MAILBOX, apart: true }, [mail('2026-11-24T09:30', { to: 'p-b' })])
    expect(warned(card('a', MAILBOX), other)).toContain('same-half-day-shared')
  })
})

describe('two people of one card whom another card shows to be one', () => {
  const twice = anApplication({
    id: 'a',
    details: { company: 'Maison a' },
    people: [
      person('Rossi', { id: 'p-a', ...SAID }),
      person('A. Rossi', { id: 'q-a', ...MAILBOX }),
    ],
    entries: [
      interview('2026-11-23T10:00', { id: 'i-a', met: ['p-a', 'q-a'], goodRapport: false }),
      invitation('2026-11-23T18:00', 'p-a'),
    ],
  })
  const link = card('b', { ...SAID, ...MAILBOX })
  const steps = planner.plan(twice, { now: NOW, others: among(twice, link) })
  const thanked = steps.filter(({ rule }) => rule === 'thank').map(({ suggested }) => suggested)

  it('are invited once, and not written to twice in a half-day', () => {
    expect(steps.filter(({ rule }) => rule === 'connect')).toEqual([])
    expect(thanked).toHaveLength(2)
    expect(new Set(thanked).size).toBe(2)
  })

  it('stay two where nothing says more', () => {
    expect(rulesOf(twice).filter((rule) => rule === 'connect')).toHaveLength(1)
  })
})

describe('one number on two cards', () => {
  const NUMBER = { phone: '01 99 00 12 34' }
  const called = (name: string, known: Partial<Person> = {}) =>
    card('b', { name, ...NUMBER, ...known }, [
      mail('2026-11-24T09:30', { to: 'p-b', channel: 'phone', outcome: 'reached' }),
    ])
  const warnedOf = (name: string, known: Partial<Person> = {}) =>
    courtesyWarnings(
      card('a', { name: 'Anne Benali', ...NUMBER }),
      mail(NOW, { to: 'p-a', channel: 'phone', outcome: 'reached' }),
      SETTINGS,
      {
        now: NOW,
        others: among(card('a', { name: 'Anne Benali', ...NUMBER }), called(name, known)),
      },
    ).map(({ id }) => id)

  it('is one person where the names may be one, and a switchboard where they cannot', () => {
    expect(warnedOf('Mme Benali')).toContain('same-half-day')
    const shared = warnedOf('Zoé Adam')
    expect(shared).not.toContain('same-half-day')
    expect(shared).toContain('same-half-day-shared')
  })

  it('is one person again where the user said so', () => {
    const one = card('a', { name: 'Anne Benali', ...NUMBER, identity: 'one' })
    const other = called('Zoé Adam', { identity: 'one' })
    expect(warned(one, other)).toContain('same-half-day')
  })
})
