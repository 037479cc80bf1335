import { describe, expect, it } from 'vitest'
import type { Entry } from '#domain/entry/entry.ts'
import type { Details } from '#domain/logbook/details.ts'
import { defaultSettings } from '#domain/logbook/settings.ts'
import { makeCards } from '#domain/rules/plan/cards.ts'
import { makePlanner } from '#domain/rules/plan/plan.ts'
import type { RuleId } from '#domain/rules/step.ts'
import { anApplication, type ApplicationSpec } from '#test/build/anApplication.ts'
import { PARIS, interview, mail, person, thanks, theyCalled } from '#test/build/entries.ts'

const ANA = person('Ana', { email: 'ana@example.com' })
const SETTINGS = defaultSettings(PARIS)

/** A card on which Ana is known, by the day on which she was met at ten, or by its entries. */
const card = (entries: string | readonly Entry[], details: Partial<Details> = {}) => ({
  details,
  people: [ANA],
  entries:
    typeof entries === 'string'
      ? [interview(`${entries}T10:00`, { met: ['ana'], promise: { kind: 'none' } })]
      : entries,
})

/** When a rule suggests its contact on each card, planned in their order. */
const suggestedOn = (
  rule: RuleId,
  now: string,
  specs: readonly ApplicationSpec[],
  settings = SETTINGS,
) => {
  const cards = makeCards(settings)
  const applications = specs.map((spec, place) => anApplication({ ...spec, id: `card-${place}` }))
  for (const application of applications) cards.note(application)
  return applications.map(
    (application) =>
      makePlanner(settings)
        .planned(application, { now, others: cards.othersOf(application) })
        .find((step) => step.rule === rule)?.suggested,
  )
}

describe('several cards ask for one person', () => {
  it('one after the other, the card opened first in front', () => {
    const met = card('2026-11-10')
    expect(suggestedOn('follow-up', '2026-11-12T09:00', [met, met, met])).toEqual([
      '2026-11-17T10:00',
      '2026-11-17T14:30',
      '2026-11-18T10:00',
    ])
  })

  it('what is due first in front, on whichever clock', () => {
    const tokyo = card('2026-11-10', { zone: 'Asia/Tokyo', region: 'none' })
    const paris = card('2026-11-10')
    const now = '2026-11-12T09:00'
    // Ten o'clock there is two o'clock here, in the same half of the day.
    const entries = tokyo.entries.map((entry) => ({ ...entry, zone: 'Asia/Tokyo' }))
    expect(suggestedOn('follow-up', now, [paris, { ...tokyo, entries }])).toEqual([
      '2026-11-17T14:30',
      '2026-11-17T02:00',
    ])
  })

  it('by the half-days of the clock of whoever makes way', () => {
    const toronto = card('2026-11-10', { zone: 'America/Toronto', region: 'none' })
    const entries = toronto.entries.map((entry) => ({ ...entry, zone: 'America/Toronto' }))
    // Two o'clock here is eight o'clock there.
    const written = card([mail('2026-11-17T14:00', { to: 'ana' })])
    const cards = [written, { ...toronto, entries }]
    expect(suggestedOn('follow-up', '2026-11-17T14:10', cards)[1]).toBe('2026-11-17T20:30')
  })

  it('and the first line of another card is a contact like any other', () => {
    const written = card([mail('2026-11-17T09:00', { to: 'ana' })])
    const met = card('2026-11-10')
    expect(suggestedOn('follow-up', '2026-11-17T09:30', [met, written])[0]).toBe('2026-11-17T14:30')
  })
})

describe('what makes way for another contact keeps to the hours of its row', () => {
  it('its own, without quiet days', () => {
    const met = card('2026-12-16')
    expect(suggestedOn('follow-up', '2026-12-17T09:00', [met, met, met])).toEqual([
      '2026-12-23T10:00',
      '2026-12-23T14:30',
      '2027-01-05T10:00',
    ])
  })

  it('the last minute of hours that end before the good time', () => {
    const contactHours = SETTINGS.contactHours.map((row, day) =>
      day === 2 ? { ...row, hours: { from: '08:00', to: '09:30' } } : row,
    )
    const met = card('2026-11-10')
    const settings = { ...SETTINGS, contactHours }
    expect(suggestedOn('follow-up', '2026-11-12T09:00', [met, met, met], settings)).toEqual([
      '2026-11-17T10:00',
      '2026-11-17T14:30',
      '2026-11-18T09:29',
    ])
  })

  it('none, for thanks, whatever made way before', () => {
    const met = card('2026-11-13')
    const today = card('2026-11-20')
    const now = '2026-11-20T12:30'
    expect(suggestedOn('follow-up', now, [met, met, met, today])).toEqual([
      '2026-11-20T12:30',
      '2026-11-24T10:00',
      '2026-11-24T14:30',
      '2026-11-27T10:00',
    ])
    const thanked = (day: string) => [...card(day).entries, thanks(`${day}T15:00`, 'ana')]
    const three = ['2026-11-13', '2026-11-13', '2026-11-13'].map((day) => card(thanked(day)))
    expect(suggestedOn('thank', now, [...three, today])[3]).toBe('2026-11-21T10:00')
  })

  it.each([
    ['of an urgent post', '2026-11-20T15', '2026-11-23T14:30'],
    ['on a quiet day too', '2026-12-29T09', '2026-12-29T14:30'],
  ])('those %s, where they are called back', (_, hour, suggested) => {
    const called = card([
      ...card('2026-11-10').entries,
      thanks('2026-11-10T15:00', 'ana'),
      theyCalled(`${hour}:10`, 'left-me-message', { to: 'ana' }),
    ])
    const written = card([mail(`${hour}:15`, { to: 'ana' })])
    expect(suggestedOn('call-back', `${hour}:30`, [called, written])[0]).toBe(suggested)
  })
})
