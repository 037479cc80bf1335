import { describe, expect, it } from 'vitest'
import type { Entry } from '#domain/entry/entry.ts'
import type { Application } from '#domain/logbook/application.ts'
import { defaultSettings, type Settings } from '#domain/logbook/settings.ts'
import type { AheadDay } from '#domain/views/ahead/aheadDay.ts'
import { makeAheadIndex } from '#domain/views/ahead/aheadIndex.ts'
import { readAhead, type AheadGround } from '#domain/views/ahead/readAhead.ts'
import { makeTodayIndex } from '#domain/views/today.ts'
import { anApplication } from '#test/build/anApplication.ts'
import {
  answer,
  cancelled,
  interview,
  invitation,
  offer,
  offerMessage,
  PARIS,
  person,
  thanks,
} from '#test/build/entries.ts'
import { plannedAt } from '#test/build/viewed.ts'

/** A Tuesday; the next day is Armistice Day in France. */
const NOW = '2026-11-10T09:30'
const HELENE = person('Hélène', { email: 'h@brumelle.example' })

const waiting = (id: string, date: string) =>
  anApplication({
    id,
    people: [HELENE],
    entries: [
      interview('2026-10-27T10:00', {
        id: `met-${id}`,
        met: [HELENE.id],
        promise: { kind: 'date', date },
      }),
      thanks('2026-10-27T14:00', HELENE.id),
      invitation('2026-10-27T14:05', HELENE.id),
    ],
  })

const meeting = (id: string, at: string, zone = PARIS): Application =>
  anApplication({
    id,
    details: { company: `Maison ${id}` },
    entries: [interview(at, { id: `talk-${id}`, zone })],
  })

const read = (
  applications: readonly Application[],
  ask: {
    readonly first?: string
    readonly last?: string
    readonly rows?: number
    readonly settings?: Partial<Settings>
    readonly apart?: AheadGround['apart']
    readonly now?: string
  } = {},
) => {
  const { first = '2026-11-01', last = '2026-11-30', rows = 3, apart = [], now = NOW } = ask
  const settings = { ...defaultSettings(PARIS), ...ask.settings }
  const planned = applications.map((application) => plannedAt(application, now))
  const groups = makeTodayIndex(planned)
  const today = groups.read({ now, region: settings.region, rows })
  const { days } = readAhead(
    makeAheadIndex(planned, PARIS),
    { first, last, rows },
    { now, settings, today, contactsToday: groups.contacts(now), apart },
  )
  const dayAt = (date: string): AheadDay => {
    const found = days.find((day) => day.date === date)
    if (found === undefined) throw new Error(`No ${date}`)
    return found
  }
  return { days, dayAt, today }
}

describe('the days ahead', () => {
  it('are all there, once, both ends included', () => {
    const { days } = read([], { first: '2026-11-09', last: '2026-11-11' })
    expect(days.map(({ date }) => date)).toEqual(['2026-11-09', '2026-11-10', '2026-11-11'])
    expect(read([], { first: '2026-11-09', last: '2026-11-09' }).days).toHaveLength(1)
  })

  it('say which day is a holiday, which is quiet, and on which nobody is reached', () => {
    const { dayAt } = read([], { last: '2026-12-31' })
    expect(dayAt('2026-11-11')).toMatchObject({ holiday: 'armistice', open: false })
    expect(dayAt('2026-12-29')).toMatchObject({ quiet: 'between-the-years', open: false })
    expect(dayAt('2026-11-14')).toMatchObject({ holiday: null, quiet: null, open: false })
    expect(dayAt('2026-11-12')).toMatchObject({ holiday: null, quiet: null, open: true })
    const kept = read([], { last: '2026-12-31', settings: { quietDays: false } })
    expect(kept.dayAt('2026-12-29')).toMatchObject({ quiet: null, open: true })
  })

  it('shade the days of an absence, its first and its last included', () => {
    const apart = [{ first: '2026-11-16', last: '2026-11-18', kind: 'away' }] as const
    const { days } = read([], { apart })
    expect(days.filter(({ away }) => away).map(({ date }) => date)).toEqual([
      '2026-11-16',
      '2026-11-17',
      '2026-11-18',
    ])
  })

  it('hold a step on the day it is asked for, and what was announced on its own', () => {
    const { dayAt } = read([waiting('a', '2026-11-19')])
    expect(dayAt('2026-11-19').announced).toEqual({
      total: 1,
      first: [expect.objectContaining({ application: 'a', company: 'Brumelle Logistique' })],
    })
    expect(dayAt('2026-11-19').steps.first.map(({ rule }) => rule)).toEqual(['follow-up'])
    expect(dayAt('2026-11-19').steps.contacts).toBe(1)
  })

  it('hold today what the first screen asks for, late steps included', () => {
    const { dayAt, today } = read([waiting('late', '2026-10-30'), waiting('now', '2026-11-10')])
    expect(dayAt('2026-11-10').steps.total).toBe(today.groups.now.total + today.groups.today.total)
    expect(dayAt('2026-11-10').steps.total).toBe(2)
  })

  it('hold what slipped on the day on which it is suggested, while nobody is reached', () => {
    // A Saturday; the next good slot is on Tuesday.
    const late = { last: '2026-12-01', now: '2026-11-28T10:00' }
    const cards = [waiting('one', '2026-11-16'), waiting('two', '2026-11-17')]
    const { dayAt, today } = read(cards, late)
    expect([today.groups.now.total, today.groups.later.total]).toEqual([0, 2])
    expect(dayAt('2026-11-28').steps).toEqual({ total: 0, first: [], contacts: 0 })
    expect(dayAt('2026-12-01').steps).toMatchObject({ total: 2, contacts: 2 })
    expect(dayAt('2026-12-01').steps.first.map(({ suggested }) => suggested)).toEqual([
      '2026-12-01T10:00',
      '2026-12-01T10:00',
    ])
    const onTuesday = read(cards, { last: '2026-12-01', now: '2026-12-01T10:01' })
    expect(onTuesday.dayAt('2026-12-01').steps).toMatchObject({ total: 2, contacts: 2 })
  })

  it('count all of a day and send the first', () => {
    const many = Array.from({ length: 9 }, (_, at) => waiting(`w${String(at)}`, '2026-11-19'))
    const { dayAt } = read(many)
    expect(dayAt('2026-11-19').steps).toMatchObject({ total: 9, contacts: 9 })
    expect(dayAt('2026-11-19').steps.first).toHaveLength(3)
    expect(dayAt('2026-11-19').announced).toMatchObject({ total: 9 })
    expect(dayAt('2026-11-19').announced.first).toHaveLength(3)
  })

  it('announce nothing on a day that is over', () => {
    const { dayAt } = read([waiting('late', '2026-11-05')])
    expect(dayAt('2026-11-05').announced.total).toBe(0)
  })

  it('announce an answer no more once an offer came, but one that was named after it', () => {
    const promise = { kind: 'by', date: '2026-11-19' } as const
    const met = interview('2026-11-02T10:00', { promise })
    const offered = (...since: Entry[]): Application =>
      anApplication({ entries: [met, offer('2026-11-09T10:00', '2026-11-20'), ...since] })
    expect(read([offered()]).dayAt('2026-11-19').announced.total).toBe(0)
    const asked = [offerMessage('2026-11-09T11:00'), answer('2026-11-09T16:00', promise)]
    expect(read([offered(...asked)]).dayAt('2026-11-19').announced.total).toBe(1)
  })

  it('hold the last day to answer an offer', () => {
    const offered = anApplication({
      id: 'offered',
      entries: [interview('2026-11-02T10:00'), offer('2026-11-09T10:00', '2026-11-20')],
    })
    const { dayAt } = read([offered])
    expect(dayAt('2026-11-20').deadlines.first.map(({ application }) => application)).toEqual([
      'offered',
    ])
  })
})

