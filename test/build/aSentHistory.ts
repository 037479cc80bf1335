import fc from 'fast-check'
import type { Entry } from '#domain/entry/entry.ts'
import { FOLLOW_UP_OUTCOMES, PACES } from '#domain/vocabulary.ts'
import { aMoment } from './aHistory.ts'
import type { ApplicationSpec } from './anApplication.ts'
import { person } from './entries.ts'

const aPerson = fc.constantFrom('ana', 'bo')
const of = (kind: string, fields: Readonly<Record<string, fc.Arbitrary<unknown>>> = {}) =>
  fc.record({ kind: fc.constant(kind), ...fields })

/** What may happen to an application before any interview: little, and seldom an interview. */
const HAPPENINGS = fc.oneof(
  of('applied'),
  of('follow-up', {
    to: aPerson,
    channel: fc.constant('email'),
    outcome: fc.constantFrom(...FOLLOW_UP_OUTCOMES),
  }),
  of('call', {
    direction: fc.constantFrom('outgoing', 'incoming'),
    channel: fc.constant('phone'),
    outcome: fc.constantFrom('reached', 'wrong-number', 'left-me-message'),
  }),
  of('thanks', { channel: fc.constant('email') }),
  of('linkedin-invitation', { to: aPerson }),
  ...['answer', 'refusal', 'reopened', 'note', 'go-on', 'hire', 'offer'].map((kind) => of(kind)),
  of('let-go', { reason: fc.constant('silence') }),
  of('interview', { durationMinutes: fc.constant(60), met: fc.subarray(['ana', 'bo']) }),
)

/** A random history that begins with an application sent, or with nothing but a word on that. */
export const aSentHistory = (zones: readonly string[] = ['Europe/Paris'], mostEntries = 2) =>
  fc
    .record({
      pace: fc.constantFrom(...PACES),
      sentUndated: fc.constantFrom(undefined, undefined, true, false),
      first: aMoment,
      entries: fc.array(fc.tuple(HAPPENINGS, aMoment, fc.constantFrom(...zones)), {
        maxLength: mostEntries,
      }),
    })
    .map(({ pace, sentUndated, first, entries }): ApplicationSpec => {
      const begun = { kind: sentUndated === undefined ? 'applied' : 'note', at: first }
      const rest = entries.map(([body, at, zone]) => ({ ...body, at, zone }))
      return {
        details: { pace, ...(sentUndated === undefined ? {} : { sentUndated }) },
        people: [
          person('Ana', { email: 'ana@example.com', phone: '01 99 00 12 34' }),
          person('Bo', { gaveNoDetails: true }),
        ],
        entries: [{ ...begun, zone: zones[0] ?? '' }, ...rest].map(
          (entry, place) => ({ id: `entry-${place}`, ...entry }) as Entry,
        ),
      }
    })
