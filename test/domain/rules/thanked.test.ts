import { describe, expect, it } from 'vitest'
import { minuteOf } from '#domain/calendar/wallClock.ts'
import type { Entry } from '#domain/entry/entry.ts'
import type { Facts } from '#domain/rules/facts.ts'
import { anybodyThankedSince, thankedSince } from '#domain/rules/thanked.ts'
import { timelineOf } from '#domain/rules/timeline.ts'
import { wallOf } from '#domain/rules/wall.ts'
import { anApplication } from '#test/build/anApplication.ts'
import { PARIS, mail, person, thanks } from '#test/build/entries.ts'

const ANA = person('Ana')
const SINCE = '2026-11-10T11:00'
const wall = wallOf(PARIS)

/** Entries of the card itself, and of another one where Ana is known as Anna. */
const facts = (here: readonly Entry[], there: readonly Entry[] = []) => {
  const anna = person('Anna')
  const application = anApplication({ id: 'there', people: [anna], entries: there })
  return {
    timeline: timelineOf(anApplication({ people: [ANA], entries: here }), wall),
    wall,
    others: { people: { recordsOf: () => [{ application, person: anna }] } },
  } as unknown as Facts
}

const ROWS = [
  ['at that minute', thanks(SINCE, 'ID'), true],
  ['later', thanks('2026-11-11T09:00', 'ID'), true],
  ['before', thanks('2026-11-10T10:59', 'ID'), false],
  ['with all at once', thanks(SINCE), true],
  ['all at once before', thanks('2026-11-10T10:59'), false],
  ['where somebody else was', thanks(SINCE, 'bob'), false],
  ['where they were written to', mail(SINCE, { to: 'ID' }), false],
] as const

describe('since a talk somebody was thanked', () => {
  const of = (entry: Entry, id: string): Entry =>
    'to' in entry && entry.to === 'ID' ? { ...entry, to: id } : entry

  it.each(ROWS)('%s', (_, entry, isThanked) => {
    const since = minuteOf(SINCE)
    expect(thankedSince(ANA, since, facts([of(entry, 'ana')]))).toBe(isThanked)
    expect(thankedSince(ANA, since, facts([], [of(entry, 'anna')]))).toBe(isThanked)
  })

  it('on another clock too', () => {
    const abroad = thanks('2026-11-10T05:00', 'anna', { zone: 'America/Toronto' })
    expect(thankedSince(ANA, minuteOf(SINCE), facts([], [abroad]))).toBe(true)
  })

  it.each([
    [SINCE, true],
    ['2026-11-10T11:01', false],
  ])('anybody, from %s on: %s', (from, isThanked) => {
    const all = facts([mail('2026-11-12T10:00'), thanks(SINCE, 'bob')])
    expect(anybodyThankedSince(minuteOf(from), all)).toBe(isThanked)
  })
})
