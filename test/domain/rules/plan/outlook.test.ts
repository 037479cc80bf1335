import { NO_OTHERS } from '#domain/rules/others.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makePlanner } from '#domain/rules/plan/plan.ts'
import type { Entry } from '#domain/entry/entry.ts'
import type { Promised } from '#domain/entry/promise.ts'
import { aHistory, aMoment } from '#test/build/aHistory.ts'
import { anApplication } from '#test/build/anApplication.ts'
import {
  REACHABLE,
  answer,
  call,
  interview,
  mail,
  person,
  refusal,
  reopened,
} from '#test/build/entries.ts'
import { settingsOf, type Situation } from '#test/build/planLines.ts'

const HELENE = person('Hélène', REACHABLE)

const outlookOf = (situation: Situation) =>
  makePlanner(settingsOf(situation)).outlook(anApplication(situation), {
    now: situation.now,
    others: NO_OTHERS,
  })
const lines = (situation: Situation) =>
  outlookOf({ people: [HELENE], ...situation }).expected.map(
    ({ after, rule, round = '', moment, channels }) =>
      `${after}: ${rule} ${round} ${moment} ${channels[0]?.channel ?? ''}`
        .replaceAll(/ +/gu, ' ')
        .trim(),
  )
/** Wednesday 4 November 2026; Armistice Day is the Wednesday after. */
const HELD = interview('2026-11-04T10:00', { met: ['hélène'] })

