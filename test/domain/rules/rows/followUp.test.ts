import { describe, expect, it } from 'vitest'
import {
  answer,
  call,
  interview,
  letGo,
  mail,
  person,
  refusal,
  reopened,
} from '#test/build/entries.ts'
import { asRow, type PlanCase } from '#test/build/planCase.ts'
import { linesBesideThanks, rulesOf, type Situation } from '#test/build/planLines.ts'

/** The interview of most cases: Tuesday 24 November 2026, ten to eleven. */
const TUESDAY = '2026-11-24T10:00'
const debriefed = { goodRapport: false } as const
const held = interview(TUESDAY, debriefed)
const promised = (date: string) =>
  interview(TUESDAY, { ...debriefed, promise: { kind: 'date', date } })
const within = (days: number) =>
  interview(TUESDAY, { ...debriefed, promise: { kind: 'within', days } })
const ana = person('Ana')
const bo = person('Bo')

const FIRST: readonly PlanCase[] = [
  [
    'no promise, normal pace: a week later',
    { entries: [held], now: '2026-11-25T12:00' },
    'follow-up #1 | 2026-12-01T00:00 | 2026-12-01T10:00 | 2026-12-09T23:59',
  ],
  [
    'a vague promise counts as none',
    {
      entries: [interview(TUESDAY, { ...debriefed, promise: { kind: 'vague' } })],
      now: '2026-11-25T12:00',
    },
    'follow-up #1 | 2026-12-01T00:00 | 2026-12-01T10:00 | 2026-12-09T23:59',
  ],
  [
    'a promise for the day it was given counts as none',
    { entries: [promised('2026-11-24')], now: '2026-11-25T12:00' },
    'follow-up #1 | 2026-12-01T00:00 | 2026-12-01T10:00 | 2026-12-09T23:59',
  ],
  [
    'a promise for the day before counts as none',
    { entries: [promised('2026-11-23')], now: '2026-11-25T12:00' },
    'follow-up #1 | 2026-12-01T00:00 | 2026-12-01T10:00 | 2026-12-09T23:59',
  ],
  [
    'a promise for the day after counts',
    { entries: [promised('2026-11-25')], now: '2026-11-24T12:00' },
    'follow-up #1 | 2026-11-25T00:00 | 2026-11-25T10:00 | 2026-12-02T10:00',
  ],
  [
    'within one day leaves them the whole of the next calendar day',
    { entries: [within(1)], now: '2026-11-24T12:00' },
    'follow-up #1 | 2026-11-26T00:00 | 2026-11-26T10:00 | 2026-12-03T10:00',
  ],
  [
    'within seven days counts calendar days, the last of them theirs',
    { entries: [within(7)], now: '2026-11-24T12:00' },
    'follow-up #1 | 2026-12-02T00:00 | 2026-12-02T10:00 | 2026-12-09T10:00',
  ],
  [
    'urgent: six days, and Monday afternoon counts',
    { details: { pace: 'urgent' }, entries: [held], now: '2026-11-25T12:00' },
    'follow-up #1 | 2026-11-30T00:00 | 2026-11-30T14:30 | 2026-12-09T23:59',
  ],
  [
    'urgent with a promise on a Monday: that afternoon',
    { details: { pace: 'urgent' }, entries: [promised('2026-11-30')], now: '2026-11-25T12:00' },
    'follow-up #1 | 2026-11-30T00:00 | 2026-11-30T14:30 | 2026-12-07T14:30',
  ],
  [
    'normal with a promise on a Monday: Tuesday',
    { entries: [promised('2026-11-30')], now: '2026-11-25T12:00' },
    'follow-up #1 | 2026-11-30T00:00 | 2026-12-01T10:00 | 2026-12-08T10:00',
  ],
  [
    'senior: ten to fifteen days',
    { details: { pace: 'senior' }, entries: [held], now: '2026-11-25T12:00' },
    'follow-up #1 | 2026-12-04T00:00 | 2026-12-04T10:00 | 2026-12-09T23:59',
  ],
  [
    'a window that the hours outrun closes when it is due',
    {
      details: { pace: 'senior' },
      numbers: { firstFollowUpSeniorDays: 15 },
      entries: [interview('2026-12-10T10:00', debriefed)],
      now: '2026-12-11T12:00',
    },
    'follow-up #1 | 2026-12-25T00:00 | 2027-01-05T10:00 | 2027-01-05T10:00',
  ],
  [
    'a fair counts like any interview',
    { entries: [interview(TUESDAY, { ...debriefed, setting: 'fair' })], now: '2026-11-25T12:00' },
    'follow-up #1 | 2026-12-01T00:00 | 2026-12-01T10:00 | 2026-12-09T23:59',
  ],
  [
    'a networking interview waits for its promise',
    {
      entries: [
        interview(TUESDAY, {
          ...debriefed,
          setting: 'networking',
          promise: { kind: 'date', date: '2026-12-03' },
        }),
      ],
      now: '2026-11-25T12:00',
    },
    'follow-up #1 | 2026-12-03T00:00 | 2026-12-03T10:00 | 2026-12-10T10:00',
  ],
  [
    'an interview past midnight counts from the day it ends',
    {
      entries: [interview('2026-11-24T23:30', debriefed)],
      now: '2026-11-25T12:00',
    },
    'follow-up #1 | 2026-12-02T00:00 | 2026-12-02T10:00 | 2026-12-10T23:59',
  ],
  [
    'one working day of grace moves Thursday to Friday',
    {
      numbers: { graceAfterPromiseWorkingDays: 1 },
      entries: [promised('2026-12-10')],
      now: '2026-11-25T12:00',
    },
    'follow-up #1 | 2026-12-11T00:00 | 2026-12-11T10:00 | 2026-12-18T10:00',
  ],
  [
    'grace steps over a public holiday',
    {
      numbers: { graceAfterPromiseWorkingDays: 1 },
      entries: [
        interview('2026-11-03T10:00', {
          ...debriefed,
          promise: { kind: 'date', date: '2026-11-10' },
        }),
      ],
      now: '2026-11-04T12:00',
    },
    'follow-up #1 | 2026-11-12T00:00 | 2026-11-12T10:00 | 2026-11-19T10:00',
  ],
]

