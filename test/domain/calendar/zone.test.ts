import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOfCivil } from '#domain/calendar/civilDate.ts'
import { localDateTime, minuteOf } from '#domain/calendar/wallClock.ts'
import { existing, inZone, instantOf, isZone, localOf } from '#domain/calendar/zone.ts'

const ZONES = [
  'Europe/Paris',
  'America/Toronto',
  'Australia/Lord_Howe',
  'America/St_Johns',
  'Pacific/Apia',
  'Asia/Kathmandu',
  'UTC',
] as const

const anyLocal = fc
  .integer({ min: dayOfCivil(1975, 1, 1) * 1440, max: dayOfCivil(2060, 1, 1) * 1440 })
  .map(localDateTime)
const anyZone = fc.constantFrom(...ZONES)

/** Any time in any zone, and often one close to a clock change. */
const anyCase = fc.oneof(
  fc.tuple(anyLocal, anyZone),
  fc
    .tuple(
      fc.constantFrom(
        ['2026-03-29T02:00', 'Europe/Paris'] as const,
        ['2026-10-25T02:00', 'Europe/Paris'] as const,
        ['2026-03-08T02:00', 'America/Toronto'] as const,
        ['2026-11-01T01:00', 'America/Toronto'] as const,
        ['2007-03-11T00:01', 'America/St_Johns'] as const,
        ['2026-10-04T02:00', 'Australia/Lord_Howe'] as const,
        ['2026-04-05T01:30', 'Australia/Lord_Howe'] as const,
        ['2011-12-30T12:00', 'Pacific/Apia'] as const,
      ),
      fc.integer({ min: -1500, max: 1500 }),
    )
    .map(([[local, zone], minutes]) => [localDateTime(minuteOf(local) + minutes), zone] as const),
)

describe('the instant of a wall-clock time', () => {
  test.each([
    ['Europe/Paris', '2026-07-14T10:00', '2026-07-14T08:00Z'],
    ['Europe/Paris', '2026-12-31T23:59', '2026-12-31T22:59Z'],
    ['Europe/Paris', '2027-01-01T00:00', '2026-12-31T23:00Z'],
    ['Europe/Paris', '2028-02-29T12:00', '2028-02-29T11:00Z'],
    ['America/Toronto', '2026-12-31T23:59', '2027-01-01T04:59Z'],
    ['America/St_Johns', '2026-01-15T09:00', '2026-01-15T12:30Z'],
    ['Australia/Lord_Howe', '2026-01-15T09:00', '2026-01-14T22:00Z'],
    ['Pacific/Apia', '2011-12-29T23:59', '2011-12-30T09:59Z'],
    ['Pacific/Apia', '2011-12-31T00:00', '2011-12-30T10:00Z'],
  ])('in %s at %s is %s', (zone, local, utc) => {
    expect(new Date(instantOf(local, zone)).toISOString()).toBe(new Date(utc).toISOString())
    expect(localOf(Date.parse(utc), zone)).toBe(local)
  })
})

describe('a time that does not exist moves to the first that does', () => {
  test.each([
    ['Europe/Paris', '2026-03-29T01:59', '2026-03-29T01:59'],
    ['Europe/Paris', '2026-03-29T02:00', '2026-03-29T03:00'],
    ['Europe/Paris', '2026-03-29T02:30', '2026-03-29T03:00'],
    ['Europe/Paris', '2026-03-29T02:59', '2026-03-29T03:00'],
    ['Europe/Paris', '2026-03-29T03:00', '2026-03-29T03:00'],
    ['Europe/Paris', '2026-03-29T03:01', '2026-03-29T03:01'],
    ['America/Toronto', '2026-03-08T02:30', '2026-03-08T03:00'],
    ['America/St_Johns', '2026-03-08T02:00', '2026-03-08T03:00'],
    ['America/St_Johns', '2007-03-11T00:01', '2007-03-11T01:01'],
    ['Australia/Lord_Howe', '2026-10-04T01:59', '2026-10-04T01:59'],
    ['Australia/Lord_Howe', '2026-10-04T02:00', '2026-10-04T02:30'],
    ['Australia/Lord_Howe', '2026-10-04T02:29', '2026-10-04T02:30'],
    ['Australia/Lord_Howe', '2026-10-04T02:30', '2026-10-04T02:30'],
    ['Pacific/Apia', '2011-12-30T00:00', '2011-12-31T00:00'],
    ['Pacific/Apia', '2011-12-30T12:00', '2011-12-31T00:00'],
    ['Pacific/Apia', '2011-12-30T23:59', '2011-12-31T00:00'],
  ])('in %s, %s becomes %s', (zone, local, expected) => {
    expect(existing(local, zone)).toBe(expected)
  })
})

