import { describe, expect, it } from 'vitest'
import { interview, note, person } from '#test/build/entries.ts'
import { asRow, type PlanCase } from '#test/build/planCase.ts'
import { planLines } from '#test/build/planLines.ts'

/** The interview of most cases: Tuesday 24 November 2026, ten to eleven. */
const TUESDAY = '2026-11-24T10:00'
const debriefed = { goodRapport: false } as const
const held = interview(TUESDAY, debriefed)
const ana = person('Ana')
const metAna = interview(TUESDAY, { ...debriefed, met: ['ana'] })

/** Nobody was named as met: one thanks asks whom. */
const ASKS_WHOM = 'thank | 2026-11-24T11:00 | 2026-11-25T09:00 | 2026-11-25T11:00'

const INTERVIEWS: readonly PlanCase[] = [
  [
    'the day before at six in the evening',
    { entries: [held], now: '2026-11-20T12:00' },
    'prepare | 2026-11-23T18:00 | 2026-11-23T18:00 | 2026-11-24T10:00',
  ],
  [
    'until the minute before its start',
    { entries: [held], now: '2026-11-24T09:59' },
    'prepare | 2026-11-23T18:00 | 2026-11-23T18:00 | 2026-11-24T10:00',
  ],
  ['from its start on nothing stands', { entries: [held], now: '2026-11-24T10:00' }],
  ['nor at the minute before its end', { entries: [held], now: '2026-11-24T10:59' }],
  [
    'at its end the follow-up begins',
    { entries: [held], now: '2026-11-24T11:00' },
    ASKS_WHOM,
    'follow-up #1 | 2026-12-01T00:00 | 2026-12-01T10:00 | 2026-12-09T23:59',
  ],
  [
    'one for each interview ahead, and nothing of the follow-up before',
    {
      entries: [held, interview('2026-12-01T10:00'), interview('2026-12-03T10:00')],
      now: '2026-11-27T12:00',
    },
    'prepare | 2026-11-30T18:00 | 2026-11-30T18:00 | 2026-12-01T10:00',
    'prepare | 2026-12-02T18:00 | 2026-12-02T18:00 | 2026-12-03T10:00',
    ASKS_WHOM,
  ],
  [
    'thanks of the interview before stand while another is ahead',
    { people: [ana], entries: [metAna, interview('2026-12-01T10:00')], now: '2026-11-24T12:00' },
    'prepare | 2026-11-30T18:00 | 2026-11-30T18:00 | 2026-12-01T10:00',
    'thank ana | 2026-11-24T11:00 | 2026-11-25T09:00 | 2026-11-25T11:00',
    'connect ana | 2026-11-24T11:00 | 2026-11-24T13:00 | 2026-12-01T11:00',
  ],
  [
    'nothing noted: tell how it went',
    { entries: [interview(TUESDAY)], now: '2026-11-24T11:00' },
    'debrief | 2026-11-24T11:00 | 2026-11-24T11:00 | 2026-11-25T11:00',
    ASKS_WHOM,
    'follow-up #1 | 2026-12-01T00:00 | 2026-12-01T10:00 | 2026-12-09T23:59',
  ],
  [
    'a later interview tells nothing of the one before',
    {
      people: [ana],
      entries: [interview(TUESDAY, { met: ['ana'] }), interview('2026-12-03T10:00')],
      now: '2026-11-26T12:00',
    },
    'prepare | 2026-12-02T18:00 | 2026-12-02T18:00 | 2026-12-03T10:00',
    'debrief | 2026-11-24T11:00 | 2026-11-24T11:00 | 2026-11-25T11:00',
    'thank ana | 2026-11-24T11:00 | 2026-11-25T09:00 | 2026-11-25T11:00',
    'connect ana | 2026-11-24T11:00 | 2026-11-24T13:00 | 2026-12-01T11:00',
  ],
  [
    'until a fortnight after the end it may be told',
    { entries: [interview(TUESDAY)], now: '2026-12-08T10:59' },
    'debrief | 2026-11-24T11:00 | 2026-11-24T11:00 | 2026-11-25T11:00',
    'follow-up #1 | 2026-12-01T00:00 | 2026-12-01T10:00 | 2026-12-09T23:59',
  ],
  [
    'at a fortnight that lapses',
    { entries: [interview(TUESDAY)], now: '2026-12-08T11:00' },
    'follow-up #1 | 2026-12-01T00:00 | 2026-12-01T10:00 | 2026-12-09T23:59',
  ],
  [
    'any detail counts as told, even "no date"',
    { entries: [interview(TUESDAY, { promise: { kind: 'none' } })], now: '2026-11-24T11:00' },
    ASKS_WHOM,
    'follow-up #1 | 2026-12-01T00:00 | 2026-12-01T10:00 | 2026-12-09T23:59',
  ],
  [
    'so does any later entry',
    { entries: [interview(TUESDAY), note('2026-11-24T11:00')], now: '2026-11-24T11:05' },
    ASKS_WHOM,
    'follow-up #1 | 2026-12-01T00:00 | 2026-12-01T10:00 | 2026-12-09T23:59',
  ],
  [
    'a note from before the end does not',
    { entries: [interview(TUESDAY), note('2026-11-24T10:59')], now: '2026-11-24T11:05' },
    'debrief | 2026-11-24T11:00 | 2026-11-24T11:00 | 2026-11-25T11:00',
    ASKS_WHOM,
    'follow-up #1 | 2026-12-01T00:00 | 2026-12-01T10:00 | 2026-12-09T23:59',
  ],
  [
    'an application without an interview waits',
    { entries: [note('2026-11-24T10:00')], now: '2026-11-24T11:05' },
  ],
]

describe('interviews', () => {
  it.each(INTERVIEWS.map(asRow))('$name', ({ situation, plan }) => {
    expect(planLines(situation)).toEqual(plan)
  })
})