const ROUNDS: readonly PlanCase[] = [
  [
    'a contact made early counts as the round; the next waits for the promise',
    { entries: [promised('2026-12-10'), mail('2026-12-01T10:00')], now: '2026-12-02T12:00' },
    'follow-up #2 | 2026-12-10T00:00 | 2026-12-10T10:00 | 2026-12-18T00:00',
  ],
  [
    'a promise on the very day the next round opens changes nothing',
    { entries: [promised('2026-12-08'), mail('2026-12-01T10:00')], now: '2026-12-02T12:00' },
    'follow-up #2 | 2026-12-08T00:00 | 2026-12-08T10:00 | 2026-12-16T00:00',
  ],
  [
    'a promise already past when the round was sent changes nothing',
    { entries: [promised('2026-11-30'), mail('2026-12-01T10:00')], now: '2026-12-02T12:00' },
    'follow-up #2 | 2026-12-08T00:00 | 2026-12-08T10:00 | 2026-12-16T00:00',
  ],
  [
    'grace keeps the next round back too',
    {
      numbers: { graceAfterPromiseWorkingDays: 2 },
      entries: [promised('2026-12-08'), mail('2026-12-01T10:00')],
      now: '2026-12-02T12:00',
    },
    'follow-up #2 | 2026-12-10T00:00 | 2026-12-10T10:00 | 2026-12-18T00:00',
  ],
  [
    'reached without an answer noted is a sent round',
    { entries: [held, call('2026-12-01T10:00', 'reached')], now: '2026-12-02T12:00' },
    'follow-up #2 | 2026-12-08T00:00 | 2026-12-08T10:00 | 2026-12-16T00:00',
  ],
  [
    'a wrong number uses no round and asks for no second call',
    { entries: [held, call('2026-12-01T10:00', 'wrong-number')], now: '2026-12-01T12:00' },
    'follow-up #1 | 2026-12-01T00:00 | 2026-12-01T10:00 | 2026-12-09T23:59',
  ],
  [
    'a mail sent before the interview ended does not count',
    { entries: [held, mail('2026-11-24T10:59')], now: '2026-11-25T12:00' },
    'follow-up #1 | 2026-12-01T00:00 | 2026-12-01T10:00 | 2026-12-09T23:59',
  ],
  [
    'a mail at the minute the interview ended counts',
    { entries: [held, mail('2026-11-24T11:00')], now: '2026-11-25T12:00' },
    'follow-up #2 | 2026-12-01T00:00 | 2026-12-01T10:00 | 2026-12-09T00:00',
  ],
  [
    'both rounds used: let go, two weeks after the last, at ten',
    {
      entries: [held, mail('2026-12-01T10:05'), mail('2026-12-08T16:00')],
      now: '2026-12-09T12:00',
    },
    'let-go | 2026-12-22T10:00 | 2026-12-22T10:00 | never',
  ],
  [
    'a maximum of one: let go after the first',
    {
      numbers: { roundsMaximum: 1 },
      entries: [held, mail('2026-12-01T10:05')],
      now: '2026-12-02T12:00',
    },
    'let-go | 2026-12-15T10:00 | 2026-12-15T10:00 | never',
  ],
  [
    'a maximum of three: a third round',
    {
      numbers: { roundsMaximum: 3 },
      entries: [held, mail('2026-12-01T10:05'), mail('2026-12-08T10:05')],
      now: '2026-12-09T12:00',
    },
    'follow-up #3 | 2026-12-15T00:00 | 2026-12-15T10:00 | 2026-12-23T00:00',
  ],
  [
    'letting go waits for a promise still ahead',
    {
      entries: [promised('2027-01-15'), mail('2026-12-01T10:05'), mail('2026-12-08T10:05')],
      now: '2026-12-09T12:00',
    },
    'let-go | 2027-01-15T10:00 | 2027-01-15T10:00 | never',
  ],
  [
    'letting go waits for the grace after that promise',
    {
      numbers: { graceAfterPromiseWorkingDays: 1 },
      entries: [promised('2027-01-15'), mail('2026-12-01T10:05'), mail('2026-12-08T10:05')],
      now: '2026-12-09T12:00',
    },
    'let-go | 2027-01-18T10:00 | 2027-01-18T10:00 | never',
  ],
  [
    'a new interview begins the rounds anew',
    {
      entries: [
        held,
        mail('2026-12-01T10:05'),
        mail('2026-12-08T10:05'),
        interview('2026-12-10T10:00', debriefed),
      ],
      now: '2026-12-11T12:00',
    },
    'follow-up #1 | 2026-12-17T00:00 | 2026-12-17T10:00 | 2026-12-25T23:59',
  ],
]