describe('of a doubled hour the first is taken', () => {
  test.each([
    ['Europe/Paris', '2026-10-25T01:59', '2026-10-24T23:59Z'],
    ['Europe/Paris', '2026-10-25T02:00', '2026-10-25T00:00Z'],
    ['Europe/Paris', '2026-10-25T02:59', '2026-10-25T00:59Z'],
    ['Europe/Paris', '2026-10-25T03:00', '2026-10-25T02:00Z'],
    ['America/Toronto', '2026-11-01T01:30', '2026-11-01T05:30Z'],
    ['America/St_Johns', '2026-11-01T01:30', '2026-11-01T04:00Z'],
    ['Australia/Lord_Howe', '2026-04-05T01:29', '2026-04-04T14:29Z'],
    ['Australia/Lord_Howe', '2026-04-05T01:30', '2026-04-04T14:30Z'],
    ['Australia/Lord_Howe', '2026-04-05T02:00', '2026-04-04T15:30Z'],
  ])('in %s, %s is %s', (zone, local, utc) => {
    expect(new Date(instantOf(local, zone)).toISOString()).toBe(new Date(utc).toISOString())
  })
})

describe('for any time in any zone', () => {
  test('the instant shows the existing time, which is never earlier', () => {
    fc.assert(
      fc.property(anyCase, ([local, zone]) => {
        const shown = localOf(instantOf(local, zone), zone)
        expect(shown).toBe(existing(local, zone))
        expect(shown >= local).toBe(true)
        expect(existing(shown, zone)).toBe(shown)
      }),
    )
  })

  test('no earlier instant shows that time, and the minute before shows less', () => {
    fc.assert(
      fc.property(anyCase, ([local, zone]) => {
        const instant = instantOf(local, zone)
        for (const minutes of [1, 29, 30, 31, 60, 61, 120]) {
          expect(localOf(instant - minutes * 60_000, zone) < local).toBe(true)
        }
      }),
    )
  })

  test('later wall-clock times are never earlier instants', () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 0, max: 4000 }), ([local, zone], minutes) => {
        const later = localDateTime(minuteOf(local) + minutes)
        expect(instantOf(later, zone)).toBeGreaterThanOrEqual(instantOf(local, zone))
      }),
    )
  })

  test('an instant shown as local time agrees with the formatter of the platform', () => {
    fc.assert(
      fc.property(anyCase, ([utcText, zone]) => {
        const instant = minuteOf(utcText) * 60_000
        const parts = Object.fromEntries(
          new Intl.DateTimeFormat('en-CA', {
            timeZone: zone,
            hourCycle: 'h23',
            year: 'numeric',
            month: '2-digit',
            day: '2-digit',
            hour: '2-digit',
            minute: '2-digit',
          })
            .formatToParts(instant)
            .map(({ type, value }) => [type, value]),
        )
        expect(localOf(instant, zone)).toBe(
          `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}`,
        )
      }),
    )
  })
})

describe('between zones', () => {
  test.each([
    ['2026-11-24T10:00', 'Europe/Paris', 'America/Toronto', '2026-11-24T04:00'],
    ['2026-11-24T22:00', 'America/Toronto', 'Europe/Paris', '2026-11-25T04:00'],
    ['2026-03-15T10:00', 'Europe/Paris', 'America/Toronto', '2026-03-15T05:00'],
    ['2026-11-24T10:00', 'Europe/Paris', 'Europe/Paris', '2026-11-24T10:00'],
  ])('%s in %s is, in %s, %s', (local, from, to, expected) => {
    expect(inZone(local, from, to)).toBe(expected)
  })
})

describe('a zone name', () => {
  test.each([
    ['Europe/Paris', true],
    ['America/Argentina/Ushuaia', true],
    ['UTC', true],
    ['Europe/Atlantis', false],
    ['+02:00', false],
    ['', false],
    ['Europe/Paris ', false],
  ])('%j is known: %s', (name, known) => {
    expect(isZone(name)).toBe(known)
    // Asked again, the answer is the same.
    expect(isZone(name)).toBe(known)
  })
})

test('a time from a zone that this machine does not know is shown as it was written', () => {
  expect(inZone('2026-11-24T10:00', 'No/Such', 'Europe/Paris')).toBe('2026-11-24T10:00')
})
