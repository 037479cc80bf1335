import { describe, expect, it } from 'vitest'
import { todayOf } from '#domain/views/today.ts'
import { anApplication } from '#test/build/anApplication.ts'
import { interview, invitation, mail, note, person, thanks } from '#test/build/entries.ts'
import type { Interview } from '#domain/entry/entry.ts'
import type { StepView } from '#domain/views/stepView.ts'
import { stepsAt } from '#test/build/viewed.ts'

const stepOfPast = (id: string): StepView => ({
  id,
  rule: 'follow-up',
  application: 'a',
  channels: [],
  opens: '2026-11-10T00:00',
  due: '2026-11-10T10:00',
  closes: '2026-11-17T10:00',
  priority: 'normal',
  hints: [],
  because: { reason: 'no-date', facts: [], numbers: [], sources: [] },
  moment: '2026-11-10T10:00',
  when: 'now',
  late: true,
  company: '',
  pace: 'normal',
  post: '',
})

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
    // They had named a day for it: no time makes that go away by itself.
    expect(groups.now.steps.map(({ application }) => application)).toEqual(['late'])
    expect(groups.past.steps).toEqual([])
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

describe('a talk under way by video', () => {
  const LINK = 'https://meet.brumelle.example/abc'
  const talking = (now: string, given: Partial<Interview> = {}) => {
    const entries = [interview('2026-11-12T10:00', { id: 'talk', place: LINK, ...given })]
    return todayOf([{ application: anApplication({ id: 'a', entries }), steps: [] }], {
      now,
      region: 'none',
      rows: 5,
    }).running.map(({ link }) => link)
  }
  it('has its link half an hour before its first minute, to its last', () => {
    expect(talking('2026-11-12T09:29')).toEqual([])
    expect(talking('2026-11-12T09:30')).toEqual([LINK])
    expect(talking('2026-11-12T09:59')).toEqual([LINK])
    expect(talking('2026-11-12T10:00')).toEqual([LINK])
    expect(talking('2026-11-12T10:59')).toEqual([LINK])
    expect(talking('2026-11-12T11:00')).toEqual([])
  })

  it('names when it begins while that is ahead, at midnight too', () => {
    const begins = (at: string, now: string) => {
      const application = anApplication({
        id: 'a',
        entries: [interview(at, { id: 'talk', place: LINK })],
      })
      const { running } = todayOf([{ application, steps: [] }], { now, region: 'none', rows: 5 })
      return running.map((talk) => talk.begins)
    }
    expect(begins('2026-11-12T10:00', '2026-11-12T09:59')).toEqual(['2026-11-12T10:00'])
    expect(begins('2026-11-12T10:00', '2026-11-12T10:00')).toEqual([undefined])
    expect(begins('2026-11-13T00:10', '2026-11-12T23:50')).toEqual(['2026-11-13T00:10'])
  })

  it('stands once while what prepares it stands there as well', () => {
    const application = anApplication({
      id: 'a',
      entries: [interview('2026-11-12T10:00', { id: 'talk', place: LINK })],
    })
    const now = '2026-11-12T09:50'
    const steps = stepsAt(application, now)
    expect(steps.map(({ rule }) => rule)).toContain('prepare')
    const read = (given: readonly StepView[]) =>
      todayOf([{ application, steps: given }], { now, region: 'none', rows: 5 }).running.length
    expect([read(steps), read([])]).toEqual([0, 1])
  })

  it('has none where its place is no link', () => {
    expect(talking('2026-11-12T10:30', { place: '12, rue des Tilleuls' })).toEqual([])
  })
})

describe('more past steps than are put away at once', () => {
  it('are shown when they are asked for', () => {
    const steps = Array.from({ length: 120 }, (_, at) => stepOfPast(`s${String(at)}`))
    const past = (rows: number) =>
      todayOf([{ application: anApplication({ id: 'a' }), steps }], {
        now: '2026-12-24T10:00',
        region: 'none',
        rows,
      }).groups.past
    expect([past(10).total, past(10).steps.length]).toEqual([120, 100])
    expect(past(200).steps).toHaveLength(120)
  })
})

describe('somebody away', () => {
  /** Word of an offer that had to be answered while they are away. */
  const step = (late: boolean): StepView => ({
    ...stepOfPast('told'),
    rule: 'tell-offer',
    closes: '2026-12-27T23:59',
    because: {
      reason: 'tell-offer',
      facts: [{ fact: 'deadline-elsewhere', at: '2026-12-28' }],
      numbers: [],
      sources: [],
    },
    away: { first: '2026-12-20', last: '2027-01-05' },
    moment: '2027-01-06T10:00',
    when: 'this-week',
    late,
    over: true,
  })
  const onDay = (now: string, late: boolean) =>
    todayOf([{ application: anApplication({ id: 'a' }), steps: [step(late)] }], {
      now,
      region: 'none',
      rows: 5,
    })

  it('is told of no step for the return whose time is over by then', () => {
    const { groups, week } = onDay('2027-01-05T10:00', true)
    expect([groups['this-week'].total, groups.past.total]).toEqual([0, 1])
    expect(week.map(({ steps }) => steps)).toEqual([0, 0, 0, 0, 0, 0, 0])
    expect(onDay('2026-12-22T10:00', false).groups['this-week'].total).toBe(1)
  })

  it('joins a talk that was planned on another clock at its minute', () => {
    const link = 'https://meet.brumelle.example/abc'
    const entries = [interview('2026-11-12T04:00', { zone: 'America/New_York', place: link })]
    const planned = [{ application: anApplication({ id: 'a', entries }), steps: [] }]
    const running = (now: string) =>
      todayOf(planned, { now, region: 'none', rows: 5 }, 'Europe/Paris').running.length
    expect([running('2026-11-12T04:30'), running('2026-11-12T10:30')]).toEqual([0, 1])
  })
})