const ANSWERS: readonly PlanCase[] = [
  [
    'an answer with a date waits for it and does not use a round',
    {
      entries: [held, answer('2026-12-02T16:00', { kind: 'date', date: '2026-12-10' })],
      now: '2026-12-03T12:00',
    },
    'follow-up #1 | 2026-12-10T00:00 | 2026-12-10T10:00 | 2026-12-17T10:00',
  ],
  [
    'an answer with a date for the same day counts as undated',
    {
      entries: [held, answer('2026-12-02T16:00', { kind: 'date', date: '2026-12-02' })],
      now: '2026-12-03T12:00',
    },
    'follow-up #1 | 2026-12-09T00:00 | 2026-12-09T10:00 | 2026-12-16T10:00',
  ],
  [
    'within N days of an answer counts from the answer',
    {
      entries: [held, answer('2026-12-02T16:00', { kind: 'within', days: 2 })],
      now: '2026-12-03T12:00',
    },
    'follow-up #1 | 2026-12-05T00:00 | 2026-12-08T10:00 | 2026-12-15T10:00',
  ],
  [
    'grace counts after an answer with a date',
    {
      numbers: { graceAfterPromiseWorkingDays: 2 },
      entries: [held, answer('2026-12-02T16:00', { kind: 'date', date: '2026-12-10' })],
      now: '2026-12-03T12:00',
    },
    'follow-up #1 | 2026-12-14T00:00 | 2026-12-15T10:00 | 2026-12-22T10:00',
  ],
  [
    'an undated answer does not cancel a promise still ahead',
    { entries: [promised('2026-12-17'), answer('2026-12-02T16:00')], now: '2026-12-03T12:00' },
    'follow-up #1 | 2026-12-17T00:00 | 2026-12-17T10:00 | 2026-12-24T10:00',
  ],
  [
    'a vague answer does not cancel it either',
    {
      entries: [promised('2026-12-17'), answer('2026-12-02T16:00', { kind: 'vague' })],
      now: '2026-12-03T12:00',
    },
    'follow-up #1 | 2026-12-17T00:00 | 2026-12-17T10:00 | 2026-12-24T10:00',
  ],
  [
    'a newer promise takes the place of an older one',
    {
      entries: [
        promised('2026-12-17'),
        answer('2026-12-02T16:00', { kind: 'date', date: '2026-12-08' }),
      ],
      now: '2026-12-03T12:00',
    },
    'follow-up #1 | 2026-12-08T00:00 | 2026-12-08T10:00 | 2026-12-15T10:00',
  ],
  [
    'an answer at the maximum allows one more',
    {
      entries: [
        held,
        mail('2026-12-01T10:05'),
        mail('2026-12-08T10:05'),
        answer('2026-12-09T09:00'),
      ],
      now: '2026-12-10T12:00',
    },
    'follow-up #3 | 2026-12-16T00:00 | 2026-12-16T10:00 | 2026-12-23T10:00',
  ],
  [
    'and only one: the maximum itself does not grow',
    {
      entries: [
        held,
        mail('2026-12-01T10:05'),
        mail('2026-12-08T10:05'),
        answer('2026-12-09T09:00'),
        mail('2026-12-16T10:00'),
      ],
      now: '2026-12-17T12:00',
    },
    'let-go | 2026-12-30T10:00 | 2026-12-30T10:00 | never',
  ],
  [
    'an answer after the first round leaves the second as it was',
    {
      entries: [
        held,
        mail('2026-12-01T10:05'),
        answer('2026-12-02T09:00'),
        mail('2026-12-09T10:00'),
      ],
      now: '2026-12-10T12:00',
    },
    'let-go | 2026-12-23T10:00 | 2026-12-23T10:00 | never',
  ],
  [
    'at the same minute a contact precedes the answer',
    {
      entries: [held, answer('2026-12-01T10:05'), mail('2026-12-01T10:05')],
      now: '2026-12-02T12:00',
    },
    'follow-up #2 | 2026-12-08T00:00 | 2026-12-08T10:00 | 2026-12-15T10:00',
  ],
  [
    'a date named before the interview ended holds where it is still ahead',
    {
      entries: [held, answer('2026-11-24T10:59', { kind: 'date', date: '2026-12-20' })],
      now: '2026-11-25T12:00',
    },
    'follow-up #1 | 2026-12-20T00:00 | 2026-12-22T10:00 | 2026-12-29T10:00',
  ],
  [
    'an answer without a date before the interview ended does not count',
    { entries: [held, answer('2026-11-24T10:59')], now: '2026-11-25T12:00' },
    'follow-up #1 | 2026-12-01T00:00 | 2026-12-01T10:00 | 2026-12-09T23:59',
  ],
  [
    'reopened counts as an answer without a date',
    {
      entries: [held, letGo('2026-12-01T10:00'), reopened('2026-12-03T10:00')],
      now: '2026-12-04T12:00',
    },
    'follow-up #1 | 2026-12-10T00:00 | 2026-12-10T10:00 | 2026-12-17T10:00',
  ],
  [
    'entries made between a decision and its revival count',
    {
      entries: [
        held,
        mail('2026-11-26T10:00'),
        refusal('2026-12-01T10:00'),
        mail('2026-12-02T10:00'),
        reopened('2026-12-03T10:00'),
      ],
      now: '2026-12-04T12:00',
    },
    'follow-up #3 | 2026-12-10T00:00 | 2026-12-10T10:00 | 2026-12-17T10:00',
  ],
]

