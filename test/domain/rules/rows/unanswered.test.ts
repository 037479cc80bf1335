import { describe, expect, it } from 'vitest'
import { answer, call, interview, mail, offer, person } from '#test/build/entries.ts'
import { asRow, type PlanCase } from '#test/build/planCase.ts'
import { planLines, stepsOf, type Situation } from '#test/build/planLines.ts'

/** The interview of most cases: Tuesday 24 November 2026, ten to eleven. */
const TUESDAY = '2026-11-24T10:00'
const debriefed = { goodRapport: false } as const
const held = interview(TUESDAY, debriefed)
const promised = (date: string) =>
  interview(TUESDAY, { ...debriefed, promise: { kind: 'date', date } })

const CALLS: readonly PlanCase[] = [
  [
    'a call at 11:59 is tried again at 14:30',
    { entries: [held, call('2026-12-01T11:59', 'no-answer')], now: '2026-12-01T12:00' },
    'call-back #1 | 2026-12-01T12:00 | 2026-12-01T14:30 | 2026-12-03T14:30',
  ],
  [
    'a call at 12:00 is an afternoon one: tomorrow',
    { entries: [held, call('2026-12-01T12:00', 'no-answer')], now: '2026-12-01T12:01' },
    'call-back #1 | 2026-12-02T00:00 | 2026-12-02T10:00 | 2026-12-04T10:00',
  ],
  [
    'a Friday morning call is tried again at 14:30, before four',
    { entries: [held, call('2026-12-04T10:00', 'no-answer')], now: '2026-12-04T10:05' },
    'call-back #1 | 2026-12-04T12:00 | 2026-12-04T14:30 | 2026-12-06T14:30',
  ],
  [
    'a Friday afternoon call waits for Tuesday',
    { entries: [held, call('2026-12-04T15:00', 'no-answer')], now: '2026-12-04T15:05' },
    'call-back #1 | 2026-12-05T00:00 | 2026-12-08T10:00 | 2026-12-10T10:00',
  ],
  [
    'a Monday morning call of a normal post waits for Tuesday',
    { entries: [held, call('2026-12-07T10:00', 'no-answer')], now: '2026-12-07T10:05' },
    'call-back #1 | 2026-12-07T12:00 | 2026-12-08T10:00 | 2026-12-10T10:00',
  ],
  [
    'a Monday morning call of an urgent post is tried again at 14:30',
    {
      details: { pace: 'urgent' },
      entries: [held, call('2026-12-07T10:00', 'no-answer')],
      now: '2026-12-07T10:05',
    },
    'call-back #1 | 2026-12-07T12:00 | 2026-12-07T14:30 | 2026-12-09T14:30',
  ],
  [
    'calling back waits for a promise still ahead',
    {
      entries: [promised('2026-12-10'), call('2026-12-01T10:00', 'no-answer')],
      now: '2026-12-01T10:05',
    },
    'call-back #1 | 2026-12-01T12:00 | 2026-12-10T10:00 | 2026-12-12T10:00',
  ],
  [
    'calling back waits for its grace too',
    {
      numbers: { graceAfterPromiseWorkingDays: 1 },
      entries: [promised('2026-12-10'), call('2026-12-01T10:00', 'no-answer')],
      now: '2026-12-01T10:05',
    },
    'call-back #1 | 2026-12-01T12:00 | 2026-12-11T10:00 | 2026-12-13T10:00',
  ],
  [
    'after three unanswered calls: mail, the next day',
    {
      entries: [
        held,
        call('2026-12-01T10:00', 'no-answer'),
        call('2026-12-01T15:00', 'no-answer'),
        call('2026-12-02T10:00', 'no-answer'),
      ],
      now: '2026-12-02T10:05',
    },
    'mail-after-message #1 | 2026-12-02T10:00 | 2026-12-03T10:00 | 2026-12-10T10:00',
  ],
  [
    'after a fourth it is still mail',
    {
      entries: [
        held,
        call('2026-12-01T10:00', 'no-answer'),
        call('2026-12-01T15:00', 'no-answer'),
        call('2026-12-02T10:00', 'no-answer'),
        call('2026-12-02T15:00', 'no-answer'),
      ],
      now: '2026-12-02T15:05',
    },
    'mail-after-message #1 | 2026-12-02T15:00 | 2026-12-03T10:00 | 2026-12-10T10:00',
  ],
  [
    'an answer makes the count of calls begin anew',
    {
      entries: [
        held,
        call('2026-12-01T10:00', 'no-answer'),
        call('2026-12-01T15:00', 'no-answer'),
        answer('2026-12-02T09:00'),
        call('2026-12-02T10:00', 'no-answer'),
      ],
      now: '2026-12-02T10:05',
    },
    'call-back #1 | 2026-12-02T12:00 | 2026-12-02T14:30 | 2026-12-04T14:30',
  ],
  [
    'an answer ends the wish to call back',
    {
      entries: [held, call('2026-12-01T10:00', 'no-answer'), answer('2026-12-01T11:00')],
      now: '2026-12-01T11:05',
    },
    'follow-up #1 | 2026-12-08T00:00 | 2026-12-08T10:00 | 2026-12-15T10:00',
  ],
  [
    'a message on Wednesday: mail on Friday',
    { entries: [held, call('2026-12-02T09:30', 'voicemail')], now: '2026-12-02T10:00' },
    'mail-after-message #1 | 2026-12-02T09:30 | 2026-12-04T10:00 | 2026-12-11T10:00',
  ],
  [
    'a message on Wednesday at 15:00: Friday at 15:00, two days later',
    { entries: [held, call('2026-12-02T15:00', 'message-left')], now: '2026-12-02T15:05' },
    'mail-after-message #1 | 2026-12-02T15:00 | 2026-12-04T15:00 | 2026-12-11T15:00',
  ],
  [
    'a message on Wednesday at 16:00 finds Friday closed: Tuesday',
    { entries: [held, call('2026-12-02T16:00', 'message-left')], now: '2026-12-02T16:05' },
    'mail-after-message #1 | 2026-12-02T16:00 | 2026-12-08T10:00 | 2026-12-15T10:00',
  ],
  [
    'an urgent message on Thursday: Monday afternoon',
    {
      details: { pace: 'urgent' },
      entries: [held, call('2026-11-26T11:00', 'voicemail')],
      now: '2026-11-26T11:05',
    },
    'mail-after-message #1 | 2026-11-26T11:00 | 2026-11-30T14:30 | 2026-12-07T14:30',
  ],
  [
    'mail after a message waits for a promise still ahead',
    {
      entries: [promised('2026-12-10'), call('2026-11-26T11:00', 'voicemail')],
      now: '2026-11-26T11:05',
    },
    'mail-after-message #1 | 2026-11-26T11:00 | 2026-12-10T10:00 | 2026-12-17T10:00',
  ],
  [
    'the mail after a voicemail keeps its round and dates it',
    {
      entries: [held, call('2026-12-01T15:00', 'voicemail'), mail('2026-12-04T10:00')],
      now: '2026-12-05T12:00',
    },
    'follow-up #2 | 2026-12-11T00:00 | 2026-12-11T10:00 | 2026-12-19T00:00',
  ],
  [
    'a second mail after a voicemail is a new round',
    {
      entries: [
        held,
        call('2026-12-01T15:00', 'voicemail'),
        mail('2026-12-04T10:00'),
        mail('2026-12-11T10:00'),
      ],
      now: '2026-12-12T12:00',
    },
    'let-go | 2026-12-25T10:00 | 2026-12-28T10:00 | never',
  ],
  [
    'an unanswered call between voicemail and mail changes no round',
    {
      entries: [
        held,
        call('2026-12-01T15:00', 'voicemail'),
        call('2026-12-02T10:00', 'no-answer'),
        mail('2026-12-04T10:00'),
      ],
      now: '2026-12-05T12:00',
    },
    'follow-up #2 | 2026-12-11T00:00 | 2026-12-11T10:00 | 2026-12-19T00:00',
  ],
  [
    'the latest attempt decides: a call after a voicemail is called back',
    {
      entries: [held, call('2026-12-01T15:00', 'voicemail'), call('2026-12-02T10:00', 'no-answer')],
      now: '2026-12-02T10:05',
    },
    'call-back #2 | 2026-12-02T12:00 | 2026-12-02T14:30 | 2026-12-04T14:30',
  ],
  [
    'the latest attempt decides: a voicemail after a call brings the mail',
    {
      entries: [held, call('2026-12-01T10:00', 'no-answer'), call('2026-12-01T15:00', 'voicemail')],
      now: '2026-12-01T15:05',
    },
    'mail-after-message #1 | 2026-12-01T15:00 | 2026-12-04T10:00 | 2026-12-11T10:00',
  ],
  [
    'a mail after an answer to a voicemail is a round of its own',
    {
      entries: [
        held,
        call('2026-12-01T15:00', 'voicemail'),
        answer('2026-12-02T09:00'),
        mail('2026-12-09T10:00'),
      ],
      now: '2026-12-10T12:00',
    },
    'let-go | 2026-12-23T10:00 | 2026-12-23T10:00 | never',
  ],
  [
    'an offer ends the wish to call back, and suspends what follows',
    {
      entries: [held, call('2026-12-01T10:00', 'no-answer'), offer('2026-12-01T11:00')],
      now: '2026-12-01T11:05',
    },
    'decide | 2026-12-01T11:00 | 2026-12-03T10:00 | 2026-12-08T11:00',
  ],
]

describe('calls and what follows them', () => {
  it.each(CALLS.map(asRow))('$name', ({ situation, plan }) => {
    expect(planLines(situation)).toEqual(plan)
  })
})

const factsOf = (rule: string, situation: Situation) =>
  stepsOf(situation)
    .find((step) => step.rule === rule)
    ?.because.facts.map(({ fact }) => fact)

it('a first call in vain to a small firm is told to be one', () => {
  const situation = {
    details: { smallFirm: true },
    entries: [held, call('2026-12-01T10:00', 'no-answer')],
    now: '2026-12-01T10:05',
  }
  expect(factsOf('mail-after-message', situation)).toContain('small-firm')
})

it('a missing detail is told to be one', () => {
  const nobody = person('Ana', { gaveNoDetails: true })
  const situation = { people: [nobody], entries: [held], now: '2026-12-01T10:05' }
  expect(factsOf('missing-detail', situation)).toContain('no-details')
})
