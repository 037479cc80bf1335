import { describe, expect, it } from 'vitest'
import { todayOf } from '#domain/views/today.ts'
import { anApplication } from '#test/build/anApplication.ts'
import { interview, note, person } from '#test/build/entries.ts'
import { cardAt, planner, stepsAt } from '#test/build/viewed.ts'
import { NO_OTHERS } from '#domain/rules/others.ts'
import { stepViewsOf } from '#domain/views/stepView.ts'
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

  it('that was put off holds nothing back meanwhile', () => {
    const steps = planner.planned(application, { now: NOW, others: NO_OTHERS })
    const putOff = steps.map((step) =>
      step.rule === 'debrief'
        ? { ...step, snoozedUntil: '2026-11-30T18:00', when: 'later' as const }
        : step,
    )
    const thank = stepViewsOf(application, putOff, NOW).find(({ rule }) => rule === 'thank')
    expect(thank).toMatchObject({ rule: 'thank' })
    expect(thank?.untold).toBeUndefined()
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
