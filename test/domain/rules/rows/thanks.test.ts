import { describe, expect, it } from 'vitest'
import { acceptance, interview, invitation, mail, person, thanks } from '#test/build/entries.ts'
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
    'until the follow-up to the same person opens it is still welcome',
    { people: [ana], entries: [metAna], now: '2026-11-30T23:59' },
    'thank ana | 2026-11-24T11:00 | 2026-11-25T09:00 | 2026-11-25T11:00',
  ],
  [
    'at the opening of that follow-up it lapses',
    { people: [ana], entries: [metAna], now: '2026-12-01T00:00' },
  ],
  [
    'a follow-up that opens later leaves it a week',
    {
      details: { pace: 'senior' },
      people: [ana],
      entries: [metAna],
      now: '2026-12-01T10:59',
    },
    'thank ana | 2026-11-24T11:00 | 2026-11-25T09:00 | 2026-11-25T11:00',
  ],
  [
    'and at seven days it lapses',
    { details: { pace: 'senior' }, people: [ana], entries: [metAna], now: '2026-12-01T11:00' },
  ],
  [
    'whoever is not followed up can be thanked a week long',
    {
      people: [ana, bo],
      entries: [interview(TUESDAY, { ...debriefed, met: ['ana', 'bo'], lead: 'ana' })],
      now: '2026-12-01T10:59',
    },
    'thank bo | 2026-11-24T11:00 | 2026-11-25T09:00 | 2026-11-25T11:00',
  ],
  [
    'an attempt to reach that person ends it before',
    {
      people: [ana, bo],
      entries: [
        interview(TUESDAY, { ...debriefed, met: ['ana', 'bo'], lead: 'ana' }),
        mail('2026-11-26T10:00', { to: 'ana' }),
      ],
      now: '2026-11-26T10:00',
    },
    'thank bo | 2026-11-24T11:00 | 2026-11-25T09:00 | 2026-11-25T11:00',
  ],
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
    'where nobody is named as met, one thanks asks whom',
    { people: [ana], entries: [held], now: '2026-11-24T13:00' },
    'thank | 2026-11-24T11:00 | 2026-11-25T09:00 | 2026-11-25T11:00',
  ],
]

const CONNECT: readonly PlanCase[] = [
  [
    'two hours after the end, for a week',
    { people: [ana], entries: [metAna], now: '2026-11-24T11:30' },
    'connect ana | 2026-11-24T11:00 | 2026-11-24T13:00 | 2026-12-01T11:00',
  ],
  [
    'until a minute before that week is over',
    { people: [ana], entries: [metAna], now: '2026-12-01T10:59' },
    'connect ana | 2026-11-24T11:00 | 2026-11-24T13:00 | 2026-12-01T11:00',
  ],
  [
    'then it is not proposed any more',
    { people: [ana], entries: [metAna], now: '2026-12-01T11:00' },
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
