import { expect, it } from 'vitest'
import { timelineOf } from '#domain/rules/timeline.ts'
import { wallOf } from '#domain/rules/wall.ts'
import { PARIS, answer, mail } from '#test/build/entries.ts'

const idsOf = (...entries: Parameters<typeof timelineOf>[0]['entries']) =>
  timelineOf({ entries } as Parameters<typeof timelineOf>[0], wallOf(PARIS)).map(
    ({ entry }) => entry.id,
  )

it('orders entries as they were lived, wherever that was', () => {
  const there = mail('2028-09-05T10:00', { id: 'there', zone: 'America/New_York' })
  const here = mail('2028-09-05T12:00', { id: 'here' })
  expect(idsOf(there, here)).toEqual(['here', 'there'])
  expect(idsOf(here, there)).toEqual(['here', 'there'])
})

it('puts a contact before an answer of its minute', () => {
  const said = answer('2028-09-05T10:00')
  const sent = mail('2028-09-05T10:00', { id: 'mail' })
  expect(idsOf(said, sent)).toEqual(['mail', said.id])
})
