import { describe, expect, it } from 'vitest'
import { dueOf } from '#domain/views/dueOf.ts'
import { todayOf } from '#domain/views/today.ts'
import { weekBackOf } from '#domain/views/week/weekBack.ts'
import { makeDays } from '#domain/views/weekDays.ts'
import { anApplication } from '#test/build/anApplication.ts'
import { stepsAt } from '#test/build/viewed.ts'
import {
  acceptance,
  answer,
  applied,
  call,
  cancelled,
  interview,
  invitation,
  mail,
  noShow,
  note,
  offer,
  PARIS,
  person,
  phoned,
  refusal,
  thanks,
  theyCalled,
} from '#test/build/entries.ts'

/** Friday. */
const NOW = '2026-11-27T17:00'
const TIME = { now: NOW, zone: PARIS, region: 'FR' } as const
const application = anApplication({
  entries: [
    applied('2026-11-12T10:00'),
    interview('2026-11-23T10:00', { id: 'held' }),
    thanks('2026-11-23T15:00'),
    note('2026-11-24T08:00'),
    phoned('2026-11-25T10:00', 'no-answer'),
    theyCalled('2026-11-25T11:00', 'left-me-message'),
    acceptance('2026-11-25T12:00', 'ana'),
    mail('2026-11-26T10:00'),
    answer('2026-11-27T09:00'),
    interview('2026-11-27T16:30', { id: 'running' }),
    interview('2026-12-06T10:00', { id: 'next' }),
    interview('2026-12-07T10:00', { id: 'later' }),
  ],
})
const planned = [{ application, steps: [] }]
const kindsOf = (lines: readonly { readonly entry: { readonly kind: string } }[]) =>
  lines.map(({ entry }) => entry.kind)

