import { describe, expect, it } from 'vitest'
import { defaultSettings } from '#domain/logbook/settings.ts'
import { NO_OTHERS } from '#domain/rules/others.ts'
import { makePlanner } from '#domain/rules/plan/plan.ts'
import {
  PARIS,
  answer,
  interview,
  letGo,
  mail,
  person,
  refusal,
  reopened,
  thanks,
} from '#test/build/entries.ts'
import { anApplication } from '#test/build/anApplication.ts'
import { asRow, type PlanCase } from '#test/build/planCase.ts'
import { planLines } from '#test/build/planLines.ts'

/** The interview of most cases: Tuesday 24 November 2026, ten to eleven. */
const TUESDAY = '2026-11-24T10:00'
const debriefed = { goodRapport: false } as const
const held = interview(TUESDAY, debriefed)
const ana = person('Ana')
const metAna = interview(TUESDAY, { ...debriefed, met: ['ana'] })

const DECISIONS: readonly PlanCase[] = [
  [
    'a let-go ends everything',
    { people: [ana], entries: [metAna, letGo('2026-11-24T12:00')], now: '2026-11-24T13:00' },
  ],
  [
    'withdrawing keeps the thanks still open',
    {
      people: [ana],
      entries: [metAna, letGo('2026-11-24T12:00', 'withdrawn')],
      now: '2026-11-24T13:00',
    },
    'thank ana | 2026-11-24T11:00 | 2026-11-25T09:00 | 2026-11-25T11:00',
  ],
  [
    'for a week, as no follow-up will make up for them',
    {
      people: [ana],
      entries: [metAna, letGo('2026-11-24T12:00', 'withdrawn')],
      now: '2026-12-01T10:59',
    },
    'thank ana | 2026-11-24T11:00 | 2026-11-25T09:00 | 2026-11-25T11:00',
  ],
  [
    'but not past their time',
    {
      people: [ana],
      entries: [metAna, letGo('2026-11-24T12:00', 'withdrawn')],
      now: '2026-12-01T11:00',
    },
  ],
  [
    'entries after a decision revive nothing',
    {
      entries: [
        held,
        letGo('2026-12-01T10:00'),
        answer('2026-12-02T10:00'),
        mail('2026-12-03T10:00'),
      ],
      now: '2026-12-04T12:00',
    },
  ],
  [
    'an interview planned before a refusal is cancelled by it',
    {
      entries: [
        held,
        interview('2026-12-10T10:00'),
        refusal('2026-12-01T15:00'),
        thanks('2026-12-01T16:00'),
      ],
      now: '2026-12-02T12:00',
    },
    're-approach | 2027-02-16T00:00 | 2027-02-16T10:00 | 2027-03-01T23:59',
  ],
  [
    'and stays so when its day has passed',
    {
      entries: [
        held,
        interview('2026-12-10T10:00'),
        refusal('2026-12-01T15:00'),
        thanks('2026-12-01T16:00'),
      ],
      now: '2026-12-12T12:00',
    },
    're-approach | 2027-02-16T00:00 | 2027-02-16T10:00 | 2027-03-01T23:59',
  ],
  [
    'an interview noted after a refusal revives the application',
    {
      entries: [held, refusal('2026-12-01T15:00'), interview('2026-12-10T10:00')],
      now: '2026-12-02T12:00',
    },
    'prepare | 2026-12-09T18:00 | 2026-12-09T18:00 | 2026-12-10T10:00',
  ],
  [
    'after it the own pace counts again',
    {
      details: { pace: 'urgent' },
      entries: [held, refusal('2026-12-01T15:00'), interview('2026-12-08T10:00', debriefed)],
      now: '2026-12-09T12:00',
    },
    'thank | 2026-12-08T11:00 | 2026-12-09T09:00 | 2026-12-09T11:00',
    'follow-up #1 | 2026-12-14T00:00 | 2026-12-14T14:30 | 2026-12-23T23:59',
  ],
  [
    'reopened before its day, a planned interview stands again',
    {
      entries: [
        held,
        interview('2026-12-10T10:00'),
        letGo('2026-12-01T15:00'),
        reopened('2026-12-01T16:00'),
      ],
      now: '2026-12-02T12:00',
    },
    'prepare | 2026-12-09T18:00 | 2026-12-09T18:00 | 2026-12-10T10:00',
  ],
  [
    'reopened after its day, a planned interview stays cancelled',
    {
      entries: [
        held,
        interview('2026-12-03T10:00'),
        letGo('2026-12-01T15:00'),
        reopened('2026-12-04T16:00'),
      ],
      now: '2026-12-05T12:00',
    },
    'follow-up #1 | 2026-12-11T00:00 | 2026-12-11T10:00 | 2026-12-18T10:00',
  ],
  [
    'a new interview takes the place of one cancelled, which does not come back',
    {
      entries: [
        held,
        interview('2026-12-15T10:00'),
        refusal('2026-12-01T15:00'),
        interview('2026-12-10T10:00'),
      ],
      now: '2026-12-02T12:00',
    },
    'prepare | 2026-12-09T18:00 | 2026-12-09T18:00 | 2026-12-10T10:00',
  ],
  [
    'the latest decision counts: refused, then put away',
    {
      entries: [held, refusal('2026-12-01T15:00'), letGo('2026-12-02T10:00')],
      now: '2026-12-03T12:00',
    },
  ],
]

describe('decisions and revivals', () => {
  it.each(DECISIONS.map(asRow))('$name', ({ situation, plan }) => {
    expect(planLines(situation)).toEqual(plan)
  })
})

describe('an interview of which nobody knows when it was written down', () => {
  it('counts as written down when it was lived: after a decision it revives the application', () => {
    const decided = letGo('2026-11-20T10:00')
    const entries = [decided, interview('2026-11-24T10:00')]
    const application = { ...anApplication({ entries }), notedOrder: [decided.id] }
    const at = { now: '2026-11-22T12:00', others: NO_OTHERS }
    const steps = makePlanner(defaultSettings(PARIS)).plan(application, at)
    expect(steps.map(({ rule }) => rule)).toEqual(['prepare'])
  })
})
