import { describe, expect, it } from 'vitest'
import type { Entry } from '#domain/entry/entry.ts'
import { defaultSettings } from '#domain/logbook/settings.ts'
import type { Person } from '#domain/logbook/person.ts'
import { makeCards } from '#domain/rules/plan/cards.ts'
import { courtesyWarnings } from '#domain/rules/plan/courtesy.ts'
import { anApplication } from '#test/build/anApplication.ts'
import { PARIS, call, interview, mail, person } from '#test/build/entries.ts'

const SHARED = { email: 'rh@brumelle.example' }
const ANA = person('Ana', SHARED)
const BO = person('Bo', SHARED)
const CY = person('Cy', { email: 'cy@brumelle.example' })
const HELD = interview('2026-11-24T10:00')
const NOW = '2026-12-01T11:00'

const warnings = (
  entry: Entry,
  before: readonly Entry[],
  {
    people = [ANA, BO, CY],
    elsewhere = [],
  }: { readonly people?: readonly Person[]; readonly elsewhere?: readonly Entry[] } = {},
) => {
  const settings = defaultSettings(PARIS)
  const application = anApplication({ id: 'a', people, entries: [HELD, ...before] })
  const other = anApplication({
    id: 'b',
    people: [{ ...CY, id: 'anna', name: 'Anna' }, person('Dan', { id: 'dan' })],
    entries: [HELD, ...elsewhere],
  })
  const cards = makeCards(settings)
  for (const each of [application, other]) cards.note(each)
  const at = { now: NOW, others: cards.othersOf(application) }
  return courtesyWarnings(application, entry, settings, at)
    .filter(({ id }) => id.startsWith('same-half-day'))
    .map(({ id, person: name }) => [id, name])
}

const toAna = mail(NOW, { to: 'ana' })
const morning = (to: string) => mail('2026-12-01T09:00', { to })

describe('a mailbox of two people', () => {
  it.each<[string, readonly Entry[], readonly unknown[]]>([
    ['was written to, for the other', [morning('bo')], [['same-half-day-shared', 'Bo']]],
    [
      'was written to, and the other called',
      [morning('bo'), call('2026-12-01T09:30', 'no-answer', { to: 'bo' })],
      [['same-half-day-shared', 'Bo']],
    ],
    ['was written to, for the same', [morning('ana')], [['same-half-day', 'Ana']]],
    ['was not written to, the other called', [call(NOW, 'no-answer', { to: 'bo' })], []],
    ['was not written to, somebody beside them was', [morning('cy')], []],
    ['was written to the day before', [mail('2026-11-30T09:00', { to: 'bo' })], []],
  ])('%s', (_, before, told) => {
    expect(warnings(toAna, before)).toEqual(told)
  })
})

describe('one person', () => {
  it('is the only one known, where nobody is named', () => {
    const alone = { people: [ANA] }
    expect(warnings(mail(NOW), [morning('ana')], alone)).toEqual([['same-half-day', 'Ana']])
    expect(warnings(mail(NOW), [mail('2026-12-01T09:00')], { people: [] })).toEqual([
      ['same-half-day-nobody', undefined],
    ])
  })

  it('was written to on another card, beside somebody else', () => {
    const elsewhere = [morning('anna'), mail('2026-12-01T09:30', { id: 'dan', to: 'dan' })]
    const told = warnings(mail(NOW, { to: 'cy' }), [], { people: [CY], elsewhere })
    expect(told).toEqual([['same-half-day', 'Cy']])
    expect(warnings(mail(NOW, { to: 'cy' }), [], { people: [CY] })).toEqual([])
  })
})
