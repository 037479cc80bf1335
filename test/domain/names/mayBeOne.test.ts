import { expect, it } from 'vitest'
import { mayBeOne } from '#domain/names/mayBeOne.ts'

it.each([
  ['Anne Benali', 'Mme Benali'],
  ['Anne Benali', 'A. Benali'],
  ['BENALI Anne', 'anne benali'],
  ['Rossi', 'R. Rossi'],
  ['Anne Durand', 'Anne Durand-Benali'],
  ['Dr Siobhán O’Neill', 'Siobhan O’Neill'],
])('%s may be %s', (one, other) => {
  expect([mayBeOne(one, other), mayBeOne(other, one)]).toEqual([true, true])
})

it.each([
  ['Anne Benali', 'Zoé Adam'],
  ['Anne Benali', 'Zoé Benali'],
  ['B. Benali', 'Anne Benali'],
  ['Marie Martin', 'Marie Martinez'],
  ['Service recrutement', 'Anne Benali'],
])('%s is not %s', (one, other) => {
  expect([mayBeOne(one, other), mayBeOne(other, one)]).toEqual([false, false])
})
