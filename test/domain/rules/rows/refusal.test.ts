import { describe, expect, it } from 'vitest'
import { call, feedback, interview, mail, refusal, thanks } from '#test/build/entries.ts'
import { asRow, type PlanCase } from '#test/build/planCase.ts'
import { planLines } from '#test/build/planLines.ts'

/** The interview of most cases: Tuesday 24 November 2026, ten to eleven. */
const TUESDAY = '2026-11-24T10:00'
const debriefed = { goodRapport: false } as const
const held = interview(TUESDAY, debriefed)

const REFUSALS: readonly PlanCase[] = [
  [
    'thanks the next day, and month 2.5',
    { entries: [held, refusal('2026-12-01T15:00')], now: '2026-12-01T16:00' },
    'refusal-thanks | 2026-12-01T15:00 | 2026-12-02T15:00 | 2026-12-08T15:00',
    're-approach | 2027-02-16T00:00 | 2027-02-16T10:00 | 2027-03-01T23:59',
  ],
  [
    'a thanks afterwards ends it',
    {
      entries: [held, refusal('2026-12-01T15:00'), thanks('2026-12-02T10:00')],
      now: '2026-12-02T16:00',
    },
    're-approach | 2027-02-16T00:00 | 2027-02-16T10:00 | 2027-03-01T23:59',
  ],
  [
    'a thanks before the refusal does not',
    {
      entries: [held, thanks('2026-12-01T14:59'), refusal('2026-12-01T15:00')],
      now: '2026-12-02T16:00',
    },
    'refusal-thanks | 2026-12-01T15:00 | 2026-12-02T15:00 | 2026-12-08T15:00',
    're-approach | 2027-02-16T00:00 | 2027-02-16T10:00 | 2027-03-01T23:59',
  ],
  [
    'feedback received leaves the thanks open',
    {
      entries: [held, refusal('2026-12-01T15:00'), feedback('2026-12-02T10:00')],
      now: '2026-12-02T16:00',
    },
    'refusal-thanks | 2026-12-01T15:00 | 2026-12-02T15:00 | 2026-12-08T15:00',
    're-approach | 2027-02-16T00:00 | 2027-02-16T10:00 | 2027-03-01T23:59',
  ],
  [
    'a lead longer than the trial period takes the whole of it',
    {
      details: { trial: 1 },
      numbers: { reApproachMonthsBeforeEnd: 3 },
      entries: [held, refusal('2026-12-01T15:00'), thanks('2026-12-02T10:00')],
      now: '2026-12-02T16:00',
    },
    're-approach | 2026-12-16T00:00 | 2026-12-16T10:00 | 2027-01-01T23:59',
  ],
  [
    'a contact the minute before it opens leaves the re-approach standing',
    {
      entries: [
        held,
        refusal('2026-12-01T15:00'),
        thanks('2026-12-02T10:00'),
        mail('2027-02-15T23:59'),
      ],
      now: '2027-02-16T09:00',
    },
    're-approach | 2027-02-16T00:00 | 2027-02-16T10:00 | 2027-03-01T23:59',
  ],
  [
    'a contact once it is open ends it',
    {
      entries: [
        held,
        refusal('2026-12-01T15:00'),
        thanks('2026-12-02T10:00'),
        mail('2027-02-16T00:00'),
      ],
      now: '2027-02-16T09:00',
    },
  ],
  [
    'a contact from before the refusal does not, however long ago the chosen one started',
    {
      entries: [held, mail('2026-11-25T10:00'), refusal('2026-12-01T15:00', '2026-08-01')],
      now: '2026-12-02T12:00',
    },
    'refusal-thanks | 2026-12-01T15:00 | 2026-12-02T15:00 | 2026-12-08T15:00',
    're-approach | 2026-10-16T00:00 | 2026-10-16T10:00 | 2026-11-01T23:59',
  ],
  [
    'an unanswered call does not end it',
    {
      entries: [
        held,
        refusal('2026-12-01T15:00'),
        thanks('2026-12-02T10:00'),
        call('2027-02-16T10:00', 'no-answer'),
      ],
      now: '2027-02-16T12:00',
    },
    're-approach | 2027-02-16T00:00 | 2027-02-16T10:00 | 2027-03-01T23:59',
  ],
  [
    'a refusal without an interview brings the thanks only',
    { entries: [refusal('2026-12-01T15:00')], now: '2026-12-01T16:00' },
    'refusal-thanks | 2026-12-01T15:00 | 2026-12-02T15:00 | 2026-12-08T15:00',
  ],
  [
    'after a refusal an urgent post has the normal pace: no Monday',
    {
      details: { pace: 'urgent' },
      entries: [held, refusal('2026-12-06T15:00'), thanks('2026-12-06T16:00')],
      now: '2026-12-06T18:00',
    },
    're-approach | 2027-02-21T00:00 | 2027-02-23T10:00 | 2027-03-06T23:59',
  ],
  [
    'a trial of one month: fifteen days after the refusal',
    {
      details: { trial: 1 },
      entries: [held, refusal('2026-12-01T15:00'), thanks('2026-12-01T16:00')],
      now: '2026-12-02T16:00',
    },
    're-approach | 2026-12-16T00:00 | 2026-12-16T10:00 | 2027-01-01T23:59',
  ],
  [
    'a worker’s trial is two months',
    {
      details: { trial: 'worker-employee' },
      entries: [held, refusal('2026-12-01T15:00'), thanks('2026-12-01T16:00')],
      now: '2026-12-02T16:00',
    },
    're-approach | 2027-01-16T00:00 | 2027-01-19T10:00 | 2027-02-01T23:59',
  ],
  [
    'a missing day becomes the last of its month: 31 December and two months',
    {
      entries: [held, refusal('2026-12-31T15:00'), thanks('2026-12-31T16:00')],
      now: '2027-01-02T16:00',
    },
    're-approach | 2027-03-15T00:00 | 2027-03-16T10:00 | 2027-03-31T23:59',
  ],
  [
    '29 February of a leap year',
    {
      details: { trial: 2 },
      entries: [
        interview('2028-01-11T10:00', debriefed),
        refusal('2028-01-31T15:00'),
        thanks('2028-01-31T16:00'),
      ],
      now: '2028-02-01T16:00',
    },
    're-approach | 2028-03-15T00:00 | 2028-03-15T10:00 | 2028-03-31T23:59',
  ],
]

describe('refusals', () => {
  it.each(REFUSALS.map(asRow))('$name', ({ situation, plan }) => {
    expect(planLines(situation)).toEqual(plan)
  })
})
