import { describe, expect, it } from 'vitest'
import { todayOf } from '#domain/views/today.ts'
import { anApplication } from '#test/build/anApplication.ts'
import { interview, note, person } from '#test/build/entries.ts'
import { cardAt, stepsAt } from '#test/build/viewed.ts'
import type { Entry } from '#domain/entry/entry.ts'

const HELENE = person('Hélène', { email: 'h@brumelle.example' })
/** Planned with somebody to meet, and nothing noted since. */
const planned = interview('2026-11-24T10:00', { id: 'met', met: [HELENE.id] })
const withEntries = (...entries: readonly Entry[]) => anApplication({ people: [HELENE], entries })
const NOW = '2026-11-25T09:30'

describe('an interview that nobody told yet', () => {
  const application = withEntries(planned)

  it('is to be told first; what follows it stands under that', () => {
    const [first, ...rest] = stepsAt(application, NOW)
    expect(first).toMatchObject({ rule: 'debrief' })
    expect(first?.follows?.map(({ rule }) => rule)).toEqual(['thank', 'connect', 'follow-up'])
    expect(rest.map(({ rule, untold }) => [rule, untold])).toEqual([
      ['thank', true],
      ['connect', true],
      ['follow-up', true],
    ])
  })

  it('is all that the first screen and the card ask for', () => {
    const { groups, week } = todayOf([{ application, steps: stepsAt(application, NOW) }], {
      now: NOW,
      region: 'FR',
      rows: 9,
    })
    expect(Object.values(groups).flatMap(({ steps }) => steps.map(({ rule }) => rule))).toEqual([
      'debrief',
    ])
    expect(week.reduce((sum, { steps }) => sum + steps, 0)).toBe(1)
    expect(cardAt(application, NOW).next).toMatchObject({ rule: 'debrief' })
  })

  it('lets what follows be asked for once it is told', () => {
    const told = withEntries(planned, note('2026-11-24T18:00'))
    expect(stepsAt(told, NOW).map(({ rule, untold }) => [rule, untold])).toEqual([
      ['thank', undefined],
      ['connect', undefined],
      ['follow-up', undefined],
    ])
  })

  it('keeps nothing back of an interview before it', () => {
    const before = interview('2026-11-24T08:00', { id: 'before', met: [HELENE.id], note: 'vu' })
    const other = person('Paul', { email: 'p@brumelle.example' })
    const both = anApplication({
      people: [HELENE, other],
      entries: [before, { ...planned, met: [other.id] } as Entry],
    })
    expect(
      stepsAt(both, NOW).flatMap(({ rule, person: whom, untold }) =>
        rule === 'thank' ? [[whom?.id, untold]] : [],
      ),
    ).toEqual([
      ['hélène', undefined],
      ['paul', true],
    ])
  })
})
