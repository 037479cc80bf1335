import { expect, it } from 'vitest'
import { mayBeOne } from '#domain/names/mayBeOne.ts'

const bothWays = (name: string, other: string): readonly boolean[] => [
  mayBeOne({ name }, { name: other }),
  mayBeOne({ name: other }, { name }),
]

it.each([
  ['Anne Benali', 'Mme Benali'],
  ['Anne Benali', 'A. Benali'],
  ['BENALI Anne', 'anne benali'],
  ['Rossi', 'R. Rossi'],
  ['Anne Durand', 'Anne Durand-Benali'],
  ['JP Martin', 'Jean-Pierre Martin'],
  ['JP MARTIN', 'Jean-Pierre Martin'],
  ['J.-P. Martin', 'JP Martin'],
  ['MC Durand', 'Marie-Claude Durand'],
  ['WEI NG', 'W. Ng'],
  ['Anna Müller', 'Anna Mueller'],
  ['Anna Müller', 'Anna Muller'],
  ['A. Mueller', 'Frau Anna Müller'],
  ['Lars Sjøberg', 'Lars Sjoeberg'],
  ['Mrs Smith', 'Miss Smith'],
  ['Dr Benali', 'Mme Benali'],
  ['Dr Siobhán O’Neill', 'Siobhan O’Neill'],
])('%s may be %s', (one, other) => {
  expect(bothWays(one, other)).toEqual([true, true])
})

it.each([
  ['Anne Benali', 'Zoé Adam'],
  ['Anne Benali', 'Zoé Benali'],
  ['B. Benali', 'Anne Benali'],
  ['Marie Martin', 'Marie Martinez'],
  ['M. Benali', 'Mme Benali'],
  ['M. Alex Benali', 'Mme Alex Benali'],
  ['Mr Smith', 'Mrs Smith'],
  ['Herr Müller', 'Frau Mueller'],
  ['JP Martin', 'Jean-Luc Martin'],
  ['Service recrutement', 'Anne Benali'],
])('%s is not %s', (one, other) => {
  expect(bothWays(one, other)).toEqual([false, false])
})

it('goes by the title that is noted beside a name, too', () => {
  const madame = { name: 'Benali', civility: 'madame' } as const
  expect(mayBeOne(madame, { name: 'M. Benali' })).toBe(false)
  expect(mayBeOne({ name: 'Alex Benali', civility: 'monsieur' }, { ...madame })).toBe(false)
  expect(mayBeOne(madame, { name: 'Mme Benali' })).toBe(true)
  expect(mayBeOne(madame, { name: 'Benali' })).toBe(true)
})
