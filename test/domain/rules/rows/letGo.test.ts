import { describe, expect, it } from 'vitest'
import { call, interview, mail } from '#test/build/entries.ts'
import { asRow, type PlanCase } from '#test/build/planCase.ts'
import { planLines } from '#test/build/planLines.ts'

/** The interview of most cases: Tuesday 24 November 2026, ten to eleven. */
const TUESDAY = '2026-11-24T10:00'
const debriefed = { goodRapport: false } as const
const held = interview(TUESDAY, debriefed)
const UNDONE = 'let-go | 2027-01-08T10:00 | 2027-01-08T10:00 | never'
const FIRST_FOLLOW_UP = 'follow-up #1 | 2026-12-01T00:00 | 2026-12-01T10:00 | 2026-12-09T23:59'

const LEFT_UNDONE: readonly PlanCase[] = [
  [
    'a minute before thirty days after closing: only the follow-up',
    { entries: [held], now: '2027-01-08T09:59' },
    FIRST_FOLLOW_UP,
  ],
  [
    'thirty days after closing, at ten: letting go stands beside it',
    { entries: [held], now: '2027-01-08T10:00' },
    FIRST_FOLLOW_UP,
    UNDONE,
  ],
  ['and it stays there', { entries: [held], now: '2027-03-01T10:00' }, FIRST_FOLLOW_UP, UNDONE],
  [
    'beside a call never made again: thirty days end on a Sunday, it stands on Monday',
    { entries: [held, call('2026-12-01T12:00', 'no-answer')], now: '2027-01-04T10:00' },
    'call-back #1 | 2026-12-02T00:00 | 2026-12-02T10:00 | 2026-12-04T10:00',
    'let-go | 2027-01-03T10:00 | 2027-01-04T10:00 | never',
  ],
  [
    'and not a minute before that Monday at ten',
    { entries: [held, call('2026-12-01T12:00', 'no-answer')], now: '2027-01-04T09:59' },
    'call-back #1 | 2026-12-02T00:00 | 2026-12-02T10:00 | 2026-12-04T10:00',
  ],
  [
    'beside a mail never written, on the working day after',
    { entries: [held, call('2026-12-02T09:30', 'voicemail')], now: '2027-01-11T10:00' },
    'mail-after-message #1 | 2026-12-02T09:30 | 2026-12-04T10:00 | 2026-12-11T10:00',
    'let-go | 2027-01-10T10:00 | 2027-01-11T10:00 | never',
  ],
]

describe('steps left undone', () => {
  it.each(LEFT_UNDONE.map(asRow))('$name', ({ situation, plan }) => {
    expect(planLines(situation)).toEqual(plan)
  })
})

const IN_HOURS = { goodRapport: false, promise: { kind: 'hours', hours: 71 } } as const
const PROMISED_IN_HOURS: readonly PlanCase[] = [
  [
    'their hours end before noon: it opens at noon, not at ten',
    {
      entries: [interview(TUESDAY, IN_HOURS), mail('2026-11-24T15:00')],
      numbers: { letGoDays: 1, roundsMaximum: 1 },
      now: '2026-11-26T10:00',
    },
    'let-go | 2026-11-27T12:00 | 2026-11-27T12:00 | never',
  ],
]

describe('follow-ups used up before the date they gave', () => {
  it.each(PROMISED_IN_HOURS.map(asRow))('$name', ({ situation, plan }) => {
    expect(planLines(situation)).toEqual(plan)
  })
})
