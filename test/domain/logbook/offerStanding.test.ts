import { expect, it } from 'vitest'
import { standingOffer } from '#domain/logbook/offerStanding.ts'
import { anApplication } from '#test/build/anApplication.ts'
import {
  answer,
  hire,
  letGo,
  offer,
  offerMessage,
  offerWithdrawn,
  refusal,
} from '#test/build/entries.ts'

const FIRST = offer('2026-11-18T10:00', '2026-11-30')
const NEXT = offer('2026-11-20T10:00', '2026-12-04')

it('the latest offer stands, whatever is said about it', () => {
  expect(standingOffer(anApplication({ entries: [] }))).toBeUndefined()
  expect(standingOffer(anApplication({ entries: [FIRST] }))).toEqual(FIRST)
  expect(
    standingOffer(
      anApplication({
        entries: [FIRST, offerMessage('2026-11-19T10:00'), NEXT, answer('2026-11-21T10:00')],
      }),
    ),
  ).toEqual(NEXT)
})

it.each([
  hire('2026-11-21T10:00'),
  refusal('2026-11-21T10:00'),
  letGo('2026-11-21T10:00', 'declined'),
  offerWithdrawn('2026-11-21T10:00'),
])('it ends by a decision or by their taking it back: $kind', (end) => {
  expect(standingOffer(anApplication({ entries: [NEXT, end] }))).toBeUndefined()
  expect(
    standingOffer(anApplication({ entries: [FIRST, end, offer('2026-11-22T10:00')] })),
  ).toBeDefined()
})
