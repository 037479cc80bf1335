import fc from 'fast-check'
import { localDateTime, minuteOf } from '#domain/calendar/wallClock.ts'
import type { Entry } from '#domain/entry/entry.ts'
import { CHANNELS, FOLLOW_UP_OUTCOMES, PACES } from '#domain/vocabulary.ts'
import type { ApplicationSpec } from './anApplication.ts'
import { person } from './entries.ts'

const FIRST = minuteOf('2026-09-01T00:00')
const LAST = minuteOf('2027-06-30T23:59')
const PEOPLE = [
  person('Ana', { email: 'ana@example.com', phone: '01 99 00 12 34' }),
  person('Bo', { gaveNoDetails: true }),
]

/** Where days, half-days and contact hours begin and end. */
const EDGES = ['00:00', '09:00', '10:00', '11:59', '12:00', '14:30', '16:00', '18:00', '23:59']

const anyMinute = fc.integer({ min: FIRST, max: LAST }).map(localDateTime)
const anEdge = fc
  .tuple(anyMinute, fc.constantFrom(...EDGES))
  .map(([moment, time]) => `${moment.slice(0, 10)}T${time}`)

/** Any wall-clock moment of a school year, often one where something begins or ends. */
export const aMoment = fc.oneof(anyMinute, anEdge)
const aDay = aMoment.map((moment) => moment.slice(0, 10))
const aPerson = fc.constantFrom('ana', 'bo')
const aPromise = fc.oneof(
  fc.record({ kind: fc.constant('date'), date: aDay }),
  fc.record({ kind: fc.constant('within'), days: fc.integer({ min: 1, max: 60 }) }),
  fc.constant({ kind: 'vague' }),
)

const kinds = [
  fc.record(
    {
      kind: fc.constant('interview'),
      durationMinutes: fc.integer({ min: 15, max: 180 }),
      met: fc.subarray(['ana', 'bo']),
      promise: aPromise,
      goodRapport: fc.boolean(),
    },
    { requiredKeys: ['kind', 'durationMinutes', 'met'] },
  ),
  fc.record({ kind: fc.constant('thanks'), to: aPerson, channel: fc.constantFrom(...CHANNELS) }),
  fc.record({
    kind: fc.constant('follow-up'),
    to: aPerson,
    channel: fc.constantFrom(...CHANNELS),
    outcome: fc.constantFrom(...FOLLOW_UP_OUTCOMES),
  }),
  fc.record({ kind: fc.constant('answer'), promise: aPromise }, { requiredKeys: ['kind'] }),
  fc.record({ kind: fc.constant('offer'), deadline: aDay }, { requiredKeys: ['kind'] }),
  fc.record({ kind: fc.constant('refusal'), chosenStarts: aDay }, { requiredKeys: ['kind'] }),
  fc.record({ kind: fc.constant('hire') }),
  fc.record({ kind: fc.constant('let-go'), reason: fc.constantFrom('silence', 'withdrawn') }),
  fc.record({ kind: fc.constant('reopened') }),
  fc.record({ kind: fc.constant('linkedin-invitation'), to: aPerson }),
  fc.record({ kind: fc.constant('note') }),
]

const anEntry = (zones: readonly string[]) =>
  fc
    .tuple(fc.oneof(...kinds), aMoment, fc.constantFrom(...zones))
    .map(([body, at, zone]) => ({ ...body, at, zone }))

/** A random history, lived in any of the zones; interviews come often, or little would follow. */
export const aHistory = (zones: readonly string[] = ['Europe/Paris']) =>
  fc
    .record({
      pace: fc.constantFrom(...PACES),
      directContact: fc.boolean(),
      entries: fc.array(anEntry(zones), { maxLength: 9 }),
      first: aMoment,
    })
    .map(({ pace, directContact, entries, first }): ApplicationSpec => ({
      details: { pace, directContact },
      people: PEOPLE,
      entries: [
        {
          kind: 'interview',
          at: first,
          zone: zones[0] ?? '',
          durationMinutes: 60,
          met: ['ana', 'bo'],
        },
        ...entries,
      ].map((entry, place) => ({ id: `entry-${place}`, ...entry }) as Entry),
    }))