describe('what to expect if nobody answers', () => {
  it('is a second round by another channel, then the proposal to let go', () => {
    expect(lines({ entries: [HELD], now: '2026-11-05T09:00' })).toEqual([
      'silence: follow-up 2 2026-11-19T10:00 phone',
      'silence: let-go 2026-12-03T10:00',
    ])
  })

  it('comes after the last of several interviews ahead', () => {
    const ahead = ['2026-12-01T10:00', '2026-12-08T10:00'].map((at) =>
      interview(at, { met: ['hélène'] }),
    )
    const expected = outlookOf({
      people: [HELENE],
      entries: [HELD, ...ahead],
      now: '2026-11-25T09:00',
    }).expected
    const after = expected.filter(({ after }) => after === 'interview')
    expect(after.map(({ rule, opens }) => `${rule} ${opens}`)).toContain(
      'follow-up 2026-12-15T00:00',
    )
    const ids = expected.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('counts on from the moment the first round can still be sent', () => {
    expect(lines({ entries: [HELD], now: '2026-11-24T09:00' })).toEqual([
      'silence: follow-up 2 2026-12-01T10:00 phone',
      'silence: let-go 2026-12-15T10:00',
    ])
  })

  it('has as many rounds as the settings allow', () => {
    const once = { entries: [HELD], now: '2026-11-05T09:00', numbers: { roundsMaximum: 1 } }
    expect(lines(once)).toEqual(['silence: let-go 2026-11-26T10:00'])
    const most = lines({ ...once, numbers: { roundsMaximum: 6 } })
    expect(most.filter((line) => line.includes('follow-up'))).toHaveLength(5)
    expect(most.at(-1)).toContain('let-go')
  })

  it('goes on from an unanswered call without a round used', () => {
    const entries = [HELD, call('2026-11-12T10:00', 'no-answer', { to: 'hélène' })]
    expect(lines({ entries, now: '2026-11-12T10:05' }).map((line) => line.slice(0, 20))).toEqual([
      'silence: follow-up 2',
      'silence: let-go 2026',
    ])
  })

  it('is only the proposal to let go once all rounds are used, and nothing beside it', () => {
    const entries = [HELD, mail('2026-11-12T10:00'), mail('2026-11-19T10:00')]
    expect(lines({ entries, now: '2026-11-20T09:00' })).toEqual([])
  })

  it('is empty where nobody is followed up any more', () => {
    expect(
      lines({ entries: [HELD, refusal('2026-11-10T10:00')], now: '2026-11-10T11:00' }),
    ).toEqual([])
  })

  it('begins after the interview while one is ahead', () => {
    const expected = lines({ entries: [HELD], now: '2026-11-03T09:00' })
    expect(expected.filter((line) => line.startsWith('interview'))).toEqual([
      'interview: debrief 2026-11-04T11:00',
      'interview: thank 2026-11-05T09:00 email',
      'interview: connect 2026-11-04T13:00 linkedin',
      'interview: follow-up 1 2026-11-12T10:00 email',
    ])
    expect(expected.filter((line) => line.startsWith('silence'))).toEqual([
      'silence: follow-up 2 2026-11-19T10:00 phone',
      'silence: let-go 2026-12-03T10:00',
    ])
  })
})

describe('the day they announced', () => {
  const promise = (date: string): Promised => ({ kind: 'date', date })
  const announced = (now: string, ...entries: Entry[]) => outlookOf({ now, entries }).announced
  const held = (given: Promised) => interview('2026-11-10T10:00', { promise: given })
  const NOW = '2026-11-22T15:10'

  it.each([
    ['2026-11-21', undefined],
    ['2026-11-22', '2026-11-22'],
    ['2026-11-23', '2026-11-23'],
  ])('stands until it is past: %s', (date, shown) => {
    expect(announced(NOW, held(promise(date)))).toBe(shown)
  })

  it('counts as none where it is not after the day it was given', () => {
    expect(announced('2026-11-10T12:00', held(promise('2026-11-10')))).toBeUndefined()
    expect(announced('2026-11-10T12:00', held(promise('2026-11-11')))).toBe('2026-11-11')
  })

  it('is counted in calendar days from when it was said, without the grace', () => {
    const within = held({ kind: 'within', days: 20 })
    const numbers = { graceAfterPromiseWorkingDays: 3 }
    expect(outlookOf({ now: NOW, entries: [within], numbers }).announced).toBe('2026-11-30')
  })

  it('is the latest one named; an answer without a date leaves it standing', () => {
    const promised = held(promise('2026-11-30'))
    expect(announced(NOW, promised, answer('2026-11-12T10:00'))).toBe('2026-11-30')
    expect(announced(NOW, promised, answer('2026-11-12T10:00', promise('2026-12-04')))).toBe(
      '2026-12-04',
    )
  })

  it('holds across an interview without a date of its own, but waits while one is ahead', () => {
    const promised = held(promise('2026-11-30'))
    expect(announced(NOW, promised, interview('2026-11-18T10:00'))).toBe('2026-11-30')
    expect(announced(NOW, promised, interview('2026-11-26T10:00'))).toBeUndefined()
  })

  it('is settled by a decision, also where the application is reopened before it', () => {
    const promised = held(promise('2026-11-30'))
    const refused = refusal('2026-11-19T10:00')
    expect(announced(NOW, promised, refused)).toBeUndefined()
    expect(announced(NOW, promised, refused, reopened('2026-11-20T10:00'))).toBeUndefined()
  })
})

describe('for any history', () => {
  it('expects each step once, never one that stands already, in the order of time after silence', () => {
    fc.assert(
      fc.property(aHistory(), aMoment, (spec, now) => {
        const situation = { ...spec, now }
        const application = anApplication(situation)
        const planner = makePlanner(settingsOf(situation))
        const at = { now: situation.now, others: NO_OTHERS }
        const standing = planner.planned(application, at).map(({ id }) => id)
        const { expected } = planner.outlook(application, at)
        const ids = expected.map(({ id }) => id)
        expect(new Set([...standing, ...ids]).size).toBe(standing.length + ids.length)
        const silent = expected.filter(({ after }) => after === 'silence')
        const moments = silent.map(({ moment }) => moment)
        expect(moments).toEqual(moments.toSorted())
        expect(moments.every((moment) => moment >= situation.now)).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})
