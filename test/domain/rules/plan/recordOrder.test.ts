import { expect, it } from 'vitest'
import { makeRecordOrder } from '#domain/rules/plan/recordOrder.ts'

const PEOPLE: Readonly<Record<string, readonly string[]>> = { a: ['ana', 'zoe', 'bob'], b: ['cid'] }
const RECORDS = ['a bob', 'c x', 'a ana', 'b cid', 'a zoe'].map((record) => {
  const [card = '', person = ''] = record.split(' ')
  return { card, person }
})

it('records stand by when their cards were first seen, then as on the card, those never seen last', () => {
  const order = makeRecordOrder({ peopleOn: (card) => PEOPLE[card] ?? [] })
  for (const card of ['b', 'a', 'b']) order.note(card)
  const inOrder = RECORDS.toSorted(order.compare).map(({ card, person }) => `${card} ${person}`)
  expect(inOrder).toEqual(['b cid', 'a ana', 'a zoe', 'a bob', 'c x'])
  expect(RECORDS.toReversed().toSorted(order.compare)).toEqual(RECORDS.toSorted(order.compare))
})
