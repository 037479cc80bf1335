import { expect, it } from 'vitest'
import type { EntryOf } from '#domain/entry/entry.ts'
import { offerRowsOf } from '#domain/views/offerRows.ts'
import type { OfferView } from '#domain/views/offerView.ts'
import { offer } from '#test/build/entries.ts'

const viewOf = (application: string, worth: Partial<EntryOf<'offer'>>): OfferView => ({
  application,
  company: application,
  post: 'Poste',
  offer: offer('2026-11-20T15:00', undefined, worth) as EntryOf<'offer'>,
  passed: false,
  theirs: false,
})
const OFFERS = [
  viewOf('a', { salary: '36 000', contract: 'CDI', trialPeriod: '3 mois', remoteDays: '2 jours' }),
  viewOf('b', { salary: '38 000', contract: ' cdi ', remoteDays: '2  JOURS' }),
]

it('what differs comes first, the same in other letters does not differ, what nobody noted is left out', () => {
  expect(offerRowsOf(OFFERS, {}).map(({ worth, differs }) => [worth, differs])).toEqual([
    ['salary', true],
    ['trialPeriod', true],
    ['contract', false],
    ['remoteDays', false],
  ])
})

it('what counts most comes before, what does not count last', () => {
  const rows = offerRowsOf(OFFERS, { remoteDays: 'much', salary: 'nothing' })
  expect(rows.map(({ worth, weight }) => [worth, weight])).toEqual([
    ['remoteDays', 'much'],
    ['trialPeriod', 'little'],
    ['contract', 'little'],
    ['salary', 'nothing'],
  ])
  expect(rows.at(-1)?.values).toEqual(['36 000', '38 000'])
})