describe('the week looked back on', () => {
  it('tells what was done, what came and what is ahead, in the order it was lived', () => {
    const week = weekBackOf(planned, '2026-11-25', TIME)
    expect([week.first, week.last]).toEqual(['2026-11-23', '2026-11-29'])
    expect(kindsOf(week.done)).toEqual(['interview', 'thanks', 'call', 'follow-up'])
    expect(kindsOf(week.came)).toEqual(['call', 'linkedin-acceptance', 'answer'])
    expect(week.ahead.interviews.map(({ at }) => at)).toEqual([
      '2026-11-27T16:30',
      '2026-12-06T10:00',
    ])
    expect([week.before, week.after]).toEqual(['2026-11-16', null])
  })

  it('is the week of the region: from Sunday on in the United States', () => {
    const week = weekBackOf(planned, '2026-11-22', { ...TIME, region: 'US' })
    expect([week.first, week.last, week.before]).toEqual(['2026-11-22', '2026-11-28', '2026-11-15'])
    expect(weekBackOf(planned, '2026-11-21', { ...TIME, region: 'US' }).first).toBe('2026-11-15')
  })

  it('of a week that is over nothing lies ahead, and the first one has none before', () => {
    const first = weekBackOf(planned, '2026-11-12', TIME)
    expect(kindsOf(first.done)).toEqual(['applied'])
    expect([first.ahead.interviews, first.ahead.steps, first.ahead.more]).toEqual([[], [], 0])
    expect([first.before, first.after]).toEqual([null, '2026-11-16'])
  })

  it('of a week to come, as one may write it in the address, the present one is told', () => {
    expect(weekBackOf(planned, '2026-12-16', TIME)).toEqual(weekBackOf(planned, '2026-11-27', TIME))
  })

  it('a refusal came, an earlier call counts as done', () => {
    const refused = anApplication({
      entries: [
        interview('2026-11-10T10:00'),
        call('2026-11-24T10:00', 'voicemail'),
        refusal('2026-11-25T10:00'),
      ],
    })
    const week = weekBackOf([{ application: refused, steps: [] }], '2026-11-25', TIME)
    expect([kindsOf(week.done), kindsOf(week.came)]).toEqual([['follow-up'], ['refusal']])
  })

  it('an interview that was not held was not done, nor is one of the days to come that is off', () => {
    const off = anApplication({
      entries: [
        interview('2026-11-24T10:00', { id: 'off' }),
        interview('2026-11-25T10:00', { id: 'alone' }),
        interview('2026-12-02T10:00', { id: 'ahead' }),
        cancelled('2026-11-23T09:00', 'off'),
        noShow('2026-11-25T10:20', 'alone'),
        cancelled('2026-11-26T09:00', 'ahead'),
      ],
    })
    const week = weekBackOf([{ application: off, steps: [] }], '2026-11-25', TIME)
    expect(week.done).toEqual([])
    expect(kindsOf(week.came)).toEqual(['cancelled', 'no-show', 'cancelled'])
    expect(week.ahead.interviews).toEqual([])
  })

  it('days are those of the clock of today, wherever something was lived', () => {
    const abroad = anApplication({
      // Sunday evening in New York was Monday morning in Paris.
      entries: [interview('2026-11-22T20:00', { zone: 'America/New_York' })],
    })
    const asked = (date: string) => weekBackOf([{ application: abroad, steps: [] }], date, TIME)
    expect(asked('2026-11-22').done).toEqual([])
    expect(asked('2026-11-23').done.map(({ entry: { at } }) => at)).toEqual(['2026-11-23T02:00'])
  })

  it('counts the deeds that the week of Today counts, an application sent among them', () => {
    const days = makeDays(PARIS)
    const sent = anApplication({ id: 'sent', entries: [applied('2026-11-24T09:00')] })
    const all = [...planned, { application: sent, steps: [] }]
    all.forEach(days.add)
    const done = days.week(NOW, 'FR').reduce((sum, day) => sum + day.done, 0)
    const { done: lines } = weekBackOf(all, '2026-11-25', TIME)
    expect([done, lines.filter(({ entry }) => entry.kind !== 'interview').length]).toEqual([4, 4])
  })

  it('says of what slipped what Today and its row say: it is for the day it is suggested on', () => {
    const slipped = anApplication({
      people: [person('Ana', { email: 'ana@example.com' })],
      entries: [
        interview('2026-11-12T10:00', { met: ['ana'], note: 'vu' }),
        thanks('2026-11-12T15:00', 'ana'),
        invitation('2026-11-12T15:05', 'ana'),
      ],
    })
    const now = '2026-11-28T10:00'
    const steps = stepsAt(slipped, now)
    const cards = [{ application: slipped, steps }]
    const today = todayOf(cards, { now, region: 'FR', rows: 5 }, PARIS)
    const { ahead } = weekBackOf(cards, now, { ...TIME, now })
    expect(ahead.steps).toMatchObject([{ late: true, when: 'later', moment: '2026-12-01T10:00' }])
    expect(dueOf(today)).toEqual({ atOnce: 0, later: 0 })
    expect(today.week.map(({ steps: count }) => count)).toEqual([0, 0, 0, 0, 0, 0, 0])
    expect(today.groups.later.total).toBe(1)
  })

  it('what has had its time is not ahead', () => {
    const silent = anApplication({
      people: [person('Ana', { email: 'ana@example.com' })],
      entries: [
        interview('2026-10-20T10:00', { met: ['ana'], note: 'vu' }),
        thanks('2026-10-20T18:00', 'ana'),
      ],
    })
    const steps = stepsAt(silent, NOW)
    expect(steps.some(({ late }) => late)).toBe(true)
    const week = weekBackOf([{ application: silent, steps }], '2026-11-27', TIME)
    expect(week.ahead.steps.filter(({ late }) => late)).toEqual([])
  })

  it('puts an offer before whatever else is ahead, and never among what is left out', () => {
    const waiting = Array.from({ length: 14 }, (_, n) =>
      anApplication({
        id: `w${n}`,
        entries: [interview('2026-11-26T10:00', { met: ['ana'] })],
      }),
    )
    const offered = anApplication({
      id: 'offered',
      entries: [interview('2026-11-10T10:00'), offer('2026-11-26T15:00', '2026-12-04')],
    })
    const all = [...waiting, offered].map((each) => ({
      application: each,
      steps: stepsAt(each, NOW),
    }))
    const { steps, more } = weekBackOf(all, '2026-11-25', TIME).ahead
    expect(steps[0]).toMatchObject({ application: 'offered', rule: 'decide' })
    expect(more).toBeGreaterThan(0)
  })
})
