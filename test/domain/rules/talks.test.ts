import { describe, expect, it } from 'vitest'
import type { Interview } from '#domain/entry/entry.ts'
import type { Meeting, Standing } from '#domain/rules/standing.ts'
import { insteadOfHeld, latestOf, talksOf } from '#domain/rules/talks.ts'
import { interview, noShow } from '#test/build/entries.ts'

const talk = (id: string): Interview => interview('2026-11-10T10:00', { id }) as Interview
const held = (id: string, ends: number): Meeting => ({
  interview: talk(id),
  starts: ends - 60,
  ends,
  round: 1,
})
const missed = (id: string, at: number) =>
  ({ interview: talk(id), by: { entry: noShow('2026-11-10T10:30', id), at } }) as never
const without = (...all: ReturnType<typeof missed>[]) => ({ missed: all }) as unknown as Standing

describe('of interviews held', () => {
  it.each([
    ['the latest counts, wherever it stands', [held('a', 200), held('b', 100)], 'a'],
    ['the one noted last, where two end together', [held('a', 200), held('b', 200)], 'b'],
    ['none, where there is none', [], undefined],
  ])('%s', (_, meetings, id) => {
    expect(latestOf(meetings)?.interview.id).toBe(id)
  })
})

it('where none was held the talk counts from when the first was called off, about the latest', () => {
  expect(insteadOfHeld(without())).toBeUndefined()
  expect(insteadOfHeld(without(missed('a', 5), missed('b', 9)))).toMatchObject({
    interview: { id: 'b' },
    starts: 5,
    ends: 5,
    round: 0,
  })
})

describe('talks go from the latest to the first', () => {
  const all = [held('a', 100), held('b', 200)] as const
  const idsOf = (...[standing, last, meetings]: Parameters<typeof talksOf>) =>
    talksOf(standing, last, meetings).map(({ id }) => id)

  it.each([
    ['held', without(), ['b', 'a']],
    ['missed since in front', without(missed('c', 200), missed('d', 300)), ['d', 'c', 'b', 'a']],
    ['missed before not at all', without(missed('c', 199)), ['b', 'a']],
  ])('%s', (_, standing, ids) => {
    expect(idsOf(standing, all[1], all)).toEqual(ids)
  })

  it('all that were missed, where none was held', () => {
    const standing = without(missed('c', 1), missed('d', 2))
    expect(idsOf(standing, undefined, [])).toEqual(['d', 'c'])
    // The one that counts in the place of one held is among them.
    expect(idsOf(standing, insteadOfHeld(standing), [])).toEqual(['d', 'c'])
  })
})
