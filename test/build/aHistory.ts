import fc from 'fast-check'
import { localDateTime, minuteOf } from '#domain/calendar/wallClock.ts'
import type { Entry } from '#domain/entry/entry.ts'
import type { Person } from '#domain/logbook/person.ts'
import {
  CALL_DIRECTIONS,
  CHANNELS,
  FOLLOW_UP_OUTCOMES,
  INTERVIEW_SETTINGS,
  LET_GO_REASONS,
  NEXT_CONTACTS,
  PACES,
} from '#domain/vocabulary.ts'
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
  fc.record({ kind: fc.constantFrom('date', 'by', 'before'), date: aDay }),
  fc.record({ kind: fc.constant('within'), days: fc.integer({ min: 1, max: 60 }) }),
  fc.record({ kind: fc.constant('hours'), hours: fc.integer({ min: 1, max: 240 }) }),
  fc.constant({ kind: 'vague' }),
)
/** One of the first entries; where it is no interview, what is said of it says nothing. */
const anInterview = fc.constantFrom('entry-0', 'entry-1', 'entry-2')
const aChannel = fc.constantFrom(...CHANNELS)

const talks = [
  fc.record(
    {
      kind: fc.constant('interview'),
      durationMinutes: fc.integer({ min: 15, max: 180 }),
      met: fc.subarray(['ana', 'bo']),
      promise: aPromise,
      nextContact: fc.constantFrom(...NEXT_CONTACTS),
      setting: fc.constantFrom(...INTERVIEW_SETTINGS),
      channelAsked: aChannel,
      goodRapport: fc.boolean(),
    },
    { requiredKeys: ['kind', 'durationMinutes', 'met'] },
  ),
  fc.record({ kind: fc.constant('postponed'), interview: anInterview, newStart: aMoment }),
  fc.record(
    { kind: fc.constant('cancelled'), interview: anInterview, promise: aPromise },
    { requiredKeys: ['kind', 'interview'] },
  ),
  fc.record({ kind: fc.constantFrom('no-show', 'could-not-come'), interview: anInterview }),
]

const aCall = fc.record(
  {
    kind: fc.constant('call'),
    to: aPerson,
    direction: fc.constantFrom(...CALL_DIRECTIONS),
    channel: fc.constantFrom('phone', 'switchboard'),
    outcome: fc.constantFrom(...FOLLOW_UP_OUTCOMES.filter((outcome) => outcome !== 'sent')),
  },
  { requiredKeys: ['kind', 'direction', 'channel', 'outcome'] },
)
const anOfferMessage = fc.record({
  kind: fc.constant('offer-message'),
  to: aPerson,
  channel: aChannel,
})

const contacts = [
  fc.record(
    { kind: fc.constant('thanks'), to: aPerson, channel: aChannel },
    { requiredKeys: ['kind', 'channel'] },
  ),
  fc.record(
    {
      kind: fc.constant('follow-up'),
      to: aPerson,
      channel: aChannel,
      outcome: fc.constantFrom(...FOLLOW_UP_OUTCOMES),
    },
    { requiredKeys: ['kind', 'channel', 'outcome'] },
  ),
  aCall,
  anOfferMessage,
  fc.record({ kind: fc.constant('linkedin-invitation'), to: aPerson }),
  fc.record({ kind: fc.constant('linkedin-acceptance'), from: aPerson }),
]

const theirs = [
  fc.record({ kind: fc.constant('answer'), promise: aPromise }, { requiredKeys: ['kind'] }),
  fc.record({ kind: fc.constant('offer'), deadline: aDay }, { requiredKeys: ['kind'] }),
  fc.record({ kind: fc.constant('offer-withdrawn') }),
  fc.record({ kind: fc.constant('feedback') }),
]

const decisions = [
  fc.record(
    { kind: fc.constant('refusal'), chosenStarts: aDay, nobodyHired: fc.boolean() },
    { requiredKeys: ['kind'] },
  ),
  fc.record({ kind: fc.constant('hire') }),
  fc.record({ kind: fc.constant('let-go'), reason: fc.constantFrom(...LET_GO_REASONS) }),
  fc.record({ kind: fc.constant('reopened') }),
  fc.record({ kind: fc.constant('go-on') }),
  fc.record({ kind: fc.constant('note') }),
]

/** What may happen at all, or only what answers each other and seldom meets among everything else. */
const HAPPENINGS = {
  anything: fc.oneof(...talks, ...contacts, ...theirs, ...decisions),
  offers: fc.oneof(...theirs, anOfferMessage, aCall, ...talks.slice(2, 3)),
  contacts: fc.oneof(...contacts, ...theirs.slice(0, 1)),
}

const anEntry = (zones: readonly string[], about: keyof typeof HAPPENINGS) =>
  fc
    .tuple(HAPPENINGS[about], aMoment, fc.constantFrom(...zones))
    .map(([body, at, zone]) => ({ ...body, at, zone }))

const someDetails = fc.record({
  pace: fc.constantFrom(...PACES),
  directContact: fc.boolean(),
  deciders: fc.boolean(),
  smallFirm: fc.boolean(),
})

/** A random history, lived in any of the zones; interviews come often, or little would follow. */
export const aHistory = (
  zones: readonly string[] = ['Europe/Paris'],
  mostEntries = 9,
  about: keyof typeof HAPPENINGS = 'anything',
) =>
  fc
    .record({
      details: someDetails,
      entries: fc.array(anEntry(zones, about), { maxLength: mostEntries }),
      first: aMoment,
    })
    .map(({ details, entries, first }): ApplicationSpec => ({
      details,
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

/** How the two people of a card are known there: by what other cards know, or by what none does. */
const peopleOn = (card: number, known: readonly [boolean, boolean]): readonly Person[] => [
  person('Ana', {
    email: known[0] ? 'ana@example.com' : `ana-${card}@example.com`,
    phone: `01 99 00 00 ${10 + card}`,
  }),
  person(
    'Bo',
    known[1] ? { phone: '01 99 00 12 99' } : { agency: true, email: `bo-${card}@example.com` },
  ),
]

/**
 * One to three cards in one logbook, opened in this order, on which the same people are met; some of
 * them are on another clock than the person.
 */
export const aHouse = (zones: readonly string[] = ['Europe/Paris']) =>
  fc
    .array(
      fc.record({
        // Few entries each, or most cards would be decided and ask for nothing.
        history: aHistory(zones, 3),
        zone: fc.constantFrom(undefined, undefined, undefined, undefined, ...zones),
        known: fc.tuple(fc.constantFrom(true, true, true, false), fc.boolean()),
      }),
      { minLength: 1, maxLength: 3 },
    )
    .map((cards): readonly ApplicationSpec[] =>
      cards.map(({ history, zone, known }, card) => ({
        ...history,
        id: `card-${card}`,
        details: {
          ...history.details,
          company: `Maison ${card}`,
          ...(zone === undefined ? {} : { zone }),
        },
        people: peopleOn(card, known),
        entries: (history.entries ?? []).map((entry) => ({
          ...entry,
          id: `card-${card}-${entry.id}`,
          ...('interview' in entry ? { interview: `card-${card}-${entry.interview}` } : {}),
        })),
      })),
    )
