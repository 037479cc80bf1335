import { describe, expect, it } from 'vitest'
import { DEFAULT_NUMBERS, RULE_NUMBERS, RULE_NUMBER_IDS } from '#domain/logbook/ruleNumbers.ts'
import type { Entry } from '#domain/entry/entry.ts'
import { NO_OTHERS, type OfferElsewhere } from '#domain/rules/others.ts'
import {
  PARIS,
  answer,
  applied,
  call,
  hire,
  interview,
  mail,
  offer,
  person,
  refusal,
} from '#test/build/entries.ts'
import { stepsOf, type Situation } from '#test/build/planLines.ts'

const TUESDAY = '2026-11-24T10:00'
const held = interview(TUESDAY, { goodRapport: false })
const promised = interview(TUESDAY, { promise: { kind: 'date', date: '2026-12-10' } })
const ana = person('Ana')
const metAna = interview(TUESDAY, { met: ['ana'] })
const friday = interview('2026-11-20T17:00', { met: ['ana'] })

const networking = interview(TUESDAY, { goodRapport: false, setting: 'networking' })
const frozen = { ...refusal('2026-12-01T10:00'), nobodyHired: true } as Entry
const messageAboutOffer = {
  kind: 'offer-message',
  id: 'question',
  at: '2026-12-02T10:00',
  zone: PARIS,
  channel: 'email',
} as const satisfies Entry
const lived = { at: '2026-12-02T10:00', zone: PARIS }
/** An offer that waits for a decision on another card. */
const elsewhere: OfferElsewhere = {
  application: 'other',
  company: 'Valmont',
  entry: 'offer',
  latest: lived,
  first: lived,
}

/** Between them these histories use every number of the rules. */
const SITUATIONS: readonly Situation[] = [
  { entries: [applied('2026-11-10T12:00')], now: '2026-11-12T12:00' },
  { entries: [held], now: '2026-11-20T12:00' },
  { people: [ana], entries: [metAna], now: '2026-11-24T12:00' },
  { people: [ana], entries: [friday], now: '2026-11-20T18:30' },
  { people: [ana], entries: [metAna], now: '2026-11-26T12:00' },
  { entries: [promised], now: '2026-11-25T12:00' },
  { entries: [held], now: '2026-11-25T12:00' },
  { details: { pace: 'urgent' }, entries: [held], now: '2026-11-25T12:00' },
  { details: { pace: 'senior' }, entries: [held], now: '2026-11-25T12:00' },
  { entries: [held, mail('2026-12-01T10:00')], now: '2026-12-02T12:00' },
  { entries: [held, mail('2026-12-01T10:00'), mail('2026-12-08T10:00')], now: '2026-12-09T12:00' },
  { entries: [held, call('2026-12-01T10:00', 'no-answer')], now: '2026-12-01T12:00' },
  {
    entries: [held, call('2026-12-01T10:00', 'no-answer'), call('2026-12-01T15:00', 'no-answer')],
    now: '2026-12-01T16:00',
  },
  {
    entries: [
      held,
      call('2026-12-01T10:00', 'no-answer'),
      call('2026-12-01T15:00', 'no-answer'),
      call('2026-12-02T10:00', 'no-answer'),
    ],
    now: '2026-12-02T16:00',
  },
  { entries: [held, call('2026-12-03T10:00', 'voicemail')], now: '2026-12-03T12:00' },
  { entries: [held, answer('2026-12-01T10:00')], now: '2026-12-02T12:00' },
  { entries: [held], now: '2027-02-02T12:00' },
  { entries: [held, refusal('2026-12-01T10:00')], now: '2026-12-02T12:00' },
  { entries: [held, hire('2026-12-01T10:00')], now: '2026-12-02T12:00', otherOpen: 1 },
  { entries: [held, offer('2026-12-01T10:00', '2026-12-11')], now: '2026-12-02T12:00' },
  { entries: [held, offer('2026-12-01T10:00')], now: '2026-12-02T12:00' },
  // Nothing noted, a fortnight later; thanks that lapse before the follow-up opens.
  { entries: [interview(TUESDAY)], now: '2026-12-08T11:00' },
  { details: { pace: 'senior' }, people: [ana], entries: [metAna], now: '2026-12-01T11:00' },
  { details: { deciders: true }, entries: [held], now: '2026-11-25T12:00' },
  { entries: [networking], now: '2026-11-25T12:00' },
  { entries: [networking, mail('2026-12-04T10:00')], now: '2026-12-05T12:00' },
  {
    entries: [
      interview('2026-11-20T10:00', { promise: { kind: 'date', date: '2026-11-25' } }),
      held,
    ],
    now: '2026-11-24T12:00',
  },
  { entries: [held, frozen], now: '2026-12-02T12:00' },
  {
    entries: [held, offer('2026-12-01T10:00'), messageAboutOffer],
    now: '2026-12-02T12:00',
  },
  { entries: [held], now: '2026-12-02T12:00', others: { ...NO_OTHERS, offers: [elsewhere] } },
]

const plansWith = (numbers: Situation['numbers']): readonly unknown[] =>
  SITUATIONS.map((situation) =>
    stepsOf({ ...situation, ...(numbers === undefined ? {} : { numbers }) }),
  )

describe('every number of the rules', () => {
  const before = plansWith({})

  it.each(RULE_NUMBER_IDS)('%s moves a plan when it changes', (id) => {
    const other = DEFAULT_NUMBERS[id] + (DEFAULT_NUMBERS[id] < RULE_NUMBERS[id].most ? 1 : -1)
    expect(plansWith({ [id]: other })).not.toEqual(before)
  })

  it.each(RULE_NUMBER_IDS)('%s is named by a step that depends on it', (id) => {
    const named = SITUATIONS.flatMap((situation) => stepsOf(situation)).flatMap(
      ({ because }) => because.numbers,
    )
    expect(named).toContain(id)
  })

  it.each(RULE_NUMBER_IDS)('%s keeps every plan in order at its least and at its most', (id) => {
    for (const value of [RULE_NUMBERS[id].least, RULE_NUMBERS[id].most]) {
      for (const situation of SITUATIONS) {
        for (const { opens, due, closes } of stepsOf({ ...situation, numbers: { [id]: value } })) {
          expect(opens <= due).toBe(true)
          expect(closes === undefined || due <= closes).toBe(true)
        }
      }
    }
  })
})

describe('the other settings', () => {
  it('a trial period in months moves the re-approach', () => {
    const due = (months: number) =>
      stepsOf({
        entries: [held, refusal('2026-12-01T10:00')],
        now: '2026-12-02T12:00',
        settings: {
          trialMonths: { 'worker-employee': 2, 'technician-supervisor': months, executive: 4 },
        },
      }).find(({ rule }) => rule === 're-approach')?.due
    expect(due(2)).toBe('2027-01-19T10:00')
    expect(due(3)).toBe('2027-02-16T10:00')
  })

  it('a region without holidays lets Christmas Day be', () => {
    const due = (region: 'FR' | 'none') =>
      stepsOf({
        entries: [interview('2026-12-15T10:00', { promise: { kind: 'date', date: '2026-12-25' } })],
        now: '2026-12-16T12:00',
        settings: { region },
      }).find(({ rule }) => rule === 'follow-up')?.due
    expect(due('FR')).toBe('2027-01-05T10:00')
    expect(due('none')).toBe('2026-12-25T10:00')
  })
})
