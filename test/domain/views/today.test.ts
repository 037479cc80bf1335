import { describe, expect, it } from 'vitest'
import { todayOf } from '#domain/views/today.ts'
import { anApplication } from '#test/build/anApplication.ts'
import { interview, invitation, mail, note, person, thanks } from '#test/build/entries.ts'
import { stepsAt } from '#test/build/viewed.ts'

/** A Tuesday; the Wednesday of that week is Armistice Day. */
const NOW = '2026-11-10T09:00'
const HELENE = person('Hélène', { email: 'h@brumelle.example' })

const promising = (id: string, date: string) =>
  anApplication({
    id,
    people: [HELENE],
    entries: [
      interview('2026-10-12T10:00', { met: [HELENE.id], promise: { kind: 'date', date } }),
      thanks('2026-10-13T09:00', HELENE.id),
      invitation('2026-10-13T09:05', HELENE.id),
    ],
  })

const applications = [
  promising('late', '2026-10-20'),
  promising('today', '2026-11-10'),
  promising('week', '2026-11-12'),
  promising('later', '2026-11-17'),
  anApplication({
    id: 'done',
    entries: [interview('2026-11-13T14:00'), mail('2026-11-09T10:00'), note('2026-11-09T11:00')],
  }),
]
const planned = applications.map((application) => ({
  application,
  steps: stepsAt(application, NOW),
}))
const today = (rows: number) => todayOf(planned, { now: NOW, region: 'FR', rows })

describe('the first screen', () => {
  it('groups steps by when they are asked for, the most urgent first', () => {
    const { groups } = today(10)
    expect(groups.past.steps.map(({ application }) => application)).toEqual(['late'])
    expect(groups.now.steps).toEqual([])
    expect(groups.today.steps.map(({ application }) => application)).toEqual(['today'])
    expect(groups['this-week'].steps.map(({ application }) => application)).toEqual([
      'week',
      'done',
    ])
    expect(groups.later.steps.map(({ application }) => application)).toEqual(['later'])
  })

  it('counts also the rows it does not send', () => {
    expect(today(1).groups['this-week']).toMatchObject({ total: 2 })
    expect(today(1).groups['this-week'].steps).toHaveLength(1)
  })

  it('shows the week from Monday to Sunday with what was done, planned and closed', () => {
    const { week } = today(10)
    expect(week.map(({ date }) => date.slice(8))).toEqual([
      '09',
      '10',
      '11',
      '12',
      '13',
      '14',
      '15',
    ])
    expect(week.map(({ holiday }) => holiday)).toEqual([
      null,
      null,
      'armistice',
      null,
      null,
      null,
      null,
    ])
    expect(week.map(({ done }) => done)).toEqual([1, 0, 0, 0, 0, 0, 0])
    expect(week.map(({ steps }) => steps)).toEqual([0, 2, 0, 2, 0, 0, 0])
    expect(week[4]?.interviews).toEqual([
      { application: 'done', at: '2026-11-13T14:00', company: 'Brumelle Logistique' },
    ])
  })

  it('is empty and calm without applications', () => {
    expect(todayOf([], { now: NOW, region: 'none', rows: 5 })).toMatchObject({
      applications: 0,
      groups: { now: { total: 0, steps: [] }, later: { total: 0, steps: [] } },
    })
  })
})
