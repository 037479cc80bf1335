import { describe, expect, it } from 'vitest'
import { hire, interview, mail, offer } from '#test/build/entries.ts'
import { asRow, type PlanCase } from '#test/build/planCase.ts'
import { planLines } from '#test/build/planLines.ts'

/** The interview of most cases: Tuesday 24 November 2026, ten to eleven. */
const TUESDAY = '2026-11-24T10:00'
const debriefed = { goodRapport: false } as const
const held = interview(TUESDAY, debriefed)

const OFFERS: readonly PlanCase[] = [
  [
    'without a deadline: two days later at ten, for a week',
    { entries: [held, offer('2026-12-01T15:00')], now: '2026-12-01T16:00' },
    'decide | 2026-12-01T15:00 | 2026-12-03T10:00 | 2026-12-08T15:00',
  ],
  [
    'with a deadline: the day before at ten, until its last minute',
    { entries: [held, offer('2026-12-01T15:00', '2026-12-11')], now: '2026-12-01T16:00' },
    'decide | 2026-12-01T15:00 | 2026-12-10T10:00 | 2026-12-11T23:59',
  ],
  [
    'a deadline the next day: due is never before opens',
    { entries: [held, offer('2026-12-01T15:00', '2026-12-02')], now: '2026-12-01T16:00' },
    'decide | 2026-12-01T15:00 | 2026-12-01T15:00 | 2026-12-02T23:59',
  ],
  [
    'the latest offer counts',
    {
      entries: [held, offer('2026-12-01T15:00', '2026-12-11'), offer('2026-12-02T15:00')],
      now: '2026-12-02T16:00',
    },
    'decide | 2026-12-02T15:00 | 2026-12-04T10:00 | 2026-12-09T15:00',
  ],
  [
    'it stands while an interview is ahead',
    {
      entries: [held, offer('2026-12-01T15:00'), interview('2026-12-10T10:00')],
      now: '2026-12-01T16:00',
    },
    'prepare | 2026-12-09T18:00 | 2026-12-09T18:00 | 2026-12-10T10:00',
    'decide | 2026-12-01T15:00 | 2026-12-03T10:00 | 2026-12-08T15:00',
  ],
  [
    'and suspends letting go',
    {
      entries: [
        held,
        mail('2026-11-25T10:00'),
        mail('2026-11-26T10:00'),
        offer('2026-12-01T15:00'),
      ],
      now: '2027-03-01T16:00',
    },
    'decide | 2026-12-01T15:00 | 2026-12-03T10:00 | 2026-12-08T15:00',
  ],
  [
    'a decision ends it',
    {
      entries: [held, offer('2026-12-01T15:00'), hire('2026-12-02T15:00')],
      now: '2026-12-02T16:00',
    },
    'contract | 2026-12-02T15:00 | 2026-12-03T10:00 | 2026-12-09T15:00',
  ],
]

describe('offers', () => {
  it.each(OFFERS.map(asRow))('$name', ({ situation, plan }) => {
    expect(planLines(situation)).toEqual(plan)
  })
})
