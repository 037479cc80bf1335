import '#test/build/seeds.ts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { CHANNELS } from '#domain/vocabulary.ts'
import { makeHash, parseHash, type Route } from '#window/frame/routes.ts'

const id = fc.string({ minLength: 1, unit: 'grapheme' })
const anyRoute: fc.Arbitrary<Route> = fc.oneof(
  fc.constantFrom<Route>(
    { name: 'today' },
    { name: 'board' },
    { name: 'ahead' },
    { name: 'journal' },
    { name: 'people' },
    { name: 'person', application: 'a1', person: 'p1' },
    { name: 'settings' },
    { name: 'week' },
    { name: 'week', date: '2026-11-23' },
    { name: 'outgoing' },
    { name: 'debrief' },
    { name: 'debrief', ahead: true },
    { name: 'debrief', application: 'a', ahead: true },
  ),
  id.map((section): Route => ({ name: 'settings', section })),
  id.map((section): Route => ({ name: 'outgoing', section })),
  id.map((one): Route => ({ name: 'application', id: one })),
  id.map((application): Route => ({ name: 'debrief', application })),
  fc.tuple(id, id).map(([application, interview]): Route => ({
    name: 'debrief',
    application,
    interview,
  })),
  fc.tuple(id, id).map(([application, step]): Route => ({ name: 'compose', application, step })),
  fc.tuple(id, id, fc.constantFrom(...CHANNELS)).map(([application, step, channel]): Route => ({
    name: 'compose',
    application,
    step,
    channel,
  })),
)

it('every screen has an address that leads back to it', () => {
  fc.assert(
    fc.property(anyRoute, (route) => {
      expect(parseHash(makeHash(route))).toEqual(route)
    }),
  )
})

it('addresses can be read', () => {
  expect(makeHash({ name: 'journal' })).toBe('#/logbook')
  expect(makeHash({ name: 'application', id: 'a1' })).toBe('#/application/a1')
  expect(makeHash({ name: 'compose', application: 'a1', step: 'thank:p1' })).toBe(
    '#/messages/compose/a1/thank%3Ap1',
  )
})

it.each([
  '',
  '#',
  '#/nowhere',
  '#/application',
  '#/application/a/b/c',
  '#/messages/compose/a',
  '#/today/x',
  '#/debrief-ahead/x/y',
])('« %s » is no screen', (hash) => {
  expect(parseHash(hash)).toBeNull()
})
