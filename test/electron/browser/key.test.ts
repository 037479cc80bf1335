import { expect, it } from 'vitest'
import { isSame, makeTickets, newSecret, proofOf, shownAs } from '#electron/browser/key.ts'

it('makes secrets that are never the same and fit into an address', () => {
  expect(newSecret()).not.toBe(newSecret())
  expect(newSecret()).toMatch(/^[\w-]{43}$/u)
})

it('compares whatever it is given', () => {
  expect(isSame('a', 'a')).toBe(true)
  for (const other of ['b', 'aa', '', undefined, null, 1, ['a']])
    expect(isSame(other, 'a')).toBe(false)
})

it('proves a key for one port and one question only', () => {
  const proof = proofOf('key', 4000, 'nonce')
  expect(proof).toBe(proofOf('key', 4000, 'nonce'))
  expect(proof).not.toContain('key')
  for (const other of [
    proofOf('kez', 4000, 'nonce'),
    proofOf('key', 4001, 'nonce'),
    proofOf('key', 4000, 'n'),
  ])
    expect(other).not.toBe(proof)
})

it('lets a ticket in once that is shown and not said, and no other', () => {
  const tickets = makeTickets()
  const [one, other] = [tickets.issue(), tickets.issue()]
  expect(tickets.use('no ticket', 4000)).toBeNull()
  expect(tickets.use(one, 4000)).toBeNull()
  expect(tickets.use(shownAs(one, 4001), 4000)).toBeNull()
  expect(tickets.use(shownAs(one, 4000), 4000)).toBe(one)
  expect(tickets.use(shownAs(one, 4000), 4000)).toBeNull()
  expect(tickets.use(shownAs(other, 4000), 4000)).toBe(other)
})
