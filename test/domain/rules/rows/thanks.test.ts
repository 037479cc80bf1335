import { describe, expect, it } from 'vitest'
import { acceptance, interview, invitation, person, thanks } from '#test/build/entries.ts'
import { asRow, type PlanCase } from '#test/build/planCase.ts'
import { planLines } from '#test/build/planLines.ts'

/** The interview of most cases: Tuesday 24 November 2026, ten to eleven. */
const TUESDAY = '2026-11-24T10:00'
const debriefed = { goodRapport: false } as const
const held = interview(TUESDAY, debriefed)
const ana = person('Ana')
const bo = person('Bo')
const metAna = interview(TUESDAY, { ...debriefed, met: ['ana'] })

const THANKS: readonly PlanCase[] = [
  [
    'on Sunday the next day is Monday, closed in the morning: two hours later',
    {
      people: [ana],
      entries: [interview('2026-11-22T10:00', { ...debriefed, met: ['ana'] })],
      now: '2026-11-22T11:30',
    },
    'thank ana | 2026-11-22T11:00 | 2026-11-22T13:00 | 2026-11-23T11:00',
  ],
  [
    'urgent: Monday opens in the afternoon only, so Sunday it is',
    {
      details: { pace: 'urgent' },
      people: [ana],
      entries: [interview('2026-11-22T10:00', { ...debriefed, met: ['ana'] })],
      now: '2026-11-22T11:30',
    },
    'thank ana | 2026-11-22T11:00 | 2026-11-22T13:00 | 2026-11-23T11:00',
  ],
  [
    'on Thursday the next day is Friday, open in the morning',
    {
      people: [ana],
      entries: [interview('2026-11-26T16:00', { ...debriefed, met: ['ana'] })],
      now: '2026-11-26T17:30',
    },
    'thank ana | 2026-11-26T17:00 | 2026-11-27T09:00 | 2026-11-27T17:00',
  ],
  [
    'until two days after the end it is still welcome',
    { people: [ana], entries: [metAna], now: '2026-11-26T10:59' },
    'thank ana | 2026-11-24T11:00 | 2026-11-25T09:00 | 2026-11-25T11:00',
  ],
  ['at two days it lapses', { people: [ana], entries: [metAna], now: '2026-11-26T11:00' }],
  [
    'the person thanked is left in peace',
    {
      people: [ana],
      entries: [metAna, thanks('2026-11-24T12:00', 'ana')],
      now: '2026-11-24T13:00',
    },
  ],
  [
    'a thanks to someone else leaves this one open',
    {
      people: [ana, bo],
      entries: [metAna, thanks('2026-11-24T12:00', 'bo')],
      now: '2026-11-24T13:00',
    },
    'thank ana | 2026-11-24T11:00 | 2026-11-25T09:00 | 2026-11-25T11:00',
  ],
  [
    'a thanks that names nobody was for everyone',
    { people: [ana], entries: [metAna, thanks('2026-11-24T12:00')], now: '2026-11-24T13:00' },
  ],
  [
    'a thanks of the interview before does not count: everyone is thanked anew',
    {
      people: [ana],
      entries: [
        interview('2026-11-17T10:00', { met: ['ana'] }),
        thanks('2026-11-18T09:00', 'ana'),
        metAna,
      ],
      now: '2026-11-24T13:00',
    },
    'thank ana | 2026-11-24T11:00 | 2026-11-25T09:00 | 2026-11-25T11:00',
  ],
  [
    'who received me is thanked even where nobody noted them as met',
    {
      people: [ana],
      entries: [interview(TUESDAY, { ...debriefed, lead: 'ana' })],
      now: '2026-11-24T13:00',
    },
    'thank ana | 2026-11-24T11:00 | 2026-11-25T09:00 | 2026-11-25T11:00',
  ],
  [
    'somebody noted but not met is not thanked',
    { people: [ana], entries: [held], now: '2026-11-24T13:00' },
  ],
]

const CONNECT: readonly PlanCase[] = [
  [
    'two hours after the end, for a week',
    { people: [ana], entries: [metAna], now: '2026-11-24T11:30' },
    'connect ana | 2026-11-24T11:00 | 2026-11-24T13:00 | 2026-12-01T11:00',
  ],
  [
    'an invitation ends it',
    {
      people: [ana],
      entries: [metAna, invitation('2026-11-24T12:00', 'ana')],
      now: '2026-11-24T13:00',
    },
  ],
  [
    'so does one of an earlier interview',
    {
      people: [ana],
      entries: [
        interview('2026-11-03T10:00', { met: ['ana'] }),
        invitation('2026-11-03T12:00', 'ana'),
        metAna,
      ],
      now: '2026-11-24T13:00',
    },
  ],
  [
    'so does an accepted one',
    {
      people: [ana],
      entries: [metAna, acceptance('2026-11-24T12:00', 'ana')],
      now: '2026-11-24T13:00',
    },
  ],
  [
    'someone already connected is not invited',
    {
      people: [person('Ana', { linkedinConnected: true })],
      entries: [metAna],
      now: '2026-11-24T13:00',
    },
  ],
  [
    'nobody met only earlier is invited',
    {
      people: [ana],
      entries: [interview('2026-11-03T10:00', { met: ['ana'] }), held],
      now: '2026-11-24T13:00',
    },
  ],
]

describe('thanks', () => {
  it.each(THANKS.map(asRow))('$name', ({ situation, plan }) => {
    expect(planLines(situation).filter((line) => line.startsWith('thank'))).toEqual(plan)
  })
})

describe('LinkedIn invitations', () => {
  it.each(CONNECT.map(asRow))('$name', ({ situation, plan }) => {
    expect(planLines(situation).filter((line) => line.startsWith('connect'))).toEqual(plan)
  })
})