describe('the first follow-up', () => {
  it.each(FIRST.map(asRow))('$name', ({ situation, plan }) => {
    expect(linesBesideThanks(situation)).toEqual(plan)
  })
})

describe('the rounds', () => {
  it.each(ROUNDS.map(asRow))('$name', ({ situation, plan }) => {
    expect(linesBesideThanks(situation)).toEqual(plan)
  })
})

describe('answers', () => {
  it.each(ANSWERS.map(asRow))('$name', ({ situation, plan }) => {
    expect(linesBesideThanks(situation)).toEqual(plan)
  })
})

describe('missing details', () => {
  const noDetails = person('Ana', { gaveNoDetails: true })
  const rules = (people: Situation['people']) =>
    rulesOf({ people: people ?? [], entries: [held], now: '2026-11-27T12:00' }).filter(
      (rule) => rule !== 'thank',
    )

  it('asks for them where someone gave none and nobody can be reached', () => {
    expect(rules([noDetails, bo])).toEqual(['missing-detail'])
  })
  it('follows up where names only are known', () => {
    expect(rules([ana, bo])).toEqual(['follow-up'])
  })
  it('follows up where someone else can be reached', () => {
    expect(rules([noDetails, person('Bo', { email: 'bo@example.com' })])).toEqual(['follow-up'])
  })
  it('follows up where nobody is recorded', () => {
    expect(rules([])).toEqual(['follow-up'])
  })
})
