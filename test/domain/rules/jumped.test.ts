import { expect, it } from 'vitest'
import { DEFAULT_CONTACT_HOURS } from '#domain/calendar/weekdayHours.ts'
import type { Settings } from '#domain/logbook/settings.ts'
import { call, interview } from '#test/build/entries.ts'
import { stepsOf } from '#test/build/planLines.ts'

/** What a follow-up due at a date they gave jumped over. */
const jumped = (promised: string, settings: Partial<Settings> = {}, pace?: 'urgent') => {
  const [step] = stepsOf({
    ...(pace === undefined ? {} : { details: { pace } }),
    entries: [
      interview('2028-05-02T10:00', {
        goodRapport: true,
        promise: { kind: 'date', date: promised },
      }),
    ],
    now: '2028-05-10T12:00',
    settings,
  }).filter(({ rule }) => rule === 'follow-up')
  return step?.because.facts
    .filter(({ fact }) => /^(closed|outside)/u.test(fact))
    .map(({ fact, at }) => `${fact} ${at?.slice(0, 10) ?? ''}`)
}

it.each([
  ['2028-05-23', []],
  ['2028-05-27', ['closed-weekend 2028-05-27', 'closed-monday 2028-05-29']],
  ['2028-05-29', ['closed-monday 2028-05-29']],
  [
    '2028-05-25',
    [
      'closed-holiday 2028-05-25',
      'closed-quiet 2028-05-26',
      'closed-weekend 2028-05-27',
      'closed-monday 2028-05-29',
    ],
  ],
])('%s jumps over %j', (promised, days) => {
  expect(jumped(promised)).toEqual(days)
})

it('tells a Monday of an urgent post, a Saturday between the years and days of one’s own by what they are', () => {
  expect(jumped('2028-05-29', {}, 'urgent')).toEqual([])
  expect(jumped('2028-12-30')).toEqual(['closed-weekend 2028-12-30', 'closed-holiday 2029-01-01'])
  const [monday, tuesday, ...days] = DEFAULT_CONTACT_HOURS
  const closed = { ...monday!, hours: null }
  expect(jumped('2028-05-29', { contactHours: [closed, closed, ...days] })).toEqual([
    'closed-day 2028-05-29',
    'closed-day 2028-05-30',
  ])
  const urgent = { ...tuesday!, urgentOnly: true }
  expect(jumped('2028-05-30', { contactHours: [monday!, urgent, ...days] })).toEqual([
    'closed-day 2028-05-30',
  ])
})

it('says where the hour came too late on its day', () => {
  const [, mailed] = stepsOf({
    entries: [
      interview('2028-05-02T10:00', { goodRapport: true }),
      call('2028-05-03T17:00', 'voicemail'),
    ],
    now: '2028-05-03T17:10',
  })
    .filter(({ rule }) => rule === 'mail-after-message')
    .flatMap(({ because, due }) => [
      due,
      because.facts.map(({ fact, at }) => `${fact} ${at ?? ''}`),
    ])
  expect(mailed).toContain('outside-hours 2028-05-05T17:00')
})