describe('an interview of a day', () => {
  it('stands on the day it has on the clock of the person', () => {
    const { dayAt } = read([meeting('far', '2026-11-17T20:00', 'America/New_York')])
    expect(dayAt('2026-11-17').interviews.total).toBe(0)
    expect(dayAt('2026-11-18').interviews.first).toMatchObject([{ at: '2026-11-18T02:00' }])
  })

  it('is asked about where another is at the same time, and not where it ends as the other begins', () => {
    const { dayAt } = read([
      meeting('a', '2026-11-17T10:00'),
      meeting('b', '2026-11-17T10:59'),
      meeting('c', '2026-11-17T11:59'),
    ])
    const asked = dayAt('2026-11-17').interviews.first.map(({ questions = [] }) =>
      questions.map((question) =>
        question.asks === 'together' ? question.company : question.asks,
      ),
    )
    expect(asked).toEqual([['Maison b'], ['Maison a'], []])
  })

  it('is asked about where one that goes on over midnight is at the same time', () => {
    const { dayAt } = read([
      meeting('late', '2026-11-17T23:30'),
      meeting('early', '2026-11-18T00:15'),
      meeting('after', '2026-11-18T00:30'),
    ])
    const askedOn = (date: string) =>
      dayAt(date).interviews.first.map(({ questions = [] }) =>
        questions.map((question) => (question.asks === 'together' ? question.company : '')),
      )
    expect(askedOn('2026-11-17')).toEqual([['Maison early']])
    expect(askedOn('2026-11-18')).toEqual([['Maison late', 'Maison after'], ['Maison early']])
  })

  it('is asked about on a public holiday of the company’s region, and stays where it is', () => {
    const abroad = anApplication({
      id: 'abroad',
      details: { region: 'GB-EAW' },
      entries: [interview('2026-11-11T10:00', { id: 'talk-abroad' })],
    })
    const { dayAt } = read([meeting('here', '2026-11-11T15:00'), abroad])
    expect(
      dayAt('2026-11-11').interviews.first.map(({ application, questions = [] }) => [
        application,
        questions,
      ]),
    ).toEqual([
      ['abroad', []],
      ['here', [{ asks: 'holiday', holiday: 'armistice' }]],
    ])
  })

  it('is not asked about once it is over or not held, nor does it stand in the way of another', () => {
    const off = anApplication({
      id: 'off',
      entries: [
        interview('2026-11-17T10:00', { id: 'talk-off' }),
        cancelled('2026-11-09T09:00', 'talk-off'),
      ],
    })
    const { dayAt } = read([
      off,
      meeting('on', '2026-11-17T10:00'),
      meeting('past', '2026-11-03T10:00'),
      meeting('past too', '2026-11-03T10:00'),
    ])
    const asked = (date: string) =>
      dayAt(date).interviews.first.map(({ application, fate, questions }) => [
        application,
        fate,
        questions,
      ])
    expect(asked('2026-11-17')).toEqual([
      ['off', 'cancelled', undefined],
      ['on', undefined, undefined],
    ])
    expect(asked('2026-11-03')).toEqual([
      ['past', undefined, undefined],
      ['past too', undefined, undefined],
    ])
  })
})
