import { describe, expect, it } from 'vitest'
import { interview, mail, person } from '#test/build/entries.ts'
import { planLines, type Situation } from '#test/build/planLines.ts'

const ana = person('Ana')

/** An interview lived in a zone, planned in the same zone. */
const lived = (zone: string, at: string, durationMinutes = 60): Partial<Situation> => ({
  people: [ana],
  settings: { zone, region: 'none' },
  entries: [interview(at, { zone, durationMinutes, met: ['ana'], goodRapport: true })],
})

type Case = readonly [name: string, situation: Situation, step: string]

const CASES: readonly Case[] = [
  [
    'Paris, forward: one day later is the same wall time',
    { ...lived('Europe/Paris', '2026-03-28T10:00'), now: '2026-03-28T12:00' },
    'thank ana | 2026-03-28T11:00 | 2026-03-28T13:00 | 2026-03-29T11:00',
  ],
  [
    'Paris, back: one day later is the same wall time',
    { ...lived('Europe/Paris', '2026-10-24T10:00'), now: '2026-10-24T12:00' },
    'thank ana | 2026-10-24T11:00 | 2026-10-24T13:00 | 2026-10-25T11:00',
  ],
  [
    'Paris: a closing time that is skipped moves to the first that exists',
    { ...lived('Europe/Paris', '2026-03-28T01:30'), now: '2026-03-28T02:35' },
    'thank ana | 2026-03-28T02:30 | 2026-03-28T04:30 | 2026-03-29T03:00',
  ],
  [
    'Paris: an end that is skipped moves to the first that exists',
    { ...lived('Europe/Paris', '2026-03-29T01:30'), now: '2026-03-29T12:00' },
    'connect ana | 2026-03-29T03:00 | 2026-03-29T05:00 | 2026-04-05T03:00',
  ],
  [
    'Paris: a start that is skipped moves to the first that exists',
    { ...lived('Europe/Paris', '2026-03-29T02:30'), now: '2026-03-29T12:00' },
    'connect ana | 2026-03-29T04:00 | 2026-03-29T06:00 | 2026-04-05T04:00',
  ],
  [
    'Paris: a doubled hour is taken once',
    { ...lived('Europe/Paris', '2026-10-24T01:30'), now: '2026-10-24T12:00' },
    'thank ana | 2026-10-24T02:30 | 2026-10-24T04:30 | 2026-10-25T02:30',
  ],
  [
    'Toronto, forward',
    { ...lived('America/Toronto', '2026-03-07T01:30'), now: '2026-03-07T12:00' },
    'thank ana | 2026-03-07T02:30 | 2026-03-07T04:30 | 2026-03-08T03:00',
  ],
  [
    'Toronto, back: a week later at midnight',
    { ...lived('America/Toronto', '2026-10-28T10:00'), now: '2026-10-28T12:00' },
    'follow-up #1 ana | 2026-11-04T00:00 | 2026-11-04T10:00 | 2026-11-12T23:59',
  ],
  [
    'Lord Howe, forward by half an hour',
    { ...lived('Australia/Lord_Howe', '2026-10-03T01:10'), now: '2026-10-03T12:00' },
    'thank ana | 2026-10-03T02:10 | 2026-10-03T04:10 | 2026-10-04T02:30',
  ],
  [
    'Lord Howe, back by half an hour',
    { ...lived('Australia/Lord_Howe', '2026-04-04T00:50'), now: '2026-04-04T12:00' },
    'thank ana | 2026-04-04T01:50 | 2026-04-04T03:50 | 2026-04-05T01:50',
  ],
  [
    'Santiago: a day that begins at one',
    {
      settings: { zone: 'America/Santiago', region: 'none' },
      entries: [
        interview('2026-08-30T10:00', {
          zone: 'America/Santiago',
          promise: { kind: 'date', date: '2026-09-06' },
        }),
      ],
      now: '2026-08-31T12:00',
    },
    'follow-up #1 | 2026-09-06T01:00 | 2026-09-08T10:00 | 2026-09-15T10:00',
  ],
  [
    'the end of a year',
    { ...lived('Europe/Paris', '2026-12-28T10:00'), now: '2026-12-28T12:00' },
    'follow-up #1 ana | 2027-01-04T00:00 | 2027-01-05T10:00 | 2027-01-12T23:59',
  ],
  [
    '29 February',
    { ...lived('Europe/Paris', '2028-02-22T10:00'), now: '2028-02-22T12:00' },
    'follow-up #1 ana | 2028-02-29T00:00 | 2028-02-29T10:00 | 2028-03-08T23:59',
  ],
  [
    'an evening in Toronto is the next day in Paris',
    {
      settings: { zone: 'Europe/Paris' },
      entries: [interview('2026-11-24T18:00', { zone: 'America/Toronto', goodRapport: true })],
      now: '2026-11-26T12:00',
    },
    'follow-up #1 | 2026-12-02T00:00 | 2026-12-02T10:00 | 2026-12-10T23:59',
  ],
  [
    'a follow-up sent after moving counts on the clock of the new home',
    {
      settings: { zone: 'America/Toronto', region: 'none' },
      entries: [
        interview('2026-11-24T10:00', { zone: 'Europe/Paris', goodRapport: true }),
        mail('2026-12-02T02:00', { zone: 'Europe/Paris' }),
      ],
      now: '2026-12-02T12:00',
    },
    'follow-up #2 | 2026-12-08T00:00 | 2026-12-08T10:00 | 2026-12-16T00:00',
  ],
  [
    'entries of two zones are read in the order they were lived',
    {
      settings: { zone: 'Europe/Paris' },
      entries: [
        mail('2026-11-24T11:30', { zone: 'America/Toronto' }),
        interview('2026-11-24T16:00', { zone: 'Europe/Paris', goodRapport: true }),
      ],
      now: '2026-11-25T12:00',
    },
    'follow-up #2 | 2026-12-01T00:00 | 2026-12-01T10:00 | 2026-12-09T00:00',
  ],
]

describe('wall clocks and zones', () => {
  it.each(CASES)('%s', (_name, situation, step) => {
    expect(planLines(situation)).toContain(step)
  })
})
